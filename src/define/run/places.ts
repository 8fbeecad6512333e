import type { Operation } from "../../shape/assume.ts"
import { fits } from "../../shape/dim.ts"
import type { Dim } from "../../shape/dim.ts"
import { evaluate } from "../../shape/evaluate.ts"
import type { Slots } from "../../shape/evaluate.ts"
import type { Term } from "../../shape/term.ts"
import type { Check } from "../rule/checks.ts"
import type { RuntimeForm } from "../rule/forms.ts"

// checks, sizes by place, slots -> whether all sizes agree
export type agree<checks, places extends Places, S extends Slots> = checks extends readonly [
  infer first extends Check,
  ...infer rest,
]
  ? fits<places[first[0]], S[first[1]]> extends true
    ? agree<rest, places, S>
    : false
  : true

// checks, sizes by place, slots -> the first check that fails
export type disagreement<checks, places extends Places, S extends Slots> = checks extends readonly [
  infer first extends Check,
  ...infer rest,
]
  ? fits<places[first[0]], S[first[1]]> extends true
    ? disagreement<rest, places, S>
    : first
  : never
/** Sizes by place. */
export interface Places {
  readonly [place: number]: unknown
}

/** The first check that fails. */
export function disagreement(
  { checks }: RuntimeForm,
  slots: Slots,
  places: readonly unknown[],
): Check | undefined {
  return checks.find(([place, slot]) => !fits(places[place] as Dim, slots[slot] as Dim))
}

/** The operation of a term, of the branch that a choice takes, and what it is of. */
export function opened(term: Term, places: readonly unknown[], slots: Slots): Operation {
  if (typeof term !== "object") return [""]
  const [operation, ...operands] = term as readonly [string, ...Term[]]
  const [flag, yes, no] = operands
  return operation === "choose"
    ? opened((slots[flag as string] === true ? yes : no) as Term, places, slots)
    : [operation, ...operands.map(operand => evaluate(operand, places, slots))]
}
