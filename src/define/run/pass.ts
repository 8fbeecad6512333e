import { underflow } from "../../shape/integers/index.ts"
import { assume } from "../../shape/assume.ts"
import type { Dim, isSymbol, Shape } from "../../shape/dim.ts"
import { evaluate } from "../../shape/evaluate.ts"
import type { Environment, evaluateAll, Evaluated, Slots } from "../../shape/evaluate.ts"
import type { Misfit } from "../../shape/misfit.ts"
import { isUnranked } from "../../shape/rank.ts"
import type { Term } from "../../shape/term.ts"
import { rankName } from "../rule/forms.ts"
import type { Indexed, RuntimeForm } from "../rule/forms.ts"
import type { AnyLayer, bound } from "../layer.ts"
import { conditionFault, mismatch, windowFault } from "./messages.ts"
import type { firstMismatch, wrongRank } from "./messages.ts"
import { disagreement, opened } from "./places.ts"
import type { agree } from "./places.ts"
import type { RuntimeRule } from "../rule/rule.ts"
import type { State } from "./state.ts"
import type { trailing, trailingFault } from "./trailing.ts"

// form, layer, shape, sizes by place -> shape | sentence
/** What a form of a fixed rank makes of a shape, the one check aside that `run` has made. */
export type passFixed<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  places extends State,
> = form["extra"] extends "none"
  ? form["before"] extends "same"
    ? shape
    : Evaluated<form["before"], L[typeof bound] & places>[form["sizes"]] extends infer sizes extends
          readonly unknown[]
      ? isSymbol<places[form["spanned"]]> extends true
        ? sizes
        : underflow extends sizes[form["fallible"]]
          ? windowFault<form, L, shape, L[typeof bound] & places>
          : sizes
      : never
  : agree<form["extra"], places, L[typeof bound]> extends true
    ? passFixed<form & { readonly extra: "none" }, L, shape, places>
    : Misfit<firstMismatch<form, L, shape, places>>

// form, layer, shape, sizes by place | false -> shape | sentence
/** What a form with a variadic part makes of a shape. */
export type passVariadic<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  places,
> = places extends readonly any[]
  ? agree<form["checks"], places, L[typeof bound]> extends true
    ? form["before"] extends "same"
      ? shape
      : around<
          form,
          L,
          shape,
          L[typeof bound] & places,
          evaluateAll<form["before"], L[typeof bound] & places>,
          evaluate<form["middle"], L[typeof bound] & places>,
          evaluateAll<form["after"], L[typeof bound] & places>
        >
    : Misfit<firstMismatch<form, L, shape, places>>
  : form["split"] extends "sizes"
    ? passSizes<form, L, shape, trailing<shape, L[typeof bound][form["trailing"]]>>
    : wrongRank<L, shape>

// form, layer, shape, the sizes before those that agree with a slot | false -> shape | sentence
type passSizes<form extends Indexed, L extends AnyLayer, shape, rest> = rest extends readonly unknown[]
  ? passVariadic<form, L, shape, [rest]>
  : trailingFault<form, L, shape>
// What stands before sizes of unknown number is unknown with them.
type around<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  E extends Environment,
  before extends readonly unknown[],
  rest,
  after extends readonly unknown[],
> = [form["fallible"]] extends [never] // a size that waits for a type parameter would leave open whether it fits
  ? spliced<before, rest, after>
  : underflow extends before[number] | after[number]
    ? windowFault<form, L, shape, E>
    : spliced<before, rest, after>
type spliced<
  before extends readonly unknown[],
  rest,
  after extends readonly unknown[],
> = rest extends readonly unknown[]
  ? number extends rest["length"]
    ? [...rest, ...after]
    : [...before, ...rest, ...after]
  : never

/** What a form makes of a shape. */
export function pass(
  form: RuntimeForm,
  rule: RuntimeRule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
  places: readonly unknown[],
): Shape {
  const wrong = disagreement(form, slots, places)
  if (wrong !== undefined) throw mismatch(wrong, form, rule, args, slots, shape, places)
  const known = { ...slots, [rankName]: isUnranked(shape) ? NaN : shape.length }
  const failing = form.where.find(([formula]) => (evaluate(formula, places, known) as number) < 1)
  if (failing !== undefined) throw conditionFault(rule, failing[1], slots, shape)
  for (const [formula] of form.where) assume(() => ["condition", evaluate(formula, places, known)])
  if (form.before === undefined) return shape
  const sizesOf = (terms: readonly Term[]) => terms.map(term => evaluate(term, places, slots) as Dim)
  for (const term of [...form.before, ...form.after]) assume(() => opened(term, places, slots))
  const rest = form.split === undefined ? [] : (evaluate(form.middle, places, slots) as Shape)
  const [before, after] = [sizesOf(form.before), sizesOf(form.after)]
  if ([...before, ...after].includes(underflow)) throw windowFault(form, rule, slots, shape, places)
  return [...(isUnranked(rest) ? [] : before), ...rest, ...after]
}
