import { divide, multiply, remainder } from "../integers/index.ts"
import { factorsOf, joined, onlyFloor } from "./factors.ts"
import { shifted } from "./floor.ts"
import { known, merge, plus, times } from "./sum.ts"
import type { Sum, Term, Terms } from "./sum.ts"

// sum -> the same as a factor of products
/** A floor and its coefficient take the constant in: products leave floors as they are. */
export type factored<sum> = sum extends readonly [
  readonly [readonly [infer m extends string, infer k extends number]],
  infer c extends number,
]
  ? c extends 0
    ? sum
    : onlyFloor<m> extends infer floor extends string
      ? remainder<c, k> extends 0
        ? shifted<floor, divide<c, k>> extends infer text extends string
          ? [[[`(${text})`, k]], 0]
          : sum
        : sum
      : sum
  : sum

export function factored(sum: Sum): Sum {
  const [[first, second], c] = sum
  if (c === 0 || first === undefined || second !== undefined) return sum
  const floor = onlyFloor(first[0])
  const text = floor !== null && remainder(c, first[1]) === 0 ? shifted(floor, divide(c, first[1])) : null
  return text === null ? sum : [[[`(${text})`, first[1]]], 0]
}

// sum, sum -> sum | number
/** Each term by each; the constants, which may be of floors, by the sums as they were. */
export type productOf<a, b> = a extends readonly [[], infer k extends number]
  ? times<b, k>
  : b extends readonly [[], infer k extends number]
    ? times<a, k>
    : [factored<a>, factored<b>] extends [
          readonly [infer m, infer x extends number],
          readonly [infer n, infer y extends number],
        ]
      ? plus<[pairs<m, n>, multiply<-1, multiply<x, y>>], plus<times<b, x>, times<a, y>>>
      : number

export function productOf(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return null
  if (a[0].length === 0) return times(b, a[1])
  if (b[0].length === 0) return times(a, b[1])
  const [[m, x], [n, y]] = [factored(a), factored(b)]
  return plus(known([pairs(m, n), multiply(-1, multiply(x, y))]), plus(times(b, x), times(a, y)))
}

// terms, terms -> terms
export type pairs<a, b, done = []> = a extends readonly [infer t extends Term, ...infer more]
  ? pairs<more, b, byTerm<b, t, factorsOf<t[0]>, done>>
  : done
// terms, term, the factors of the term, terms so far -> terms
export type byTerm<b, t extends Term, factors extends readonly string[], done> = b extends readonly [
  infer u extends Term,
  ...infer more,
]
  ? byTerm<more, t, factors, merge<done, [[joined<factors, factorsOf<u[0]>>, multiply<t[1], u[1]>]]>>
  : done

export function pairs(a: Terms, b: Terms): Terms {
  return a
    .flatMap(([m, x]) => b.map(([n, y]): Term => [joined(factorsOf(m), factorsOf(n)), multiply(x, y)]))
    .reduce<Terms>((done, term) => merge(done, [term]), [])
}
