import { trace } from "../graph/trace.ts"
import { parametersOf } from "../module/tree.ts"
import type { DType, Module, Value } from "../module/module.ts"
import type { Tensor } from "../module/tensor.ts"
import type { AnyLayer, rule } from "../define/layer.ts"
import type { sign } from "../define/sign.ts"
import type { sizesOf, State } from "../define/state.ts"
import { ShapeError } from "../shape/error.ts"
import type { Shape } from "../shape/dim.ts"
import type { step } from "./chain.ts"
import { moduleOf } from "./children.ts"
import type { count, total, trainable } from "./count.ts"
import type { Fault, sentenceOf } from "./fault.ts"
import { tensorOf, valuesOf } from "./tensor.ts"
import type { InputSpec, shapeOf, statesOf } from "./tensor.ts"
import type { Model } from "./values.ts"

/** The input that a model is declared on. */
export type InputOf<of> = of extends Model<any, infer input, any, any> ? shapeOf<input> : NoInput
const noInput = "InputOf: expects a model: a layer or chain has no input of its own"
type NoInput = typeof noInput

/**
 * The shape that comes out: of a model on its declared input, of a layer or a chain on the input that is told. Where that does
 * not fit it is the sentence, as a literal type.
 */
export type OutputOf<of, Input extends InputSpec | null = null> = [Input] extends [null]
  ? of extends Model<any, any, infer output, any>
    ? output
    : NoOutput
  : asked<of, statesOf<Input>> extends infer out
    ? out extends Fault<any, any, any>
      ? sentenceOf<out>
      : sizesOf<out>
    : never
// what is asked, states -> state | fault
type asked<of, states> = states extends readonly [infer only extends State]
  ? step<of, only, [], 0>
  : of extends AnyLayer
    ? states extends readonly unknown[]
      ? of[typeof rule]["signature"] extends "none"
        ? Fault<"", "", `${of[typeof rule]["name"]}: expects one tensor, got ${states["length"]}`>
        : sign<of, states> extends infer out
          ? out extends string
            ? Fault<"", "", out>
            : out
          : never
      : never
    : Fault<"", "", "a chain takes one tensor">
const noOutput = "OutputOf: a layer or chain has no input of its own: tell it as the second argument"
type NoOutput = typeof noOutput

/** The number of parameters, as `sum(p.numel() for p in model.parameters())`. */
export type ParamsOf<of> = of extends Model<any, any, any, infer params> ? total<params> : total<count<[of]>>

/** The number of parameters that train. */
export type TrainableParamsOf<of> =
  of extends Model<any, any, any, infer params> ? trainable<params> : trainable<count<[of]>>

/** The input that a model is declared on. Throws a ShapeError for what has none. */
export const inputOf: <Of>(of: Of extends Model<any, any, any, any> ? Of : NoInput) => InputOf<Of> = ((
  of: unknown,
) => {
  const input = declaredInput(of)
  if (input === undefined) throw refusal(noInput, "inputOf")
  return tensorOf(input).shape
}) as never

/**
 * The shape that comes out: `outputOf(model)`, `outputOf(layer, [16, 3, 32, 32])`. Throws a ShapeError where the input does not
 * fit, which tsc says at the second argument.
 */
export const outputOf: <const Of, const Input extends InputSpec | null = null>(
  of: [OutputOf<Of, Input>] extends [NoOutput] ? NoOutput : Of,
  input?: [OutputOf<Of, Input>] extends [string] ? OutputOf<Of, Input> : Input,
) => OutputOf<Of, Input> = ((of: unknown, given?: InputSpec) => {
  const input = given ?? declaredInput(of)
  if (input === undefined) throw refusal(noOutput, "outputOf")
  return shapesOf(trace(moduleOf(of), valuesOf(input)).output)
}) as never

/** The number of parameters, as `sum(p.numel() for p in model.parameters())`. */
export const paramsOf: <const Of>(of: Countable<Of>) => ParamsOf<Of> = ((of: unknown) =>
  elements(moduleOf(of), () => true)) as never

/** The number of parameters that train. */
export const trainableParamsOf: <const Of>(of: Countable<Of>) => TrainableParamsOf<Of> = ((of: unknown) =>
  elements(moduleOf(of), parameter => parameter.trainable)) as never

type Countable<of> = of extends (...parameters: never) => unknown
  ? "a function is no layer: call it, as in relu()"
  : of

function elements(module: Module, counts: (parameter: { readonly trainable: boolean }) => boolean): number {
  return parametersOf(module)
    .filter(counts)
    .reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0)
}

function declaredInput(of: unknown): Shape | Tensor<Shape, DType> | undefined {
  return moduleOf(of).values["input"] as Shape | undefined
}

function shapesOf(value: Value): unknown {
  if (value === null) return null
  return "shape" in value ? value.shape : value.map(shapesOf)
}

function refusal(sentence: string, rule: string): ShapeError {
  return new ShapeError(sentence, { path: "", rule })
}
