import { fits } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import { evaluate, listed } from "../shape/evaluate.ts"
import type { Slots } from "../shape/evaluate.ts"
import type { Term } from "../shape/term.ts"
import { byPlace } from "./byPlace.ts"
import type { Check } from "./checks.ts"
import type { RuntimeForm } from "./forms.ts"

/** The sizes of a shape by their place in a form; none where there are too few, or others than those that stand last. */
export function placesOf(form: RuntimeForm, slots: Slots, shape: Shape): readonly unknown[] | undefined {
  if (form.trailing === undefined) return byPlace(form, shape)
  const wants = listed(slots[form.trailing])
  const places = byPlace({ split: [0, wants.length] }, shape)
  return places && wants.every((want, i) => fits(places[i + 1] as Dim, want)) ? places : undefined
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
export function opened(term: Term, places: readonly unknown[], slots: Slots): readonly unknown[] {
  if (typeof term !== "object") return []
  const [operation, ...operands] = term as readonly [string, ...Term[]]
  const [flag, yes, no] = operands
  return operation === "choose"
    ? opened((slots[flag as string] === true ? yes : no) as Term, places, slots)
    : [operation, ...operands.map(operand => evaluate(operand, places, slots))]
}
