import type { accepted } from "../define/fields/index.ts"
import type { DType, Parameter } from "../module/module.ts"
import type { OptimizerRule } from "./rule.ts"

/** An optimizer over the parameters of a model: what PyTorch's object holds, without the numbers in the tensors. */
export interface Optimizer<in out R extends OptimizerRule> {
  /** The options, those that were not told among them. */
  readonly defaults: Settings<R>
  /** Sets of parameters, each with settings of its own. */
  readonly paramGroups: readonly ParamGroup<R>[]
  /** What is kept after the first step, one entry for each parameter that trains, in the order of the groups. */
  readonly state: readonly ParameterState<R>[]
  /** How many numbers the state holds. */
  readonly stateNumbers: number
  /** How many bytes the state takes. */
  readonly stateBytes: number
  /** Both as bigints: exact also beyond 2^53, where a number is not. */
  readonly exact: { readonly stateNumbers: bigint; readonly stateBytes: bigint }
  /** PyTorch's `print(optimizer)`. console.log shows it too. */
  toString(): string
}

/** The options of an optimizer by name. */
export type Settings<R extends OptimizerRule> = {
  readonly [name in keyof R["options"]]: accepted<R["options"][name]>
}

/** A set of parameters and its settings. */
export type ParamGroup<R extends OptimizerRule> = Settings<R> & {
  /** All that were given, also those that do not train and so never have a state. */
  readonly params: readonly Parameter[]
  /** How many numbers the parameters hold. */
  readonly numParams: number
  /** How many of them train. */
  readonly numTrainable: number
}

/** What is kept for the parameter `name`, by the names of PyTorch's state. */
export type ParameterState<R extends OptimizerRule> = { readonly name: string } & {
  readonly [
    one in R["state"][number] as one extends readonly [unknown, unknown] ? one[0] : never
  ]: StateTensor
} & {
  readonly [
    one in R["state"][number] as one extends readonly [unknown, unknown] ? never : one[0]
  ]?: StateTensor
}

/** A tensor of the state. */
export interface StateTensor {
  readonly shape: readonly number[]
  readonly dtype: DType
  /** How many numbers it holds. */
  readonly numbers: number
  readonly bytes: number
}
