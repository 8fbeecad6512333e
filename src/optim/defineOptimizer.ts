import type { Given, Options } from "../define/call/call.ts"
import { checked } from "../define/call/check.ts"
import { bytesOf, elementsOf, sumOver } from "../module/memory.ts"
import type { Parameter } from "../module/module.ts"
import { printed } from "../module/printed.ts"
import { refusal } from "../shape/error.ts"
import { groupsOf } from "./groups.ts"
import type { Target } from "./groups.ts"
import type { Optimizer } from "./optimizer.ts"
import { printOptimizer } from "./print.ts"
import { ruleOf } from "./rule.ts"
import type { OptimizerDefinition, OptimizerRule, RuntimeOptimizerRule } from "./rule.ts"
import { stateOf } from "./state.ts"

/** The function that makes a kind of optimizer. */
export interface OptimizerFactory<in out R extends OptimizerRule> {
  <const X, const P extends Given<R, P> = {}>(model: Target<R, X>, options?: Options<R, P>): Optimizer<R>
}

// factory -> its rule
/** Gives the type of a rule a name, so that hovers and declarations show `AdamRule` and not the whole literal. */
export type OptimizerRuleOf<factory> = factory extends OptimizerFactory<infer R> ? R : never

/**
 * An optimizer from one definition: its options checked, its groups and state as PyTorch has them. Returns its factory.
 *
 * ```ts
 * const sgd = defineOptimizer({
 *   name: "SGD", factory: "sgd",
 *   options: { lr: float(0.001, { min: 0 }), momentum: float(0, { min: 0 }) },
 *   state: [["momentumBuffer", "parameter", "momentum"]],
 * })
 * ```
 *
 * Throws a SyntaxError for a condition in `require` that cannot be read. Its factory throws a ShapeError where tsc refuses.
 */
export function defineOptimizer<const D extends OptimizerDefinition<keyof D["options"] & string>>(
  definition: D,
): OptimizerFactory<ruleOf<D>> {
  const rule = ruleOf(definition)
  return ((...given: unknown[]) => optimizer(rule, given)) as never
}

function optimizer(rule: RuntimeOptimizerRule, given: readonly unknown[]): object {
  const [model, options] = given
  if (given.length < 1 || given.length > 2) {
    const sentence = `${rule.name}: expects (model, options), got ${given.length} arguments`
    throw refusal(rule.name, sentence, given)
  }
  const settingsOf = (settings: unknown) => checked(rule, [settings])
  const defaults = settingsOf(options)
  const paramGroups = groupsOf(rule.name, model).map(({ params, own }) => ({
    ...settingsOf({ ...(options as object | undefined), ...told(own) }),
    params,
    numParams: Number(sumOver(params, elementsOf)),
    numTrainable: Number(sumOver(params.filter(isTrainable), elementsOf)),
  }))
  const kept = paramGroups.flatMap(group =>
    group.params.filter(isTrainable).map(parameter => ({
      name: parameter.name,
      tensors: stateOf(rule.state, group, parameter),
    })),
  )
  const tensors = kept.flatMap(entry => entry.tensors.map(([, tensor]) => tensor))
  const exact = { stateNumbers: sumOver(tensors, elementsOf), stateBytes: sumOver(tensors, bytesOf) }
  const numbers = {
    defaults,
    paramGroups,
    state: kept.map(({ name, tensors }) => ({ name, ...Object.fromEntries(tensors) })),
    stateNumbers: Number(exact.stateNumbers),
    stateBytes: Number(exact.stateBytes),
  }
  return printed(numbers, exact, () => printOptimizer(rule.name, rule.options, paramGroups))
}

const isTrainable = ({ trainable }: Parameter): boolean => trainable

/** Settings that are undefined were not told. */
const told = (settings: object): object =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
