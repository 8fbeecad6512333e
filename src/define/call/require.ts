import type { show } from "../../shape/dim.ts"
import { show as showValue } from "../../shape/dim.ts"
import { evaluate } from "../../shape/evaluate.ts"
import type { Slots } from "../../shape/evaluate.ts"
import type { Term } from "../../shape/term.ts"
import type { Rule } from "../rule/digest.ts"
import type { RuntimeRule } from "../rule/rule.ts"
import type { slotsOf } from "./slots.ts"

// rule, field, arguments -> { is: unknown } | { is: sentence }
/** The conditions between fields, at the field that is blamed: each formula must be 0. */
export type requirement<R extends Rule, field extends keyof R["require"], A extends readonly unknown[]> =
  unmet<R["require"][field]["conditions"], slotsOf<R, A>> extends infer sentence
    ? sentence extends string
      ? { is: `${R["name"]}: ${fill<sentence, slotsOf<R, A>>}` }
      : { is: unknown }
    : { is: any }

export function requirement(rule: RuntimeRule, field: string, slots: Slots): true | string {
  const fails = ([formula]: readonly [Term, string]) =>
    ![0, NaN].includes(evaluate(formula, [], slots) as number)
  const unmet = rule.require[field]?.find(fails)
  return unmet === undefined || `${rule.name}: ${fill(unmet[1], slots)}`
}

// conditions, slots -> the sentence of the first that does not hold | true
type unmet<conditions, S extends Slots> = conditions extends readonly [
  readonly [infer formula, infer sentence],
  ...infer rest,
]
  ? evaluate<formula, S> extends infer value
    ? value extends 0
      ? unmet<rest, S>
      : number extends value
        ? unmet<rest, S>
        : sentence
    : never
  : true

// sentence with {slots} in it, slots -> sentence
export type fill<sentence, S> = sentence extends `${infer before}{${infer name}}${infer after}`
  ? name extends keyof S
    ? `${before}${show<S[name]>}${fill<after, S>}`
    : string
  : sentence extends string
    ? sentence
    : string
export function fill(sentence: string, slots: Slots): string {
  return sentence.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => showValue(slots[name]))
}
