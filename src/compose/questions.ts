import { trace } from "../graph/trace.ts"
import { elementsOf, sumOver } from "../module/memory.ts"
import { parametersOf } from "../module/tree.ts"
import { isModule as isModuleValue } from "../module/module.ts"
import type { Module, Value } from "../module/module.ts"
import type { sizesOf } from "../define/run/state.ts"
import { isOneTensor, isTensorValue, tensorOf } from "../module/tensor.ts"
import { refusal, settle, ShapeError } from "../shape/error.ts"
import { show } from "../shape/dim.ts"
import type { Dim } from "../shape/dim.ts"
import { moduleOf } from "./children/children.ts"
import type { outcome } from "./chain/outcome.ts"
import type { count, total, trainable } from "./chain/count.ts"
import type { Fault, sentenceOf } from "./chain/fault.ts"
import { inputFault } from "./sizes.ts"
import type { inputFault as inputFaultType, Loose, normal } from "./sizes.ts"
import type { isOne } from "./isOne.ts"
import type { functionGiven } from "./children/noLayer.ts"
import { normalInput, valuesOf } from "./input.ts"
import type { InputSpec, shapesOf as shapesOfOutput, statesOf } from "./input.ts"
import type { isModule, Model, ModuleList } from "./values.ts"

/** The input that a model is declared on. */
export type InputOf<of> = of extends Model<any, infer input, any, any> ? shapesOfOutput<input> : NoInput
const noInput = "InputOf: expects a model: a layer or chain has no input of its own"
type NoInput = typeof noInput

/**
 * The shape that comes out: of a model on its declared input, of a layer or a chain on the input that is told. Where that does
 * not fit it is the sentence, as a literal type.
 */
export type OutputOf<of, Input extends InputSpec | null = null> = [Input] extends [null]
  ? of extends Model<any, any, infer output, any>
    ? shapesOfOutput<output>
    : NoOutput
  : OutputOn<of, Input>
// layer, chain or model, input -> the shape that comes out | the sentence; named, for declarations of generic functions
export type OutputOn<of, Input extends InputSpec | null> = [askedFault<Input>] extends [true | Loose]
  ? outcomeOn<of, normal<Input>> extends infer out
    ? out extends Fault<any, any, any>
      ? sentenceOf<out>
      : sizesOf<out>
    : never
  : Extract<askedFault<Input>, string>
type outcomeOn<of, input> =
  statesOf<input> extends infer states extends readonly unknown[] ? outcome<of, states> : never
// what is asked with -> sentence | loose | true; null skips one of several
type askedFault<input> =
  isOne<input> extends true
    ? inputFaultType<input>
    : input extends readonly unknown[]
      ? { [i in keyof input]: input[i] extends null ? true : askedFault<input[i]> }[number]
      : true
const noOutput = "OutputOf: a layer or chain has no input of its own: tell it as the second argument"
type NoOutput = typeof noOutput

/**
 * The number of parameters, as `sum(p.numel() for p in model.parameters())`. Throws a ShapeError for what is no layer, chain or model.
 */
export type ParamsOf<of> = countedIn<of> extends infer params ? total<params> : never
// of -> the number of its parameters | both numbers
type countedIn<of> = of extends Model<any, any, any, infer params> ? params : count<[of]>

/** The number of parameters that train. Throws a ShapeError for what is no layer, chain or model. */
export type TrainableParamsOf<of> = countedIn<of> extends infer params ? trainable<params> : never

/** The input that a model is declared on. Throws a ShapeError for what has none. */
export const inputOf: <Of>(of: Of extends Model<any, any, any, any> ? Of : NoInput) => InputOf<Of> = ((
  of: unknown,
) => {
  const input = isModuleValue(of) ? of.input : undefined
  if (input === undefined) throw refusal("inputOf", noInput, of)
  return isOneTensor(input) ? tensorOf(input).shape : valuesOf(input).map(shapesOf)
}) as never

/**
 * The shape that comes out: `outputOf(model)`, `outputOf(layer, [16, 3, 32, 32])`. Throws a ShapeError where the input does not
 * fit, which tsc says at the second argument.
 */
export const outputOf: <const Of, const Input extends InputSpec | null = null>(
  of: [isAskable<Of>, OutputOf<Of, Input>, isAny<OutputOf<Of, Input>>] extends [true, NoOutput, false]
    ? NoOutput
    : askable<Of>,
  input?: [isAskable<Of>, OutputOf<Of, Input>] extends [true, string] ? OutputOf<Of, Input> : Input,
) => OutputOf<Of, Input> = ((of: unknown, given?: InputSpec) => {
  const module = asked(of, "outputOf")
  refuseNoShape(given ?? null)
  const input = given ? normalInput(given) : module.input
  if (input === undefined) throw refusal("outputOf", noOutput, of)
  try {
    return shapesOf(trace(module, valuesOf(input)).output)
  } catch (error) {
    throw error instanceof ShapeError && module.opaque ? error.inside() : error
  }
}) as never

/**
 * The number of parameters, as `sum(p.numel() for p in model.parameters())`. Throws a ShapeError for what is no layer, chain or model.
 */
export const paramsOf: <const Of>(of: askable<Of>) => ParamsOf<Of> = ((of: unknown) =>
  elements(asked(of, "paramsOf"), () => true)) as never

/** The number of parameters that train. Throws a ShapeError for what is no layer, chain or model. */
export const trainableParamsOf: <const Of>(of: askable<Of>) => TrainableParamsOf<Of> = ((of: unknown) =>
  elements(asked(of, "trainableParamsOf"), parameter => parameter.trainable)) as never

// type -> whether it is `any`, which is every sentence too
type isAny<it> = 0 extends it & 1 ? true : false

// value -> the value | sentence
/** What may be asked about: a layer, a chain in an array, a sequential, a model. */
type askable<of> = isAskable<of> extends true ? of : unaskable<of>["is"]
type isAskable<of> = of extends readonly unknown[] | ModuleList<any> ? true : isModule<of>
type unaskable<of> =
  isAskable<of> extends false
    ? of extends (...parameters: never) => unknown
      ? { is: functionGiven }
      : { is: `expects a layer, an array of them or a model, got ${show<of>}` }
    : { is: any }
function asked(of: unknown, by: string): Module {
  if (isModuleValue(of) || Array.isArray(of) || typeof of === "function") return moduleOf(of, by)
  throw refusal(by, `expects a layer, an array of them or a model, got ${show(of)}`, of)
}

/** What is not known of a shape may be asked with: one size, or any number of them. */
const isUnknown = (size: Dim): boolean => size === "..." || Number.isNaN(size)

/** Throws for what nothing can be asked with; null skips one of several inputs. */
function refuseNoShape(input: InputSpec | null): void {
  if (input === null) return
  if (Array.isArray(input) && !isOneTensor(input))
    return (input as (InputSpec | null)[]).forEach(refuseNoShape)
  const sizes = isTensorValue(input) ? input.shape : input
  settle(
    "outputOf",
    inputFault(Array.isArray(sizes) ? sizes.filter(size => !isUnknown(size as Dim)) : sizes),
    input,
  )
}

function elements(module: Module, counts: (parameter: { readonly trainable: boolean }) => boolean): number {
  const counted = parametersOf(module).filter(counts)
  // A formula of a layer of one's own may have no value.
  return counted.some(({ shape }) => shape.some(Number.isNaN)) ? NaN : Number(sumOver(counted, elementsOf))
}

function shapesOf(value: Value): unknown {
  if (value === null) return null
  return "shape" in value ? value.shape : value.map(shapesOf)
}
