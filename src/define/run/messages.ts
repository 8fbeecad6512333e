import { show } from "../../shape/dim.ts"
import type { Dim, join, Shape } from "../../shape/dim.ts"
import { refused } from "../../shape/error.ts"
import type { ShapeError } from "../../shape/error.ts"
import { evaluate } from "../../shape/evaluate.ts"
import type { Environment, Slots } from "../../shape/evaluate.ts"
import type { Term } from "../../shape/term.ts"
import { add, multiply, type subtract, underflow } from "../../shape/integers/index.ts"
import { prod as product, reach } from "../../shape/arithmetic.ts"
import type { prod } from "../../shape/integers/index.ts"
import { isUnranked } from "../../shape/rank.ts"
import type { Pattern } from "../../shape/pattern.ts"
import type { Rule } from "../rule/digest.ts"
import { fill } from "../call/require.ts"
import type { Check } from "../rule/checks.ts"
import type { Indexed, RuntimeForm } from "../rule/forms.ts"
import type { AnyLayer, args, bound, rule } from "../layer.ts"
import { opened } from "./places.ts"
import type { disagreement, Places } from "./places.ts"
import type { RuntimeRule } from "../rule/rule.ts"

// form, layer, shape, check that fails, what it wants, what it got -> sentence
/** "Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)" */
export type mismatch<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  check,
  want,
  got,
> = check extends readonly [unknown, infer slot extends string, infer noun extends string]
  ? `${L[typeof rule]["name"]}: expects ${show<want>} ${noun}, got ${show<got>} from ${show<shape>}${hint<form, L, shape, slot, want, got>}`
  : never
// form, layer, shape, sizes by place -> sentence of the first check that fails
export type firstMismatch<form extends Indexed, L extends AnyLayer, shape, places extends Places> =
  disagreement<form["checks"], places, L[typeof bound]> extends infer check extends Check
    ? mismatch<form, L, shape, check, L[typeof bound][check[1]], places[check[0]]>
    : never

export function mismatch(
  [place, slot, noun]: Check,
  form: RuntimeForm,
  rule: RuntimeRule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
  places: readonly unknown[],
): ShapeError {
  const [expected, got] = [slots[slot] as unknown, places[place]]
  const sentence = `expects ${show(expected)} ${noun}, got ${show(got)} from ${show(shape)}${hint(form, rule, args, slots, shape, slot, got)}`
  return refused(rule.name, sentence, got, expected)
}

// In a sequential value the shape is of unknown rank. The call that fits is not written out there: with a type parameter among
// its arguments the sentence would stay undecided, and the mistakes of generic bodies hidden.
type setting<slot extends string, got> = got extends number ? `; set ${slot} to ${got}` : ""

// What to do about it: how the shape was read, where that may surprise; a flatten that was forgotten; the call that fits.
type hint<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  slot extends string,
  want,
  got,
> = shape extends readonly unknown[]
  ? number extends shape["length"]
    ? setting<slot, got>
    : form["short"] extends true
      ? asRead<filled<form["pattern"], L[typeof bound]>>
      : [form["split"], flat<shape>] extends ["last", want]
        ? "; put flatten() before it"
        : fix<L[typeof rule], L[typeof args], slot, got>
  : ""
type asRead<pattern> = show<pattern> extends infer text extends string ? `, read as unbatched ${text}` : ""
type flat<shape> = shape extends readonly [
  unknown,
  infer second extends Dim,
  infer third extends Dim,
  ...infer rest extends Dim[],
]
  ? prod<[second, third, ...rest]>
  : false
function hint(
  form: RuntimeForm,
  rule: RuntimeRule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
  slot: string,
  got: unknown,
): string {
  if (isUnranked(shape)) return setting(slot, got)
  if (form.short) return `, read as unbatched ${show(filled(form.pattern, slots))}`
  return form.last && shape.length > 2 && product(shape.slice(1)) === slots[slot]
    ? "; put flatten() before it"
    : fix(rule, args, slot, got)
}
function setting(slot: string, got: unknown): string {
  return typeof got === "number" ? `; set ${slot} to ${got}` : ""
}

/** A refusal of a shape as a whole. */
export function misfit(rule: RuntimeRule, sentence: string, slots: Slots, shape: Shape): ShapeError {
  return refused(rule.name, sentence, shape, filled(rule.input ?? [], slots))
}

// rule, arguments, field, the value that would fit -> "; use linear(192, 128)" | "; set inFeatures to 192" | ""
export type fix<
  R extends Rule,
  A extends readonly unknown[],
  field extends string,
  value,
> = value extends number
  ? [A["length"], field] extends [R["arity"], R["args"][number][0]]
    ? `; use ${R["factory"]}(${join<replaced<A, R["args"], field, value>>})`
    : `; set ${field} to ${value}`
  : ""

type replaced<A, args, field, value> = {
  [i in keyof A]: i extends keyof args ? (args[i] extends readonly [field, unknown] ? value : A[i]) : A[i]
}

