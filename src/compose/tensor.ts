import type { Several, typed } from "../define/state.ts"
import type { DType, Value } from "../module/module.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import type { Shape } from "../shape/dim.ts"

/** An input of a given dtype: `tensor(["N", 128], "int64")`. A plain shape is float32. */
export function tensor<const Sizes extends Shape, const D extends DType>(
  shape: Sizes,
  dtype: D,
): Tensor<[...Sizes], D> {
  return tensorValue(shape, dtype) as never
}

// input -> what goes along a chain
export type stateOf<input> =
  input extends Tensor<infer shape, infer dtype>
    ? typed<shape, dtype>
    : input extends readonly unknown[]
      ? [...input]
      : number[]
/** What a function is asked with: a shape, a tensor, or an array of these, nested as PyTorch nests them; null skips one. */
export type InputSpec = Shape | Tensor<any, any> | readonly (InputSpec | null)[]
// input, or several -> the states that go in
export type statesOf<input> =
  isOne<input> extends true
    ? [stateOf<input>]
    : input extends readonly unknown[]
      ? { -readonly [i in keyof input]: nestedOf<input[i]> }
      : []
type isOne<input> = input extends readonly unknown[]
  ? input extends readonly (number | string)[]
    ? true
    : false
  : true
type nestedOf<input> = input extends null
  ? null
  : isOne<input> extends true
    ? stateOf<input>
    : Several<severalOf<input>>
type severalOf<input> = input extends readonly unknown[]
  ? { -readonly [i in keyof input]: nestedOf<input[i]> }
  : []

// input -> its shape
export type shapeOf<input> = input extends Tensor<infer shape, any> ? shape : input
/** A tensor of what is told: a shape, or a tensor. */
export function tensorOf(input: Shape | Tensor<Shape, DType>): {
  readonly shape: Shape
  readonly dtype: DType
} {
  return "dtype" in input ? { shape: input.shape, dtype: input.dtype } : { shape: input, dtype: "float32" }
}

/** What goes into a module for what it is asked with. */
export function valuesOf(input: InputSpec): readonly Value[] {
  return isTensor(input) ? [tensorOf(input)] : (input as readonly (InputSpec | null)[]).map(valueOf)
}
function valueOf(input: InputSpec | null): Value {
  if (input === null) return null
  return isTensor(input) ? tensorOf(input) : (input as readonly (InputSpec | null)[]).map(valueOf)
}
function isTensor(input: InputSpec): input is Shape | Tensor<Shape, DType> {
  return (
    "dtype" in input ||
    (input as readonly unknown[]).every(size => typeof size === "number" || typeof size === "string")
  )
}
