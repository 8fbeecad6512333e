import { trace } from "../graph/trace.ts"
import { parametersOf } from "../module/tree.ts"
import type { Module, Tensor, Value } from "../module/module.ts"
import { ShapeError } from "../shape/error.ts"
import type { Shape } from "../shape/dim.ts"
import type { step } from "./chain.ts"
import { moduleOf } from "./children.ts"
import type { count, total, trainable } from "./count.ts"
import type { Fault, sentenceOf } from "./fault.ts"
import type { Model } from "./values.ts"

/** The input that a model is declared on. */
export type InputOf<of> = of extends Model<any, infer input, any, any> ? input : NoInput
const noInput = "InputOf: expects a model: a layer or chain has no input of its own"
type NoInput = typeof noInput

/**
 * The shape that comes out: of a model on its declared input, of a layer or a chain on the input that is told. Where that does
 * not fit it is the sentence, as a literal type.
 */
export type OutputOf<of, Input extends Shape | null = null> = Input extends readonly unknown[]
  ? step<of, Input, null, 0> extends infer out
    ? out extends Fault<any, any, any>
      ? sentenceOf<out>
      : out
    : never
  : of extends Model<any, any, infer output, any>
    ? output
    : NoOutput
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
  return input
}) as never

/**
 * The shape that comes out: `outputOf(model)`, `outputOf(layer, [16, 3, 32, 32])`. Throws a ShapeError where the input does not
 * fit, which tsc says at the second argument.
 */
export const outputOf: <const Of, const Input extends Shape | null = null>(
  of: [OutputOf<Of, Mutable<Input>>] extends [NoOutput] ? NoOutput : Of,
  input?: [OutputOf<Of, Mutable<Input>>] extends [string] ? OutputOf<Of, Mutable<Input>> : Input,
) => OutputOf<Of, Mutable<Input>> = ((of: unknown, given?: Shape) => {
  const shape = given ?? declaredInput(of)
  if (shape === undefined) throw refusal(noOutput, "outputOf")
  return shapeOf(trace(moduleOf(of), [{ shape, dtype: "float32" }]).output)
}) as never
type Mutable<shape> = shape extends readonly unknown[] ? [...shape] : null

/** The number of parameters, as `sum(p.numel() for p in model.parameters())`. */
export const paramsOf: <const Of>(of: Of) => ParamsOf<Of> = ((of: unknown) =>
  elements(moduleOf(of), () => true)) as never

/** The number of parameters that train. */
export const trainableParamsOf: <const Of>(of: Of) => TrainableParamsOf<Of> = ((of: unknown) =>
  elements(moduleOf(of), parameter => parameter.trainable)) as never

function elements(module: Module, counts: (parameter: { readonly trainable: boolean }) => boolean): number {
  return parametersOf(module)
    .filter(counts)
    .reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0)
}

function declaredInput(of: unknown): Shape | undefined {
  return moduleOf(of).values["input"] as Shape | undefined
}

function shapeOf(value: Value): unknown {
  if (value === null) return null
  return "shape" in value ? (value as Tensor).shape : value.map(shapeOf)
}

function refusal(sentence: string, rule: string): ShapeError {
  return new ShapeError(sentence, { path: "", rule })
}
