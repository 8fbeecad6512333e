import { trace } from "../graph/trace.ts"
import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, DType, Module, TensorValue } from "../module/module.ts"
import type { Tensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Shape } from "../shape/dim.ts"
import type { sizesOf, State } from "../define/state.ts"
import { ShapeError } from "../shape/error.ts"
import { unify } from "../shape/unify.ts"
import type { walkWhole } from "./chain.ts"
import { childrenOf, running } from "./children.ts"
import type { checked, sentenceOf } from "./fault.ts"
import type { count } from "./count.ts"
import { sizeFault } from "./input.ts"
import type { checkedInput } from "./input.ts"
import { tensorOf } from "./tensor.ts"
import type { stateOf } from "./tensor.ts"
import type { Model } from "./values.ts"

/**
 * A module class: attributes that run one after another, on a declared input. Checked here, at the element that does not fit.
 *
 * `input` is a shape with its batch, `[16, 3, 32, 32]` or `["N", 3, 32, 32]`. The model is itself usable as a layer.
 * PyTorch: a subclass of `torch.nn.Module` whose `forward` runs its attributes in order.
 */
export const model: <const Name extends string, const Input extends Shape | Tensor<any, any>, const C>(
  name: Name,
  input: checkedInput<Input>,
  chain: checked<C, walkWhole<C, stateOf<Input>>>,
) => Model<Name, declaredAs<Input>, ResultOf<C, Input>, TotalOf<C>> = ((
  name: string,
  input: Shape | Tensor<Shape, DType>,
  chain: readonly unknown[],
) => {
  checkCall(name, input, chain)
  const module = createModule({ kind: name, children: childrenOf(chain), [behaviour]: running })
  trace(module, [tensorOf(input)])
  return createModule({ ...module, values: { input }, [behaviour]: declared })
}) as never

// input -> the input that a model's type shows
type declaredAs<input> = input extends readonly unknown[] ? [...input] : input

// These two show in the declarations of generic factories, where they are not decided yet. A conditional at the top of an
// exported alias is printed by its name; without it tsc prints the whole walk, and doubles it at every layer.

// chain, input -> the shape that comes out | the sentence that refuses
export type ResultOf<chain, input extends Shape | Tensor<any, any>> =
  walkWhole<chain, stateOf<input>> extends infer out
    ? out extends State
      ? sizesOf<out>
      : sentenceOf<out>
    : never
// chain -> the number of its parameters | both numbers
export type TotalOf<chain> = count<chain> extends infer total ? total : never

/** A model on its declared input: as a layer, it takes what that input matches. */
const declared: Behaviour = {
  ...running,
  forward(module, inputs, call) {
    const { shape, dtype } = inputs[0] as TensorValue
    const expected = tensorOf(module.values["input"] as Shape)
    if (dtype !== expected.dtype) throw mismatch(module, expected.dtype, dtype)
    if (unify(expected.shape, shape) === null) throw mismatch(module, expected.shape, shape)
    return running.forward(module, inputs, call)
  },
}

function mismatch(module: Module, expected: Shape | DType, got: Shape | DType): ShapeError {
  return new ShapeError(`${module.kind}: expects ${show(expected)}, got ${show(got)}`, {
    path: "",
    rule: module.kind,
    expected,
    got,
  })
}

/** Throws for a name, an input or a chain that is none. */
function checkCall(name: unknown, input: unknown, chain: unknown): void {
  const refuse = (sentence: string, got: unknown): never => {
    throw new ShapeError(sentence, { path: "", rule: "model", got })
  }
  if (typeof name !== "string" || !/^[A-Za-z_]\w*$/.test(name))
    refuse(`model: the name must be a class name, got ${show(name)}`, name)
  const shape =
    typeof input === "object" && input !== null && "dtype" in input
      ? (input as unknown as { shape: unknown }).shape
      : input
  if (!Array.isArray(shape)) refuse(`model: the input must be a shape, got ${show(shape)}`, shape)
  const wrong = (shape as unknown[]).map(sizeFault).find(fault => fault !== true)
  if (wrong !== undefined) refuse(wrong as string, shape)
  if (!Array.isArray(chain)) refuse("expects an array of layers: write it in brackets, [layer]", chain)
}
