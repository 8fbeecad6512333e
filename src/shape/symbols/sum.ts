import { add, multiply } from "../integers/index.ts"
import { before } from "./order.ts"

// What a dimension is while it is computed with: a sum of terms in the order of their monomials, and a constant. A monomial is
// text, its factors names and floors in brackets: "N*T", "((H+31)//32)*N". Here a floor by itself has its whole part in the
// constant: that makes one value one sum.

/** A monomial and its coefficient, which is not 0. */
export type Product = readonly [monomial: string, coefficient: number]
export type Products = readonly Product[]
/** A sum; `number` in types and null at run time is the unknown one. */
export type Sum = readonly [terms: Products, constant: number]

// sum, sum -> sum | number
export type plusSum<a, b> = a extends readonly [infer m, infer x extends number]
  ? b extends readonly [infer n, infer y extends number]
    ? [merge<m, n>, add<x, y>]
    : number
  : number

export function plusSum(a: Sum | null, b: Sum | null): Sum | null {
  return a && b && known([merge(a[0], b[0]), add(a[1], b[1])])
}

// terms, terms -> terms
export type merge<a, b, done extends Products = []> = a extends readonly [
  infer s extends Product,
  ...infer ss,
]
  ? b extends readonly [infer t extends Product, ...infer ts]
    ? s[0] extends t[0]
      ? merge<ss, ts, alike<s[0], add<s[1], t[1]>, done>>
      : before<s[0], t[0]> extends true
        ? merge<ss, b, [...done, s]>
        : merge<a, ts, [...done, t]>
    : [...done, s, ...ss]
  : b extends readonly unknown[]
    ? [...done, ...b]
    : done
// monomial, coefficient, terms -> terms: what has cancelled out is left out
export type alike<m extends string, k, done extends Products> = k extends 0
  ? done
  : [...done, [m, k & number]]

export function merge(a: Products, b: Products): Products {
  const done: Product[] = []
  let [i, j] = [0, 0]
  for (let s = a[i], t = b[j]; s !== undefined || t !== undefined; s = a[i], t = b[j]) {
    if (s !== undefined && t !== undefined && s[0] === t[0]) {
      const k = add(s[1], t[1])
      if (k !== 0) done.push([s[0], k])
      i++
      j++
    } else if (t === undefined || (s !== undefined && before(s[0], t[0]))) {
      done.push(s as Product)
      i++
    } else {
      done.push(t)
      j++
    }
  }
  return done
}

// sum, number -> sum | number
export type timesNumber<a, k extends number> = a extends readonly [infer terms, infer x extends number]
  ? k extends 0
    ? [[], 0]
    : [scaledTerms<terms, k>, multiply<x, k>]
  : number
export type scaledTerms<terms, k extends number> = {
  [i in keyof terms]: terms[i] extends readonly [infer m, infer x extends number]
    ? [m, multiply<x, k>]
    : never
}

export function timesNumber(a: Sum | null, k: number): Sum | null {
  if (a === null || k === 0) return a && [[], 0]
  return known([a[0].map(([m, x]) => [m, multiply(x, k)] as const), multiply(a[1], k)])
}

/** The sum, if all of its numbers are. */
export function known(sum: Sum): Sum | null {
  return [sum[1], ...sum[0].map(([, k]) => k)].some(Number.isNaN) ? null : sum
}
