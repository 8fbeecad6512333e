import { fits, show } from "../shape/dim.ts"
import type { Dim, join, Shape } from "../shape/dim.ts"
import { listed } from "../shape/evaluate.ts"
import type { Slots } from "../shape/evaluate.ts"
import { isUnranked, last } from "../shape/rank.ts"
import type { Rule } from "./digest.ts"
import type { Form, Indexed } from "./forms.ts"
import type { AnyLayer, args, bound, rule } from "./layer.ts"
import { fix } from "./messages.ts"

// Inputs that end in the sizes of a field: as many axes as it was given.

// shape, sizes -> the sizes of the shape before these | false if it does not end in them
export type trailing<shape, want> = want extends readonly [...infer wants, infer size]
  ? shape extends readonly [...infer rest, infer got]
    ? fits<got, size> extends true
      ? trailing<rest, wants>
      : false
    : shape extends readonly []
      ? false
      : number[]
  : want extends readonly []
    ? shape
    : number[]
export function trailing(shape: Shape, want: readonly Dim[]): Shape | false {
  const found = last(shape, want.length)
  if (!isUnranked(shape) && shape.length < want.length) return false
  if (!want.every((size, i) => fits(found[i] as Dim, size))) return false
  if (isUnranked(shape)) return shape.length - 1 > want.length ? shape.slice(0, -want.length) : ["..."]
  return shape.slice(0, shape.length - want.length)
}

// form, layer, shape -> sentence
/** "LayerNorm: expects [..., 10, 64], got [16, 10, 32]; use layerNorm(32)" where one size alone is wrong */
export type trailingFault<form extends Indexed, L extends AnyLayer, shape> =
  // Through an infer: with the text in the template itself TypeScript 7.0.2 panics.
  join<listed<L[typeof bound][form["slot"]]>> extends infer text extends string
    ? `${L[typeof rule]["name"]}: expects [..., ${text}], got ${show<shape>}${single<form, L, shape>}`
    : never
type single<form extends Indexed, L extends AnyLayer, shape> =
  listed<L[typeof bound][form["slot"]]> extends readonly [unknown]
    ? shape extends readonly [...unknown[], infer got]
      ? fix<L[typeof rule], L[typeof args], form["slot"], got>
      : ""
    : ""
export function trailingFault(
  form: Form,
  rule: Rule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
): string {
  const want = listed(slots[form.slot])
  const got = shape.length > 0 ? last(shape, 1)[0] : undefined
  return `${rule.name}: expects [..., ${want.map(show).join(", ")}], got ${show(shape)}${
    want.length === 1 ? fix(rule, args, form.slot, got) : ""
  }`
}
