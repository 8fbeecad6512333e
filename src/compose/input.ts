import type { Several, Typed, typed } from "../define/run/state.ts"
import type { InputSize, Value } from "../module/module.ts"
import { isOneTensor, isTensorValue, valueOf } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import type { Shape } from "../shape/dim.ts"
import { normalSize } from "../shape/symbols/index.ts"
import type { isOne } from "./isOne.ts"

/** What a function is asked with: a shape, a tensor, or an array of these, nested as PyTorch nests them; null skips one. */
export type InputSpec = Shape | Tensor<any, any> | readonly (InputSpec | null)[]

// input -> what goes along a chain
export type stateOf<input> =
  input extends Tensor<infer shape, infer dtype>
    ? typed<shape, dtype>
    : input extends readonly unknown[]
      ? [...input]
      : number[]
// input, or several -> the states that go in
export type statesOf<input> =
  isOne<input> extends true
    ? [stateOf<input>]
    : input extends readonly unknown[]
      ? { -readonly [i in keyof input]: nestedOf<input[i]> }
      : []
type nestedOf<input> = input extends null
  ? null
  : isOne<input> extends true
    ? stateOf<input>
    : Several<severalOf<input>>
type severalOf<input> = input extends readonly unknown[]
  ? { -readonly [i in keyof input]: nestedOf<input[i]> }
  : []

// input -> its shape
export type declaredShape<input> = input extends Tensor<infer shape, any> ? shape : input
// input -> its dtype
export type declaredDtype<input> = input extends Tensor<any, infer dtype> ? dtype : "float32"

// state -> the output that a model's type shows: a shape, a tensor where the dtype is not float32, an array of these
export type declaredOf<state> = state extends readonly unknown[]
  ? state
  : state extends Typed<infer shape, infer dtype>
    ? Tensor<shape, dtype>
    : state extends Several<infer states>
      ? { [i in keyof states]: declaredOf<states[i]> }
      : state
// output of a model -> its shape, or the shapes of several
export type shapesOf<output> =
  output extends Tensor<infer shape, any>
    ? shape
    : output extends readonly (number | string)[]
      ? output
      : output extends readonly unknown[]
        ? { [i in keyof output]: shapesOf<output[i]> }
        : output

/** What goes into a module for what it is asked with. */
export function valuesOf(input: InputSize): readonly Value[] {
  return [valueOf(input)].flat()
}
/** What is asked with, its sizes in canonical form. */
export function normalInput(input: InputSize): InputSize {
  if (isTensorValue(input)) return input
  if (isOneTensor(input)) return (input as Shape).map(normalSize)
  return (input as readonly (InputSize | null)[]).map(one => one && normalInput(one))
}
