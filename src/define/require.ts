import type { show } from "../shape/dim.ts"
import { show as showValue } from "../shape/dim.ts"
import { evaluate } from "../shape/formula.ts"
import type { Slots } from "../shape/formula.ts"
import type { Rule } from "./digest.ts"
import type { slotsOf } from "./slots.ts"

// rule, field, arguments -> { is: unknown } | { is: sentence }
/** A condition between fields, at the field that is blamed: its formula must be 0. */
export type requirement<R extends Rule, field extends keyof R["require"], A extends readonly unknown[]> =
  evaluate<R["require"][field][0], slotsOf<R, A>> extends infer value
    ? value extends 0
      ? { is: unknown }
      : number extends value
        ? { is: unknown }
        : { is: `${R["name"]}: ${fill<R["require"][field][1], slotsOf<R, A>>}` }
    : { is: any }

export function requirement(rule: Rule, field: string, slots: Slots): true | string {
  const [formula, sentence] = rule.require[field] ?? []
  if (formula === undefined || sentence === undefined) return true
  const value = evaluate(formula, [], slots)
  return value === 0 || Number.isNaN(value) || `${rule.name}: ${fill(sentence, slots)}`
}

// sentence with {slots} in it, slots -> sentence
type fill<sentence, S> = sentence extends `${infer before}{${infer name}}${infer after}`
  ? name extends keyof S
    ? `${before}${show<S[name]>}${fill<after, S>}`
    : string
  : sentence extends string
    ? sentence
    : string
function fill(sentence: string, slots: Slots): string {
  return sentence.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => showValue(slots[name]))
}
