import type { underflow } from "../../shape/integers/index.ts"
import type { Shape, Two } from "../../shape/dim.ts"
import type { Environment, evaluate, Slots } from "../../shape/evaluate.ts"
import type { Misfit } from "../../shape/misfit.ts"
import { anyShape, last } from "../../shape/rank.ts"
import type { Indexed, RuntimeForm } from "../rule/forms.ts"
import type { AnyLayer, bound, rule } from "../layer.ts"
import type { firstMismatch, windowFault } from "./messages.ts"
import { pass } from "./pass.ts"
import type { passFixed } from "./pass.ts"
import type { agree } from "./places.ts"
import type { RuntimeRule } from "../rule/rule.ts"
import { tailForm } from "../rule/tail.ts"

// layer, shape, the tail of its rule -> shape | sentence
/** Of an unknown rank the last sizes are bound: all of them, or all but an optional first one. */
export type unranked<L extends AnyLayer, shape extends readonly unknown[], tail> = tail extends readonly [
  infer rank extends number,
  infer before extends readonly unknown[],
]
  ? last<shape, rank> extends infer places extends readonly unknown[]
    ? passTail<L[typeof rule]["forms"][rank], L, shape, places> extends infer out
      ? out extends string | Misfit<any>
        ? out
        : Two<out, shape> extends Two<shape, any>
          ? out
          : out extends readonly unknown[]
            ? [...before, ...out]
            : never
      : never
    : never
  : number[]

type passTail<form extends Indexed, L extends AnyLayer, shape, places extends readonly unknown[]> =
  agree<form["checks"], places, L[typeof bound]> extends true
    ? number extends places[number]
      ? form["before"] extends "same"
        ? shape
        : knownAll<form["before"], L[typeof bound] & places> extends infer sizes extends readonly unknown[]
          ? underflow extends sizes[form["fallible"]]
            ? windowFault<form, L, shape, L[typeof bound] & places>
            : sizes
          : never
      : passFixed<form, L, shape, places>
    : Misfit<firstMismatch<form, L, shape, places>>
// A window over a size that is not known is not known, whatever its stride is: nothing waits for a generic one.
type knownAll<terms, E extends Environment> = { [i in keyof terms]: known<terms[i], E> }
type known<term, E extends Environment> = term extends readonly [
  "window" | "pool",
  infer size extends number,
  ...unknown[],
]
  ? number extends E[size]
    ? number
    : evaluate<term, E>
  : evaluate<term, E>

export function unranked(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape {
  const tail = tailForm(rule.input ?? [])
  if (tail === false) return anyShape
  const [rank, rest] = tail
  const out = pass(rule.forms[rank] as RuntimeForm, rule, args, slots, shape, last(shape, rank))
  return out === shape ? out : [...(rest as Shape), ...out]
}
