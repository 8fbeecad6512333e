import { divide, type multiply, remainder } from "../integers/index.ts"
import { factorsOf, joinedFactors, withoutFactors } from "./factors.ts"
import { floorOf, ranged } from "./floor.ts"
import { factored } from "./product.ts"
import { known, plusSum, timesNumber } from "./sum.ts"
import type { Sum, Product, Products } from "./sum.ts"

// sum, sum -> sum | number: rounded down
export type quotientOf<a, b> = b extends readonly [[], infer c extends number]
  ? c extends 0
    ? number
    : `${c}` extends `-${string}`
      ? byNumber<timesNumber<a, -1>, multiply<c, -1>>
      : byNumber<a, c>
  : b extends readonly [unknown, number]
    ? a extends b
      ? [[], 1]
      : bySum<factored<a>, factored<b>>
    : number

export function quotientOf(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return null
  if (b[0].length === 0)
    return b[1] === 0 ? null : b[1] < 0 ? byNumber(timesNumber(a, -1), -b[1]) : byNumber(a, b[1])
  return isSame(a, b) ? [[], 1] : bySum(factored(a), factored(b))
}

function isSame(a: Sum, b: Sum): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

// sum, number above 0 -> sum | number
/** Term by term where all can be divided; one term under a floor; else it is unknown. */
export type byNumber<a, c> = a extends readonly [infer terms, infer x extends number]
  ? c extends number
    ? divided<terms, c> extends infer exact extends Products
      ? [exact, divide<x, c>]
      : terms extends readonly [readonly [infer m extends string, infer k extends number]]
        ? floorOf<k, m, x, c>
        : number
    : number
  : number
// terms, number -> terms | false
export type divided<terms, c extends number, done extends Products = []> = terms extends readonly [
  infer t extends Product,
  ...infer more,
]
  ? remainder<t[1], c> extends 0
    ? divide<t[1], c> extends infer q extends number
      ? divided<more, c, [...done, [t[0], q]]>
      : false
    : false
  : done

export function byNumber(a: Sum | null, c: number): Sum | null {
  if (a === null) return null
  const [terms, x] = a
  if (terms.every(([, k]) => remainder(k, c) === 0))
    return known([terms.map(([m, k]) => [m, divide(k, c)] as const), divide(x, c)])
  const [term, ...others] = terms as readonly [Product, ...Product[]]
  return others.length === 0 ? floorOf(term[1], term[0], x, c) : null
}

// sum, sum -> sum | number: by one product that stands in every term
export type bySum<a, b> = b extends readonly [
  readonly [readonly [infer n extends string, infer k extends number]],
  0,
]
  ? a extends readonly [infer terms, 0]
    ? quotients<terms, factorsOf<n>, k>
    : number
  : number
// terms, factors, coefficient, sum so far -> sum | number
export type quotients<
  terms,
  factors extends readonly string[],
  k extends number,
  done = [[], 0],
> = terms extends readonly [infer t extends Product, ...infer more]
  ? remainder<t[1], k> extends 0
    ? withoutFactors<factorsOf<t[0]>, factors> extends infer left extends readonly string[]
      ? quotients<more, factors, k, plusSum<done, termOf<left, divide<t[1], k> & number>>>
      : number
    : number
  : done
// factors, coefficient -> sum; a floor that comes to stand by itself gives its whole part to the constant
export type termOf<factors, k extends number> = factors extends readonly []
  ? [[], k]
  : factors extends readonly [infer one extends string]
    ? timesNumber<ranged<one>, k>
    : [[[joinedFactors<factors, []>, k]], 0]

function termOf(factors: readonly string[], k: number): Sum | null {
  const [one, second] = factors
  if (one === undefined) return [[], k]
  return second === undefined ? timesNumber(ranged(one), k) : [[[joinedFactors(factors, []), k]], 0]
}

export function bySum(a: Sum, b: Sum): Sum | null {
  const [terms, x] = a
  const [[divisor, second], y] = b
  if (divisor === undefined || second !== undefined || x !== 0 || y !== 0) return null
  const factors = factorsOf(divisor[0])
  return terms.reduce<Sum | null>(
    (done, [m, k]) => {
      const left = withoutFactors(factorsOf(m), factors)
      return left !== null && remainder(k, divisor[1]) === 0
        ? plusSum(done, termOf(left, divide(k, divisor[1])))
        : null
    },
    [[], 0],
  )
}
