import { divide, remainder } from "../integers/index.ts"
import type { multiply } from "../integers/index.ts"
import type { factorsOf, joinedFactors } from "./factors.ts"
import { withoutFactors } from "./factors.ts"
import { floorOf, ranged } from "./floor.ts"
import { factored, isNumber, times } from "./product.ts"
import { constantOf, plusSum, term, termsOf } from "./sum.ts"
import type { Sum, Product, Products, timesNumber } from "./sum.ts"
import { writeSum } from "./write.ts"

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
  if (!isNumber(b)) return writeSum(a) === writeSum(b) ? term("", 1) : bySum(factored(a), factored(b))
  const c = constantOf(b)
  return c === 0 ? null : byNumber(times(a, Math.sign(c)), Math.abs(c))
}

// sum, number above 0 -> sum | number
/** Term by term where all can be divided; one term under a floor; else it is unknown. */
type byNumber<a, c> = a extends readonly [infer terms, infer x extends number]
  ? c extends number
    ? divided<terms, c> extends infer exact extends Products
      ? [exact, divide<x, c>]
      : terms extends readonly [readonly [infer m extends string, infer k extends number]]
        ? floorOf<k, m, x, c>
        : number
    : number
  : number
// terms, number -> terms | false
type divided<terms, c extends number, done extends Products = []> = terms extends readonly [
  infer t extends Product,
  ...infer more,
]
  ? remainder<t[1], c> extends 0
    ? divide<t[1], c> extends infer q extends number
      ? divided<more, c, [...done, [t[0], q]]>
      : false
    : false
  : done

function byNumber(a: Sum | null, c: number): Sum | null {
  if (a === null) return null
  const terms = termsOf(a)
  const [[m, k] = ["", 0], second] = terms
  if (terms.some(([, k]) => remainder(k, c) !== 0))
    return second === undefined ? floorOf(k, m.replaceAll(" ", "*"), constantOf(a), c) : null
  return [...a].reduce<Sum | null>((sum, [m, k]) => plusSum(sum, term(m, divide(k, c))), new Map())
}

// sum, sum -> sum | number: by one product that stands in every term
type bySum<a, b> = b extends readonly [
  readonly [readonly [infer n extends string, infer k extends number]],
  0,
]
  ? a extends readonly [infer terms, 0]
    ? quotients<terms, factorsOf<n>, k>
    : number
  : number
// terms, factors, coefficient, sum so far -> sum | number
type quotients<
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
type termOf<factors, k extends number> = factors extends readonly []
  ? [[], k]
  : factors extends readonly [infer one extends string]
    ? timesNumber<ranged<one>, k>
    : [[[joinedFactors<factors, []>, k]], 0]

function bySum(a: Sum, b: Sum): Sum | null {
  const [[n, j]] = [...b] as [[string, number]]
  if (b.size > 1 || a.has("")) return null
  return [...a].reduce<Sum | null>((sum, [m, k]) => {
    const left = withoutFactors(m, n)
    if (sum === null || left === null || remainder(k, j) !== 0) return null
    return plusSum(sum, left.includes(" ") ? term(left, 1) : ranged(left), divide(k, j))
  }, new Map())
}
