import { add, multiply, subtract } from "../shape/arithmetic.ts"
import type { Dim } from "../shape/dim.ts"
import { evaluate } from "../shape/evaluate.ts"
import type { Slots } from "../shape/evaluate.ts"
import type { Term } from "../shape/term.ts"
import type { Form } from "./forms.ts"

/** What a form must assume of symbols: that a window fits, `"H >= 3"`, that there is something to go over, `"C >= 1"`. */
export function assumptions(form: Form, slots: Slots, places: readonly unknown[]): readonly string[] {
  const terms = [...(form.before === "same" ? [] : form.before), ...form.after]
  return terms.flatMap(term => leastOf(chosen(term, slots), slots, places))
}

function leastOf(term: Term, slots: Slots, places: readonly unknown[]): readonly string[] {
  if (typeof term !== "object") return []
  const [operation, ...operands] = term
  const [size, k = 1, , padding = 0, d = 1] = operands.map(operand =>
    evaluate(operand as Term, places, slots),
  ) as readonly Dim[]
  if (typeof size !== "string" || size === "underflow") return []
  if (operation === "some") return [`${size} >= 1`]
  if (operation !== "window" && operation !== "windowCeil") return []
  // "same" takes every size; what is padded is less of a need.
  if (padding === "same") return [`${size} >= 1`]
  const reach = add(multiply(d, subtract(k, 1)), 1)
  const least = subtract(reach, multiply(2, typeof padding === "string" ? 0 : padding))
  return typeof least === "number" && least >= 1 ? [`${size} >= ${least}`] : [`${size} >= 1`]
}

/** The branch of a choice that is taken. */
function chosen(term: Term, slots: Slots): Term {
  if (typeof term !== "object" || term[0] !== "choose") return term
  return chosen((slots[term[1] as string] === true ? term[2] : term[3]) as Term, slots)
}
