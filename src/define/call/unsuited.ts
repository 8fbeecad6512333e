import { isModule } from "../../module/module.ts"
import { isTensorValue } from "../../module/tensor.ts"
import { quoted } from "../../shape/dim.ts"
import type { Rule } from "../rule/digest.ts"

/** What stands where options do by mistake: a function, an array, a tensor, what is no object at all. */
export type NoOptions =
  readonly unknown[] | ((...parameters: never) => unknown) | TensorLike | number | string | boolean | null
export interface TensorLike {
  readonly shape: unknown
  readonly dtype: unknown
}

/** Whether a value is an object of options; what it holds is judged one by one. */
export function isOptions(value: unknown): value is { readonly [name: string]: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isTensorValue(value) &&
    !isModule(value)
  )
}

/** What has a name and a factory. */
type Named = Pick<Rule, "name" | "factory">

// rule -> sentence
/** What to say to a layer, a sequential or a model in the place of the options: to tsc, what has only symbols as keys. */
export type moduleGiven<R extends Rule> = `${R["name"]}: the options must be an object, got a module`
export function moduleGiven(rule: Named): string {
  return `${rule.name}: the options must be an object, got a module`
}

// rule -> sentence
/** What to say to `relu(x)`, where PyTorch has a function of that name besides. */
export type tensorGiven<R extends Rule> =
  `${R["name"]}: ${R["factory"]} makes a layer and takes no tensor: the function is in laminate/functional`
export function tensorGiven(rule: Named): string {
  return `${rule.name}: ${rule.factory} makes a layer and takes no tensor: the function is in laminate/functional`
}

// rule -> sentence
/** What to say to `relu({}, {})`: what may stand first may be the options object too. */
export type twoObjects<R extends Rule> = `${R["name"]}: expects one object of options, got two`
export function twoObjects(rule: Named): string {
  return `${rule.name}: expects one object of options, got two`
}

// rule, value, value -> sentence
/** What to say to `softmax(1, { dim: 2 })`. */
export type toldTwice<
  R extends Rule,
  first,
  second,
> = `${R["name"]}: ${R["first"]} is told twice, ${quoted<first>} and ${quoted<second>}`
export function toldTwice(
  { name, first: option }: { name: string; first?: string },
  first: unknown,
  second: unknown,
): string {
  return `${name}: ${option} is told twice, ${quoted(first)} and ${quoted(second)}`
}
