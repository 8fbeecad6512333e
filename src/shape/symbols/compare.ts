import { underflow } from "../integers/index.ts"
import type { dim } from "../integers/dim.ts"
import { constantOf, plusSum, termsOf } from "./sum.ts"
import type { Sum, timesNumber } from "./sum.ts"
import type { exactly } from "./arithmetic.ts"
import { asSum } from "./parse.ts"

// Names stand for whole numbers of at least 0. So a sum without a minus is at least its constant, and where that settles
// which of two dimensions is the larger one, it is known.

// dim, dim -> -1 | 0 | 1 | number
export type compareSymbolic<a extends dim, b extends dim> = a extends b
  ? exactly<b, 0>
  : boundOf<surplus<a, b>> extends infer least extends number
    ? orderBy<least> extends 1
      ? 1
      : boundOf<surplus<b, a>> extends infer most extends number
        ? orderBy<most> extends 1
          ? -1
          : number
        : number
    : number
// dim, dim -> sum | number
type surplus<a extends dim, b extends dim> = plusSum<asSum<a>, timesNumber<asSum<b>, -1>>
// number -> 1 above 0, 0, -1 below | number
type orderBy<n extends number> = number extends n
  ? number
  : n extends 0
    ? 0
    : `${n}` extends `-${string}`
      ? -1
      : 1
// sum -> what it is at least | number
type boundOf<sum> = sum extends readonly [infer terms, infer c extends number]
  ? terms extends readonly (readonly [infer m extends string, infer k extends number])[]
    ? [`${k}${m}`] extends [never]
      ? c
      : Extract<`${k}${m}`, `${string}-${string}`> extends never
        ? number extends k
          ? number
          : c
        : number
    : number
  : number

export function compareSymbolic(a: dim, b: dim): number {
  if (a === b && a !== underflow) return 0
  if (boundOf(surplus(a, b)) > 0) return 1
  return boundOf(surplus(b, a)) > 0 ? -1 : NaN
}
const surplus = (a: dim, b: dim): Sum | null => plusSum(asSum(a), asSum(b), -1)
function boundOf(sum: Sum | null): number {
  return sum === null || termsOf(sum).some(([m, k]) => k < 0 || m.includes("-")) ? NaN : constantOf(sum)
}

// dim, dim -> true | false | boolean
export type atLeastSymbolic<a extends dim, b extends dim> = [a] extends [never]
  ? boolean
  : [b] extends [never]
    ? boolean
    : atLeastBound<boundOf<surplus<a, b>>, boundOf<surplus<b, a>>>
// what the first has more than the second at least, and the second more than the first -> true | false | boolean
type atLeastBound<more, lessSigned> =
  orderBy<more & number> extends 0 | 1 ? true : orderBy<lessSigned & number> extends 1 ? false : boolean

export function atLeastSymbolic(a: dim, b: dim): boolean | undefined {
  if (boundOf(surplus(a, b)) >= 0) return true
  return boundOf(surplus(b, a)) > 0 ? false : undefined
}

// dim, dim -> dim
export type minSymbolic<a extends dim, b extends dim> =
  atLeastSymbolic<a, b> extends true ? b : atLeastSymbolic<b, a> extends true ? a : number
export function minSymbolic(a: dim, b: dim): dim {
  return atLeastSymbolic(a, b) === true ? b : atLeastSymbolic(b, a) === true ? a : NaN
}

// dim, dim -> dim
export type maxSymbolic<a extends dim, b extends dim> =
  atLeastSymbolic<a, b> extends true ? a : atLeastSymbolic<b, a> extends true ? b : number
export function maxSymbolic(a: dim, b: dim): dim {
  return atLeastSymbolic(a, b) === true ? a : atLeastSymbolic(b, a) === true ? b : NaN
}