export function fix(rule: RuntimeRule, args: readonly unknown[], field: string, value: unknown): string {
  const place = rule.args.findIndex(([name]) => name === field)
  return typeof value !== "number" ||
    place < 0 ||
    rule.first !== undefined ||
    args.length !== rule.args.length
    ? setting(field, value)
    : `; use ${rule.factory}(${args.map((arg, i) => show(i === place ? value : arg)).join(", ")})`
}

// layer, shape -> sentence
/** "Conv2d: expects [N?, 3, H, W], got [16, 192]" */
export type wrongRank<L extends AnyLayer, shape> =
  // Through an infer: with the text in the template itself TypeScript 7.0.2 panics while it checks this line.
  show<filled<L[typeof rule]["input"], L[typeof bound]>> extends infer pattern extends string
    ? `${L[typeof rule]["name"]}: expects ${pattern}, got ${show<shape>}`
    : never
type filled<pattern, S extends Slots> = {
  [i in keyof pattern]: pattern[i] extends keyof S ? S[pattern[i]] : pattern[i]
}

export function wrongRank(rule: RuntimeRule, slots: Slots, shape: Shape): ShapeError {
  return misfit(rule, `expects ${show(filled(rule.input ?? [], slots))}, got ${show(shape)}`, slots, shape)
}
function filled(pattern: Pattern, slots: Slots): readonly unknown[] {
  return pattern.map(size => (size in slots ? slots[size] : size))
}

// layer, sentence of a condition, shape -> sentence
/** "BatchNorm2d: expects more than one value per channel without running statistics, got [1, 12, 1, 1]" */
export type conditionFault<
  L extends AnyLayer,
  sentence extends string,
  shape,
> = `${L[typeof rule]["name"]}: ${fill<sentence, L[typeof bound]>}, got ${show<shape>}`

export function conditionFault(rule: RuntimeRule, sentence: string, slots: Slots, shape: Shape): ShapeError {
  return misfit(rule, `${fill(sentence, slots)}, got ${show(shape)}`, slots, shape)
}

// form, layer, shape, environment -> sentence
/** "MaxPool2d: kernel 5 is larger than its input 3 in [16, 12, 3, 10]" */
export type windowFault<form extends Indexed, L extends AnyLayer, shape, E extends Environment> =
  firstFault<termsOf<form["before"], form["after"]>, E> extends readonly [
    infer h extends Dim,
    infer k extends Dim,
    infer p extends Dim,
    infer d extends Dim,
  ]
    ? h extends 0
      ? `${L[typeof rule]["name"]}: expects sizes of at least 1 after the batch, got ${show<shape>}`
      : `${L[typeof rule]["name"]}: kernel ${dilated<k, d>} is larger than its input ${padded<h, p>} in ${show<shape>}`
    : never

export function windowFault(
  form: RuntimeForm,
  rule: RuntimeRule,
  slots: Slots,
  shape: Shape,
  places: readonly unknown[],
): ShapeError {
  const isWrong = (term: Term) => evaluate(term, places, slots) === underflow
  const term = [...(form.before ?? []), ...form.after].find(isWrong) as Term
  const [, h, k = 1, , p = 0, d = 1] = opened(term, places, slots) as [string, ...number[]]
  const sentence =
    h === 0
      ? `expects sizes of at least 1 after the batch, got ${show(shape)}`
      : `kernel ${dilated(k, d)} is larger than its input ${padded(h as number, p)} in ${show(shape)}`
  return misfit(rule, sentence, slots, shape)
}

type termsOf<before, after extends readonly unknown[]> = before extends readonly unknown[]
  ? [...before, ...after]
  : after

// terms, ... -> [size, kernel, padding, dilation] of the first window that does not fit
type firstFault<terms, E extends Environment> = terms extends readonly [infer term, ...infer rest]
  ? (term extends readonly unknown[] ? evaluate<term, E> : 0) extends underflow
    ? operandsOf<term, E> extends readonly [
        unknown,
        infer h,
        infer k,
        unknown,
        infer p,
        infer d,
        ...unknown[],
      ]
      ? [evaluate<h, E>, evaluate<k, E>, evaluate<p, E>, evaluate<d, E>]
      : never
    : firstFault<rest, E>
  : never
type operandsOf<term, E extends Environment> = term extends readonly [
  "choose",
  infer flag extends string,
  infer yes,
  infer no,
]
  ? operandsOf<E[flag] extends true ? yes : no, E>
  : term extends readonly ["some" | "adaptive" | "transposed", infer size, ...unknown[]]
    ? ["some", size, "=1", "=1", "=0", "=1"]
    : term

type dilated<k extends Dim, d extends Dim> = d extends 1
  ? `${k}`
  : `${k} dilated to ${show<add<multiply<d, subtract<k, 1>>, 1>>}`
function dilated(k: number, d: number): string {
  return d === 1 ? `${k}` : `${k} dilated to ${reach(k, d)}`
}

type padded<h extends Dim, p extends Dim> = p extends 0 | "valid"
  ? `${h}`
  : `${h} padded to ${show<add<h, multiply<2, p>>>}`
function padded(h: number, p: number | string): string {
  return p === 0 || typeof p === "string" ? `${h}` : `${h} padded to ${add(h, multiply(2, p))}`
}
