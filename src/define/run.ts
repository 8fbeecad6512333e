import { fits } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import { evaluate } from "../shape/formula.ts"
import type { evaluateAll, Slots, Term } from "../shape/formula.ts"
import { isUnranked, last } from "../shape/rank.ts"
import type { Rule, RuntimeRule } from "./digest.ts"
import type { Form } from "./forms.ts"
import { mismatch, windowFault, wrongRank } from "./messages.ts"

// rule, arguments, slots, shape -> shape | sentence
/** What a layer makes of a shape. */
export type run<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> =
  shape["length"] extends keyof R["forms"]
    ? R["forms"][shape["length"]] extends infer form extends Form
      ? bind<form, shape> extends infer bound extends readonly any[]
        ? pass<form, R, A, S, shape, bound>
        : wrongRank<R, S, shape>
      : never
    : unusual<R, A, S, shape>

export function run(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string {
  const form = rule.forms[shape.length] ?? rule.forms[-1]
  if (form !== undefined && (form.split !== "none" || !isUnranked(shape))) {
    const bound = bind(form, shape)
    return bound === undefined ? wrongRank(rule, slots, shape) : pass(form, rule, args, slots, shape, bound)
  }
  return unusual(rule, args, slots, shape)
}

// form, shape -> the sizes by place | not a tuple where there are too few
type bind<form extends Form, shape extends readonly unknown[]> = form["split"] extends "none"
  ? shape
  : Splits<shape>[form["split"]]

/** The places of a shape by the number of sizes before and after its variadic part, which comes first. */
interface Splits<shape extends readonly unknown[]> {
  [split: string]: unknown
  "0+0": [shape]
  "0+1": shape extends readonly [...infer rest, infer z] ? [rest, z] : null
  "0+2": shape extends readonly [...infer rest, infer y, infer z] ? [rest, y, z] : null
  "0+3": shape extends readonly [...infer rest, infer x, infer y, infer z] ? [rest, x, y, z] : null
  "1+0": shape extends readonly [infer a, ...infer rest] ? [rest, a] : null
  "2+0": shape extends readonly [infer a, infer b, ...infer rest] ? [rest, a, b] : null
}

function bind(form: Form, shape: Shape): readonly unknown[] | undefined {
  if (form.split === "none") return shape
  const [head, tail] = form.split.split("+").map(Number) as [number, number]
  const known = isUnranked(shape) ? shape.length - 1 : shape.length
  if (known < head + tail || (isUnranked(shape) && head > 0)) return undefined
  const end = shape.length - tail
  return [shape.slice(head, end), ...shape.slice(0, head), ...shape.slice(end)]
}

// form, ..., the sizes by place -> shape | sentence
type pass<form extends Form, R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[], bound extends readonly any[]> =
  disagreement<form["checks"], bound, S> extends infer check extends Form["checks"][number]
    ? mismatch<form, R, A, S, shape, bound[check[0]], check>
    : form["before"] extends "same"
      ? shape
      : emit<form, S, bound> extends infer out extends readonly unknown[]
        ? "underflow" extends out[form["fallible"]]
          ? windowFault<form, R, S, shape, bound>
          : out
        : never

function pass(form: Form, rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape, bound: readonly unknown[]): Shape | string {
  const check = disagreement(form.checks, bound, slots)
  if (check !== undefined) return mismatch(form, rule, args, slots, shape, bound[check[0]], check)
  if (form.before === "same") return shape
  const out = emit(form, slots, bound)
  return out.includes("underflow") ? windowFault(form, rule, slots, shape, bound) : out
}

// checks, the sizes by place, slots -> the first check that fails | null
type disagreement<checks, bound extends readonly any[], S extends Slots> =
  checks extends readonly [infer first extends Form["checks"][number], ...infer rest]
    ? fits<bound[first[0]], S[first[1]]> extends true
      ? rest extends readonly [] ? null : disagreement<rest, bound, S>
      : first
    : null

function disagreement(checks: Form["checks"], bound: readonly unknown[], slots: Slots): Form["checks"][number] | undefined {
  return checks.find(([place, slot]) => !fits(bound[place] as Dim, slots[slot]))
}

// form, slots, the sizes by place -> the sizes of the output
type emit<form extends Form, S extends Slots, bound extends readonly any[]> = form["split"] extends "none"
  ? evaluateAll<form["before"], bound, S>
  : [...evaluateAll<form["before"], bound, S>, ...bound[0], ...evaluateAll<form["after"], bound, S>]

function emit(form: Form, slots: Slots, bound: readonly unknown[]): Shape {
  const value = (term: Term) => evaluate(term, bound, slots) as Dim
  const before = (form.before as readonly Term[]).map(value)
  return form.split === "none" ? before : [...before, ...(bound[0] as Shape), ...form.after.map(value)]
}

/** A rule of its own, for outputs whose rank depends on the arguments: `output` is a type function of the other two. */
export interface Twin {
  readonly shape: unknown
  readonly bound: Slots
  readonly output: unknown
}

// A shape that no form is for: the rule has a twin, or the rank is unknown, or wrong.
type unusual<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> =
  R extends Twin
    ? (R & { readonly shape: shape; readonly bound: S })["output"]
    : number extends shape["length"]
      ? unranked<R, A, S, shape>
      : wrongRank<R, S, shape>

function unusual(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string {
  if (rule.twin !== undefined) return rule.twin(shape, slots)
  return isUnranked(shape) ? unranked(rule, args, slots, shape) : wrongRank(rule, slots, shape)
}

// Of an unknown rank the last sizes are bound: all of them, or all but an optional first one.
type unranked<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> =
  R["tail"] extends readonly [infer rank extends number, infer rest extends readonly unknown[]]
    ? pass<R["forms"][rank], R, A, S, shape, last<shape, rank>> extends infer out
      ? out extends shape | string
        ? out
        : out extends readonly unknown[]
          ? [...rest, ...out]
          : never
      : never
    : number[]

function unranked(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string {
  if (rule.tail === null) return ["..."]
  const [rank, rest] = rule.tail
  const form = rule.forms[rank] as Form
  const out = pass(form, rule, args, slots, shape, last(shape, rank))
  return typeof out === "string" || out === shape ? out : [...(rest as Shape), ...out]
}
