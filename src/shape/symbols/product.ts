import { divide, multiply, remainder } from "../integers/index.ts"
import { factorsOf, joinedFactors, onlyFloor } from "./factors.ts"
import { shifted } from "./floor.ts"
import { known, merge, plusSum, timesNumber } from "./sum.ts"
import type { Sum, Product, Products } from "./sum.ts"

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
export type productOfSums<a, b> = a extends readonly [[], infer k extends number]
  ? timesNumber<b, k>
  : b extends readonly [[], infer k extends number]
    ? timesNumber<a, k>
    : [factored<a>, factored<b>] extends [
          readonly [infer m, infer x extends number],
          readonly [infer n, infer y extends number],
        ]
      ? plusSum<[pairs<m, n>, multiply<-1, multiply<x, y>>], plusSum<timesNumber<b, x>, timesNumber<a, y>>>
      : number

export function productOfSums(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return null
  if (a[0].length === 0) return timesNumber(b, a[1])
  if (b[0].length === 0) return timesNumber(a, b[1])
  const [[m, x], [n, y]] = [factored(a), factored(b)]
  return plusSum(
    known([pairs(m, n), multiply(-1, multiply(x, y))]),
    plusSum(timesNumber(b, x), timesNumber(a, y)),
  )
}

// terms, terms -> terms
export type pairs<a, b, done = []> = a extends readonly [infer t extends Product, ...infer more]
  ? pairs<more, b, byTerm<b, t, factorsOf<t[0]>, done>>
  : done
// terms, term, the factors of the term, terms so far -> terms
export type byTerm<b, t extends Product, factors extends readonly string[], done> = b extends readonly [
  infer u extends Product,
  ...infer more,
]
  ? byTerm<more, t, factors, merge<done, [[joinedFactors<factors, factorsOf<u[0]>>, multiply<t[1], u[1]>]]>>
  : done

export function pairs(a: Products, b: Products): Products {
  return a
    .flatMap(([m, x]) =>
      b.map(([n, y]): Product => [joinedFactors(factorsOf(m), factorsOf(n)), multiply(x, y)]),
    )
    .reduce<Products>((done, term) => merge(done, [term]), [])
}
