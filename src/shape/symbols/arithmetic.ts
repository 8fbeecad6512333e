import type { underflow } from "../integers/index.ts"
import type { dim } from "../integers/dim.ts"
import { type multiply, type NotPositive, remainder } from "../integers/index.ts"
import type { isProduct, soleFactor } from "./factors.ts"
import type { before } from "./order.ts"
import { isNumber, productOfSums } from "./product.ts"
import { quotientOf } from "./quotient.ts"
import { type shift } from "./shift.ts"
import { constantOf, plusSum, termsOf } from "./sum.ts"
import type { Sum, timesNumber } from "./sum.ts"
import { asSum } from "./parse.ts"
import { writeSum } from "./write.ts"

// Arithmetic on dimensions of which at least one is a symbol. The commonest forms are taken apart by a match or two in types;
// the runtime goes the long way always, and tests tell that this comes to the same.

// dim, dim -> dim
export type addSymbolic<a extends dim, b extends dim> = b extends 0
  ? a
  : a extends 0
    ? b
    : b extends number
      ? shift<a, b, 1>
      : a extends number
        ? shift<b, a, 1>
        : writeSum<plusSum<asSum<a>, asSum<b>>>

export function addSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : a === 0 ? b : writeSum(plusSum(asSum(a), asSum(b)))
}

// dim, dim -> dim
export type subtractSymbolic<a extends dim, b extends dim> = b extends 0
  ? a
  : a extends b
    ? exactly<b, 0>
    : writeSum<plusSum<asSum<a>, timesNumber<asSum<b>, -1>>>

export function subtractSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : writeSum(plusSum(asSum(a), asSum(b), -1))
}

// symbol, what is the case if it is one -> that | number
export type exactly<text, then> = string extends text ? number : text extends underflow ? number : then

// dim, dim -> dim
export type multiplySymbolic<a extends dim, b extends dim> = b extends 1
  ? a
  : a extends 1
    ? b
    : a extends string
      ? b extends string
        ? productOfTexts<a, b, soleFactor<a>, soleFactor<b>>
        : coefficientBefore<a, b>
      : coefficientBefore<b, a>
// symbol, symbol, each as a factor of a product -> dim: put together as text, or term by term
export type productOfTexts<a extends string, b extends string, x, y> = x extends string
  ? y extends string
    ? x extends y
      ? `${x}*${y}`
      : before<x, y> extends true
        ? `${x}*${y}`
        : `${y}*${x}`
    : termByTerm<a, b>
  : termByTerm<a, b>
// symbol, dim -> dim: a coefficient before a product
export type coefficientBefore<a extends dim, k extends dim> =
  isProduct<a> extends true
    ? `${k}` extends NotPositive
      ? writeSum<productOfSums<asSum<a>, asSum<k>>>
      : a extends `${infer j extends number}*${infer m}`
        ? coefficientOf<multiply<k, j>, m>
        : `${k}*${a}`
    : termByTerm<a, k>
// dim, dim -> dim: their product
export type termByTerm<a extends dim, b extends dim> = writeSum<productOfSums<asSum<a>, asSum<b>>>
// coefficient, text of a product -> dim
export type coefficientOf<k, m extends string> = k extends number
  ? number extends k
    ? number
    : `${k}*${m}`
  : number

export function multiplySymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : a === 1 ? b : writeSum(productOfSums(asSum(a), asSum(b)))
}

// dim, dim -> dim
export type divideSymbolic<a extends dim, b extends dim> = b extends 1
  ? a
  : b extends number
    ? `${b}` extends NotPositive
      ? writeSum<quotientOf<asSum<a>, asSum<b>>>
      : shift<a, 0, b>
    : writeSum<quotientOf<asSum<a>, asSum<b>>>

export function divideSymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : writeSum(quotientOf(asSum(a), asSum(b)))
}

// dim, dim -> dim: decided where the divisor is in every term
export type remainderSymbolic<a extends dim, b extends dim> = b extends 1 | -1
  ? 0
  : restOf<asSum<a>, asSum<b>>
// sum, sum -> number: the remainder
export type restOf<a, b> = b extends readonly [[], infer c extends number]
  ? c extends 0
    ? number
    : a extends readonly [infer terms, infer x extends number]
      ? terms extends readonly (readonly [string, infer k extends number])[]
        ? [remainder<k, c>] extends [0]
          ? remainder<x, c>
          : number
        : number
      : number
  : quotientOf<a, b> extends readonly unknown[]
    ? 0
    : number

export function remainderSymbolic(a: dim, b: dim): dim {
  return b === 1 || b === -1 ? 0 : restOf(asSum(a), asSum(b))
}
function restOf(a: Sum | null, b: Sum | null): number {
  if (a === null || b === null) return NaN
  if (!isNumber(b)) return quotientOf(a, b) === null ? NaN : 0
  const c = constantOf(b)
  return c !== 0 && termsOf(a).every(([, k]) => remainder(k, c) === 0) ? remainder(constantOf(a), c) : NaN
}
