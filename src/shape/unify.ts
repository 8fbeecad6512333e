import { fits } from "./dim.ts"
import type { Dim, Shape } from "./dim.ts"
import { isUnranked } from "./rank.ts"

// declared shape, actual shape -> what its symbols stand for | false
/** Matches all sizes at once: a symbol takes the size at its place, and the same one wherever it stands. */
export type unify<declared, actual extends readonly unknown[], found = {}> = number extends actual["length"]
  ? { readonly [name: string]: number }
  : declared extends readonly [infer want, ...infer wants]
    ? actual extends readonly [infer got, ...infer gots]
      ? want extends string
        ? want extends keyof found
          ? fits<got, found[want]> extends true
            ? unify<wants, gots, found>
            : false
          : unify<wants, gots, found & { readonly [name in want]: got }>
        : fits<got, want> extends true
          ? unify<wants, gots, found>
          : false
      : false
    : actual extends readonly []
      ? found
      : false

export function unify(
  declared: Shape,
  actual: Shape,
  before: ReadonlyMap<string, Dim> = new Map(),
): ReadonlyMap<string, Dim> | null {
  const found = new Map(before)
  if (isUnranked(actual)) return found
  const agrees = (want: Dim, i: number): boolean => {
    const got = actual[i] as Dim
    if (typeof want !== "string") return fits(got, want)
    const known = found.get(want)
    if (known === undefined) found.set(want, got)
    return known === undefined || fits(got, known)
  }
  return declared.length === actual.length && declared.every(agrees) ? found : null
}

// shape, what its symbols stand for -> shape
export type substitute<shape, found> = {
  [i in keyof shape]: shape[i] extends string
    ? shape[i] extends keyof found
      ? found[shape[i]]
      : number
    : shape[i]
}
export function substitute(shape: Shape, found: ReadonlyMap<string, Dim>): Shape {
  return shape.map(size => (typeof size === "string" ? (found.get(size) ?? NaN) : size))
}
