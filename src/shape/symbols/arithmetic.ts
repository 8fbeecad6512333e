import type { dim } from "../integers/dim.ts"
import { remainder } from "../integers/index.ts"
import { productOf } from "./product.ts"
import { quotientOf } from "./quotient.ts"
import { type shift } from "./shift.ts"
import { plus, times } from "./sum.ts"
import type { Sum, Terms } from "./sum.ts"
import { sumOf } from "./parse.ts"
import { write } from "./write.ts"

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
        : write<plus<sumOf<a>, sumOf<b>>>

export function addSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : a === 0 ? b : write(plus(sumOf(a), sumOf(b)))
}

// dim, dim -> dim
export type subtractSymbolic<a extends dim, b extends dim> = b extends 0
  ? a
  : a extends b
    ? string extends a
      ? number
      : 0
    : write<plus<sumOf<a>, times<sumOf<b>, -1>>>

export function subtractSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : write(plus(sumOf(a), times(sumOf(b), -1)))
}

// dim, dim -> dim
export type multiplySymbolic<a extends dim, b extends dim> = b extends 1
  ? a
  : a extends 1
    ? b
    : write<productOf<sumOf<a>, sumOf<b>>>

export function multiplySymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : a === 1 ? b : write(productOf(sumOf(a), sumOf(b)))
}

// dim, dim -> dim
export type divideSymbolic<a extends dim, b extends dim> = b extends 1
  ? a
  : b extends number
    ? `${b}` extends `-${string}` | "0"
      ? write<quotientOf<sumOf<a>, sumOf<b>>>
      : shift<a, 0, b>
    : write<quotientOf<sumOf<a>, sumOf<b>>>

export function divideSymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : write(quotientOf(sumOf(a), sumOf(b)))
}

// dim, dim -> dim: decided where the divisor is in every term
export type remainderSymbolic<a extends dim, b extends dim> = b extends 1 | -1
  ? 0
  : restOf<sumOf<a>, sumOf<b>>
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
  return b === 1 || b === -1 ? 0 : restOf(sumOf(a), sumOf(b))
}
function restOf(a: Sum | null, b: Sum | null): number {
  if (a === null || b === null) return NaN
  const [terms, c] = b
  if (terms.length > 0) return quotientOf(a, b) === null ? NaN : 0
  return c !== 0 && a[0].every(([, k]) => remainder(k, c) === 0) ? remainder(a[1], c) : NaN
}
