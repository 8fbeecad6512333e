import type { last } from "../../shape/rank.ts"
import type { Environment, evaluate } from "../../shape/evaluate.ts"
import type { NotPositive } from "../../shape/integers/index.ts"
import type { byPlace } from "./byPlace.ts"
import type { rankName } from "../rule/forms.ts"
import type { AnyLayer, bound, rule } from "../layer.ts"
import type { agree } from "./places.ts"

// layer, shape -> the sentence of the first condition that fails | true; sizes that do not agree are blamed before
export type unmetOn<L extends AnyLayer, shape extends readonly unknown[]> = [
  number extends shape["length"] ? true : false,
  L[typeof rule]["tail"],
] extends [true, readonly [infer rank extends number, unknown]]
  ? unmetIn<L[typeof rule]["forms"][rank], L, shape, last<shape, rank>>
  : unmetIn<
      L[typeof rule]["forms"][shape["length"]],
      L,
      shape,
      placesIn<L[typeof rule]["forms"][shape["length"]], shape>
    >
type unmetIn<form, L extends AnyLayer, shape extends readonly unknown[], places> = [form, places] extends [
  { readonly where: infer where; readonly checks: infer checks },
  infer sizes extends readonly unknown[],
]
  ? agree<checks, sizes, L[typeof bound]> extends true
    ? failing<where, L[typeof bound] & sizes & { [rankName]: shape["length"] }>
    : true
  : true
// form, shape -> its sizes by place
type placesIn<form, shape extends readonly unknown[]> = form extends { readonly split: infer split }
  ? split extends "none"
    ? shape
    : byPlace<
          shape,
          split extends "last" ? "0+1" : split extends "sizes" ? "0+0" : split
        > extends infer places extends readonly unknown[]
      ? places
      : {}
  : {}

// conditions, environment -> the sentence of the first that fails | true
type failing<conditions, E extends Environment> = conditions extends readonly [
  readonly [infer formula, infer sentence],
  ...infer rest,
]
  ? isPositive<evaluate<formula, E>> extends false
    ? sentence
    : failing<rest, E>
  : true
type isPositive<value> = value extends number ? (`${value}` extends NotPositive ? false : true) : true
