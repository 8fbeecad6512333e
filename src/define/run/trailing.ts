import { fits, show } from "../../shape/dim.ts"
import type { Dim, join, Shape, Two } from "../../shape/dim.ts"
import { listed } from "../../shape/evaluate.ts"
import type { Slots } from "../../shape/evaluate.ts"
import { byPlace } from "./byPlace.ts"
import type { Indexed } from "../rule/forms.ts"
import type { AnyLayer, args, bound, rule } from "../layer.ts"
import { fix, misfit } from "./messages.ts"
import type { RuntimeRule } from "../rule/rule.ts"

// Inputs that end in the sizes of a field: as many axes as it was given.

// shape, size | sizes -> the sizes of the shape before these | false if it does not end in them
/** One size first: that the last of a shape is it is settled also for type parameters, of which tsc does not know that they are no array. */
export type trailing<shape, want> = shape extends readonly [...infer rest, infer last]
  ? Two<last, want> extends Two<want, any>
    ? rest
    : trailingAll<shape, listed<want>>
  : trailingAll<shape, listed<want>>
type trailingAll<shape, want> = want extends readonly [...infer wants, infer size]
  ? shape extends readonly [...infer rest, infer got]
    ? fits<got, size> extends true
      ? trailingAll<rest, wants>
      : false
    : shape extends readonly []
      ? false
      : number[]
  : want extends readonly []
    ? shape
    : number[]
// form, layer, shape -> sentence
/** "LayerNorm: expects [..., 10, 64], got [16, 10, 32]; use layerNorm(32)" where one size alone is wrong */
export type trailingFault<form extends Indexed, L extends AnyLayer, shape> =
  // Through an infer: with the text in the template itself TypeScript 7.0.2 panics.
  join<listed<L[typeof bound][form["trailing"]]>> extends infer text extends string
    ? `${L[typeof rule]["name"]}: expects [..., ${text}], got ${show<shape>}${single<form, L, shape>}`
    : never
type single<form extends Indexed, L extends AnyLayer, shape> =
  listed<L[typeof bound][form["trailing"]]> extends readonly [unknown]
    ? shape extends readonly [...unknown[], infer got]
      ? fix<L[typeof rule], L[typeof args], form["trailing"], got>
      : ""
    : ""

/** The sizes by place of an input that ends in the sizes of a slot; throws where it does not. */
export function bySizes(
  slot: string,
  rule: RuntimeRule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
): readonly unknown[] {
  const wants = listed(slots[slot])
  const places = byPlace({ split: [0, wants.length] }, shape)
  if (places?.slice(1).every((size, i) => fits(size as Dim, wants[i] as Dim))) return places
  const end = wants.length === 1 ? fix(rule, args, slot, shape.at(-1)) : ""
  throw misfit(rule, `expects [..., ${wants.map(show).join(", ")}], got ${show(shape)}${end}`, slots, shape)
}
