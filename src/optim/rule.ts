import { define } from "../define/define.ts"
import type { Definition } from "../define/definition.ts"
import type { digest, Rule } from "../define/rule/digest.ts"
import { withJudges } from "../define/fields/plain.ts"
import type { RuntimeRule } from "../define/rule/rule.ts"

/** A tensor kept for each parameter that trains: of the parameter's shape and dtype or one float32, and the option without which it is not kept. */
export type Kept<option extends string = string> = readonly [
  name: string,
  like: "parameter" | "scalar",
  when?: option,
]

/** Everything about an optimizer, written once; read by tsc and by the runtime. */
export interface OptimizerDefinition<option extends string = string> {
  /** The class in `torch.optim`. */
  readonly name: string
  /** The function that makes it. */
  readonly factory: string
  /** The keys of the options object, and of a group, with their defaults. */
  readonly options: Definition["options"]
  /** Conditions between options, at the option that is blamed: a formula that must be 0, and the sentence if it is not. */
  readonly require?: NonNullable<Definition["require"]>
  /** What it keeps for each parameter after its first step, in PyTorch's order. */
  readonly state: readonly Kept<option>[]
}

/** An optimizer's definition, digested: a rule without positional arguments, input or output. */
export interface OptimizerRule extends Rule {
  readonly state: readonly Kept[]
}

/** The same at run time. */
export interface RuntimeOptimizerRule extends RuntimeRule {
  readonly state: readonly Kept[]
}

// definition -> rule
export type ruleOf<D extends OptimizerDefinition> = digest<layered<D>> & { readonly state: D["state"] }
type layered<D extends OptimizerDefinition> = Pick<D, "name" | "factory" | "options"> & {
  readonly args: []
} & (D extends { readonly require: infer conditions extends NonNullable<Definition["require"]> }
    ? { readonly require: conditions }
    : {})

export function ruleOf({ state, ...definition }: OptimizerDefinition): RuntimeOptimizerRule {
  return {
    ...(define(withJudges({ ...definition, args: [] }), { print: () => [] }) as unknown as RuntimeRule),
    state,
  }
}
