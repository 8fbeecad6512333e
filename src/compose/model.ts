import { refuseOptions } from "../define/call/options.ts"
import type { State } from "../define/run/state.ts"
import { trace } from "../graph/trace.ts"
import { createModule } from "../module/create.ts"
import { isModule } from "../module/module.ts"
import type { InputSize } from "../module/module.ts"
import type { Tensor } from "../module/tensor.ts"
import { isOneTensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import { refusal, settle } from "../shape/error.ts"
import type { subtract } from "../shape/integers/index.ts"
import type { single } from "../shape/union.ts"
import type { attributesFault } from "./forward/attributeFault.ts"
import type { Attributes } from "./forward/callable.ts"
import type { walkWhole } from "./chain/chain.ts"
import { chainModel } from "./chainModel.ts"
import type { count } from "./chain/count.ts"
import type { checked, Fault, sentenceOf } from "./chain/fault.ts"
import { forwardModel } from "./forward/forwardModel.ts"
import type { countAttributes } from "./forward/countAttributes.ts"
import { tied } from "./forward/tie.ts"
import type { aliased, checkedTies, Ties } from "./forward/tie.ts"
import { classNameFault } from "./children/names.ts"
import type { className } from "./children/names.ts"
import { inputFault } from "./sizes.ts"
import type { checkedInput, normal } from "./sizes.ts"
import { normalInput, valuesOf } from "./input.ts"
import type { isOne } from "./isOne.ts"
import type { declaredOf, stateOf } from "./input.ts"
import type { isModule as isModuleType, Model, ModuleList, Own } from "./values.ts"

/**
 * A module class on a declared input, itself usable as a layer. Its attributes run one after another, in an array; or they are a
 * record, and `forward` says how they run: ordinary code over tensors, each call of which is checked where it stands.
 *
 * ```ts
 * model("Net", [16, 192], [linear(192, 128), relu(), linear(128, 10)])
 * model("Block", ["N", 64], { fc: linear(64, 64), relu: relu() }, ({ fc, relu }, x) => add(relu(fc(x)), x))
 * ```
 *
 * `input` is a shape with its batch, `[16, 3, 32, 32]` or `["N", 3, 32, 32]`, a `tensor(shape, dtype)`, or an array of these for
 * several inputs. Attributes are layers, chains in arrays, sequentials, models, module lists, and the model's own parameters and
 * buffers. `forward` gives a tensor, or several, nested in arrays.
 *
 * `options.tie` makes parameters one, by state-dict path, the alias and its owner, which have one shape and dtype:
 * `{ tie: { "head.weight": "embed.weight" } }`; none are unless told.
 *
 * PyTorch: a subclass of `torch.nn.Module`. State-dict names are the paths of attributes, `fc.weight`, and of a chain those of its
 * elements, `0.weight`. Throws a ShapeError where tsc refuses.
 */
export const model: <
  const Name extends string,
  const Input,
  const C,
  R extends Result,
  const T extends Ties = {},
>(
  name: className<Name>,
  input: checkedInput<Input>,
  attributes: checked<C, attributesVerdict<C, Input>>,
  ...rest: Rest<C, Input, R, T>
) => Model<
  Name,
  declaredAs<normal<Input>>,
  ResultOf<C, Input, R>,
  keyof T extends never ? TotalOf<C> : TiedTotalOf<C, T>
> = ((name: string, given: InputSize, attributes: unknown, ...rest: readonly unknown[]) => {
  checkCall(name, given, attributes, rest)
  const input = normalInput(given)
  const [forward, options = {}] = Array.isArray(attributes) ? [undefined, rest[0]] : rest
  refuseOptions("model", ["tie"], options)
  const untied =
    forward === undefined
      ? chainModel(name, input, attributes as readonly unknown[])
      : forwardModel(name, input, attributes as object, forward as never)
  const module = createModule(tied(untied, (options as ModelOptions<unknown>).tie))
  trace(module, valuesOf(input))
  return module
}) as never

/** What a `forward` may give: a tensor, or several, nested as PyTorch nests them. */
type Result = Tensor<any, any> | null | readonly Result[] | readonly []

// attributes, input, result of forward -> the parameters behind the attributes
type Rest<C, Input, R, T> =
  isRecord<C> extends true
    ? [
        forward: (attributes: Attributes<C>, ...inputs: forwardInputs<normal<Input>>) => R,
        options?: ModelOptions<checkedTies<C, T>>,
      ]
    : [options?: ModelOptions<checkedTies<C, T>>]
/** What a model may be told besides. */
export interface ModelOptions<in out Ties> {
  /** Weights that are one and the same, by state-dict path, the alias and its owner: `{ "head.weight": "embed.weight" }`. None unless told. */
  readonly tie?: Ties
}
// attributes -> whether they are a record, which needs a forward
type isRecord<C> = C extends
  readonly unknown[] | ModuleList<any> | Own<any, any, any> | ((...parameters: never) => unknown)
  ? false
  : C extends object
    ? keyof C extends never // without strict, `{}` is anything
      ? true
      : isModuleType<C> extends true
        ? false
        : true
    : false
type forwardInputs<input> =
  isOne<input> extends false
    ? input extends readonly unknown[]
      ? { -readonly [i in keyof input]: forwardInput<input[i]> }
      : []
    : [x: unknown extends input ? Tensor<number[]> : forwardInput<input>]
// A mapped type and no spread: without strict, tsc infers the input from the parameters of the forward too, and through this last.
type forwardInput<input> =
  input extends Tensor<infer shape, infer dtype>
    ? Tensor<shape, dtype>
    : input extends readonly unknown[]
      ? Tensor<{ -readonly [i in keyof input]: input[i] }>
      : Tensor<number[]>

// attributes, input -> state | fault
type attributesVerdict<C, Input> =
  isRecord<C> extends true
    ? attributesFault<C>
    : isOne<Input> extends false
      ? Fault<"", "", "a chain takes one tensor: write a record of attributes and a forward">
      : walkWhole<C, firstState<Input>> extends infer out
        ? out extends State
          ? out
          : single<C> extends true
            ? out
            : Fault<"", "", sentenceOf<out>> // of one of several chains, each of which fails at a place of its own
        : never

// input -> what goes along a chain
type firstState<input> = stateOf<normal<input>> extends infer state extends State ? state : number[]

// input -> the input that a model's type shows
type declaredAs<input> = input extends readonly unknown[]
  ? isOne<input> extends true
    ? [...input]
    : { -readonly [i in keyof input]: declaredAs<input[i]> }
  : input

// These show in the declarations of generic factories, where they are not decided yet. A conditional at the top of an
// exported alias is printed by its name; without it tsc prints the whole walk, and doubles it at every layer.

// attributes, input, result of forward -> the output that a model's type shows | the sentence that refuses
export type ResultOf<C, Input, R = null> = isRecord<C> extends true ? resultShown<R> : ChainResult<C, Input>
// chain, input -> the output that a model's type shows | the sentence that refuses
export type ChainResult<C, Input> =
  walkWhole<C, firstState<Input>> extends infer out
    ? out extends State
      ? declaredOf<out>
      : sentenceOf<out>
    : never
// result of forward -> the output that a model's type shows; of a call that is no model R is `Result` itself, which has no end
type resultShown<R> =
  R extends Tensor<infer shape, infer dtype>
    ? ShapeOrTensor<shape, dtype>
    : R extends readonly unknown[]
      ? number extends R["length"]
        ? number[]
        : { -readonly [i in keyof R]: resultShown<R[i]> }
      : R
// shape, dtype -> the shape alone of float32, and where the dtype is not known
export type ShapeOrTensor<shape, dtype> = "float32" extends dtype ? shape : Tensor<shape, dtype>
// attributes -> the number of their parameters | both numbers
export type TotalOf<C> = (isRecord<C> extends true ? countAttributes<C> : count<C>) extends infer total
  ? total
  : never

// attributes, ties -> the number of their parameters, each tied one counted once | number
type TiedTotalOf<C, T> =
  TotalOf<C> extends infer all extends number
    ? aliased<C, T> extends infer less extends number
      ? number extends less
        ? number
        : subtract<all, less>
      : number
    : number

/** Throws for a name, an input, attributes or a forward that is none. */
function checkCall(name: unknown, input: unknown, attributes: unknown, rest: readonly unknown[]): void {
  const refuse = (sentence: string, got: unknown): never => {
    throw refusal("model", sentence, got)
  }
  settle("model", classNameFault(name), name)
  settle("model", inputFault(input), input)
  if (Array.isArray(attributes)) {
    if (!isOneTensor(input as InputSize))
      refuse("a chain takes one tensor: write a record of attributes and a forward", input)
    return
  }
  if (typeof attributes !== "object" || attributes === null || isModule(attributes))
    refuse("expects an array of layers: write it in brackets, [layer]", attributes)
  const [forward] = rest
  if (typeof forward !== "function")
    refuse(`model: a record of attributes needs a forward, got ${show(forward)}`, forward)
  const [takes, has] = [
    (forward as () => unknown).length - 1,
    isOneTensor(input as InputSize) ? 1 : (input as []).length,
  ]
  if (takes > has) refuse(`model: forward takes ${takes} inputs, the model has ${has}`, forward)
}
