import type { Takes } from "../define/dtype.ts"
import type { DType } from "../module/module.ts"
import type { Shape, Two } from "../shape/dim.ts"
import type { onceKnown } from "../shape/onceKnown.ts"
import { broadcast } from "./broadcast.ts"
import type { Misfit, misfitting } from "./checked.ts"
import { isTensorValue } from "../module/tensor.ts"
import { described, dtypeFault, here } from "./operand.ts"
import type { AnyTensor, dtypeOf, handedOn, shapeOf } from "./operand.ts"
import { promote, promoteScalar } from "./promote.ts"

// The rule of functions of two operands that are broadcast.

/** An operand: a tensor or a number. */
export type Part = { readonly shape: Shape; readonly dtype: DType } | number

// name, value, dtypes -> true | misfit
/** The verdict on an operand by itself. */
export type partFault<name extends string, value, takes> = [value] extends [number]
  ? true
  : [value] extends [AnyTensor | number]
    ? dtypeFault<name, takes, dtypeOf<value>>
    : described<value> extends infer text extends string
      ? Misfit<`${name}: expects a tensor or a number, got ${text}`>
      : never
export function partFault(name: string, value: unknown, takes: Takes | "any"): true | string {
  if (typeof value === "number") return true
  if (isTensorValue(value)) return dtypeFault(name, takes, value.dtype)
  return `${name}: expects a tensor or a number, got ${described(value)}`
}

/** An operand as it is in the forward that is running. */
export function partHere(part: Part): Part {
  return isTensorValue(part) ? here(part) : part
}

// name, operand, operand, dtypes -> shape | misfit
/** What comes out, or what is wrong with the second operand; the first one is judged by itself. */
export type elementwise<name extends string, A, B, takes = "any"> =
  partFault<name, B, takes> extends infer fault
    ? [fault] extends [true]
      ? [A] extends [number]
        ? [B] extends [number]
          ? Misfit<`${name}: expects a tensor, got two numbers`>
          : shapeOf<B>
        : [B] extends [number]
          ? shapeOf<A>
          : promoted<A, B> extends "complex32"
            ? Misfit<`${name}: float16 and complex numbers give complex32, which laminate does not have`>
            : broadcast<`${name}: cannot broadcast`, shapeOf<A>, shapeOf<B>>
      : fault
    : never
export function elementwise(name: string, a: Part, b: Part, takes: Takes | "any"): Shape | string {
  const fault = partFault(name, b, takes)
  if (typeof fault === "string") return fault
  if (typeof a === "number")
    return typeof b === "number" ? `${name}: expects a tensor, got two numbers` : b.shape
  if (typeof b === "number") return a.shape
  if (promoted(a, b) === "complex32")
    return `${name}: float16 and complex numbers give complex32, which laminate does not have`
  return broadcast(`${name}: cannot broadcast`, a.shape, b.shape)
}

// name, operand, operand, dtypes -> the shape that comes out
export type Broadcast<name extends string, A, B, takes = "any"> =
  elementwise<name, A, B, takes> extends infer out
    ? out extends readonly unknown[]
      ? handedOn<out, A | B>
      : misfitting<out>
    : never

// operand, operand -> dtype | "complex32"
/** Behind a key: where a forward returns what it gives, tsc looks into all that this may be, 700 steps. */
export type promoted<A, B> = Promotion<A, B>[onceKnown<B>]
interface Promotion<in out A, in out B> {
  readonly [key: string]: DType
  readonly is: promotion<A, B>
}
// Of two alike it does not hang on their shapes, and is known where these wait.
type promotion<A, B> = [A] extends [number]
  ? promoteNumber<dtypeOf<B>, A>
  : [B] extends [number]
    ? promoteNumber<dtypeOf<A>, B>
    : PromotedDType<A, B>
// tensor, tensor -> dtype; named, for declarations of generic functions
export type PromotedDType<A, B> =
  Two<dtypeOf<A>, dtypeOf<B>> extends Two<dtypeOf<B>, any>
    ? dtypeOf<A>
    : [shapeOf<A>, shapeOf<B>] extends [readonly [], readonly []]
      ? promote<dtypeOf<A>, dtypeOf<B>>
      : shapeOf<B> extends readonly []
        ? promoteScalar<dtypeOf<A>, dtypeOf<B>>
        : shapeOf<A> extends readonly []
          ? promoteScalar<dtypeOf<B>, dtypeOf<A>>
          : promote<dtypeOf<A>, dtypeOf<B>>
export function promoted(a: Part, b: Part): DType | "complex32" {
  if (typeof a === "number") return typeof b === "number" ? "float32" : promoteNumber(b.dtype, a)
  if (typeof b === "number") return promoteNumber(a.dtype, b)
  if (a.shape.length > 0 && b.shape.length === 0) return promoteScalar(a.dtype, b.dtype)
  if (a.shape.length === 0 && b.shape.length > 0) return promoteScalar(b.dtype, a.dtype)
  return promote(a.dtype, b.dtype)
}

// dtype, number -> dtype
type promoteNumber<dtype extends DType, n extends number> = number extends n
  ? promoteScalar<dtype, "float32"> extends dtype
    ? dtype
    : DType
  : promoteScalar<dtype, `${n}` extends `${string}.${string}` | `${string}e-${string}` ? "float32" : "int64">
function promoteNumber(dtype: DType, n: number): DType | "complex32" {
  return promoteScalar(dtype, Number.isInteger(n) ? "int64" : "float32")
}
