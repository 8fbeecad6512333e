import { divide, multiply, remainder } from "../integers/index.ts"
import type { factorsOf, joinedFactors } from "./factors.ts"
import { onlyFloor } from "./factors.ts"
import { shifted } from "./floor.ts"
import { constantOf, plusSum, term, termsOf } from "./sum.ts"
import type { merge, Sum, Product, timesNumber } from "./sum.ts"

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
  const [[m, k] = ["", 1], second] = termsOf(sum)
  const floor = second === undefined ? onlyFloor(m) : null
  const c = constantOf(sum)
  const text = floor !== null && remainder(c, k) === 0 ? shifted(floor, divide(c, k)) : null
  return text === null ? sum : new Map([[`(${text})`, k]])
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
  if (isNumber(a)) return times(b, constantOf(a))
  if (isNumber(b)) return times(a, constantOf(b))
  const [m, n] = [factored(a), factored(b)]
  const [x, y] = [constantOf(m), constantOf(n)]
  let sum = term("", multiply(-1, multiply(x, y)))
  for (const [p, j] of termsOf(m))
    for (const [q, k] of termsOf(n))
      sum = plusSum(sum, term(`${p} ${q}`.split(" ").sort().join(" "), multiply(j, k)))
  return plusSum(sum, plusSum(times(b, x), a, y))
}
export const isNumber = (sum: Sum): boolean => termsOf(sum).length === 0
export const times = (sum: Sum, k: number): Sum | null => plusSum(new Map(), sum, k)

// terms, terms -> terms
type pairs<a, b, done = []> = a extends readonly [infer t extends Product, ...infer more]
  ? pairs<more, b, byTerm<b, t, factorsOf<t[0]>, done>>
  : done
// terms, term, the factors of the term, terms so far -> terms
type byTerm<b, t extends Product, factors extends readonly string[], done> = b extends readonly [
  infer u extends Product,
  ...infer more,
]
  ? byTerm<more, t, factors, merge<done, [[joinedFactors<factors, factorsOf<u[0]>>, multiply<t[1], u[1]>]]>>
  : done
