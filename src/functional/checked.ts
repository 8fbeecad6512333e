import type { Misfit } from "../shape/misfit.ts"
import type { Shape } from "../shape/dim.ts"

export type { Misfit } from "../shape/misfit.ts"

// value, verdict -> the value | the sentence that refuses it
/**
 * The type of a parameter that is judged: a verdict is true or the shape that comes out, or else a misfit. The value stands bare in
 * one branch, which keeps literals and tuples as they were written; the other is an indexed access that falls back to the value
 * while the verdict is open, so that generic bodies compile.
 */
export type checked<value, verdict> = [verdict] extends [true | readonly unknown[]]
  ? value
  : rejected<value, verdict>["is"]
// value, verdict -> { is: sentence } | { is: value }
type rejected<value, verdict> = [verdict] extends [Misfit<infer sentence extends string>]
  ? { is: sentence }
  : { is: value }

// misfit -> its sentence, in the place of the shape, so that what is computed further is not refused once more
export type misfitting<out> = out extends Misfit<infer sentence> ? sentence : number[]

// shape -> shape
/** As many sizes, none of which is known. */
export type blank<shape> = { -readonly [i in keyof shape]: number }
export function blank(shape: Shape): Shape {
  return shape.map(() => NaN)
}

// shape -> its rank; `number` where it is not known
export type rankOf<shape> = shape extends readonly unknown[] ? shape["length"] : number
