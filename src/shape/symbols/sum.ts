import { add, multiply } from "../integers/index.ts"
import type { before } from "./order.ts"

// What a dimension is while it is computed with: a sum of terms in the order of their monomials, and a constant. A monomial is
// text, its factors names and floors in brackets: "N*T", "((H+31)//32)*N". Here a floor by itself has its whole part in the
// constant: that makes one value one sum.

/** A monomial and its coefficient, which is not 0. */
export type Product = readonly [monomial: string, coefficient: number]
export type Products = readonly Product[]
/**
 * A sum at run time: its coefficients by their monomials, whose factors have a space between them, and the constant at "". What is
 * 0 is left out; null is the unknown sum.
 */
export type Sum = ReadonlyMap<string, number>

// sum, sum -> sum | number
export type plusSum<a, b> = a extends readonly [infer m, infer x extends number]
  ? b extends readonly [infer n, infer y extends number]
    ? [merge<m, n>, add<x, y>]
    : number
  : number

/** The first and k times the second. */
export function plusSum(a: Sum | null, b: Sum | null, k = 1): Sum | null {
  if (a === null || b === null) return null
  const sum = new Map(a)
  for (const [m, x] of b) {
    const y = add(sum.get(m) ?? 0, multiply(x, k))
    if (Number.isNaN(y)) return null
    if (y === 0) sum.delete(m)
    else sum.set(m, y)
  }
  return sum
}

/** A term as a sum, a constant if its monomial is "". */
export const term = (m: string, k: number): Sum | null => plusSum(new Map(), new Map([[m, 1]]), k)

export const constantOf = (sum: Sum): number => sum.get("") ?? 0
export const termsOf = (sum: Sum): Products => [...sum].filter(([m]) => m !== "")

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
type alike<m extends string, k, done extends Products> = k extends 0 ? done : [...done, [m, k & number]]

// sum, number -> sum | number
export type timesNumber<a, k extends number> = a extends readonly [infer terms, infer x extends number]
  ? k extends 0
    ? [[], 0]
    : [scaledTerms<terms, k>, multiply<x, k>]
  : number
// terms, number -> terms
type scaledTerms<terms, k extends number> = {
  [i in keyof terms]: terms[i] extends readonly [infer m, infer x extends number]
    ? [m, multiply<x, k>]
    : never
}
