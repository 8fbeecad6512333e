import { judgeInt } from "../define/fields/int.ts"
import { axis, outOfRange } from "../shape/axis.ts"
import { quoted, show } from "../shape/dim.ts"
import type { Shape } from "../shape/dim.ts"
import { isUnranked } from "../shape/rank.ts"
import type { Misfit } from "./checked.ts"

/** The field of an axis: any whole number. */
interface AnyInt {}

// name, parameter, axis, shape -> true | misfit
/** Whether a number is an axis of a shape; negative ones count from its end. */
export type axisFault<name extends string, field extends string, i, shape> =
  judgeInt<AnyInt, i, `${name}: ${field}`> extends infer verdict
    ? [verdict] extends [string]
      ? Misfit<verdict>
      : shape extends readonly unknown[]
        ? number extends shape["length"]
          ? true
          : axis<shape["length"], i> extends number
            ? true
            : Misfit<outOfRange<name, field, i, shape>>
        : true
    : never
export function axisFault(name: string, field: string, i: unknown, shape: Shape): true | string {
  const verdict = judgeInt({}, i, `${name}: ${field}`)
  if (verdict !== true || isUnranked(shape)) return verdict
  return axis(shape.length, i as number) !== null || outOfRange(name, field, i as number, shape)
}

// axis, shape -> the axis counted from the start; `number` where it is not known
export type placeOf<i, shape> = shape extends readonly unknown[]
  ? number extends shape["length"]
    ? number
    : axis<shape["length"], i> extends infer place extends number
      ? place
      : number
  : number
export function placeOf(i: number, shape: Shape): number {
  return isUnranked(shape) ? NaN : (axis(shape.length, i) ?? NaN)
}

// name, axes, shape -> their places | misfit
/** Axes of a shape, each once, counted from the start. */
export type places<name extends string, dims, shape> = dims extends readonly unknown[]
  ? number extends dims["length"]
    ? number[]
    : placesFrom<name, dims, shape, dims>
  : Misfit<`${name}: dims must be an array of whole numbers, got ${quoted<dims>}`>
// name, axes, shape, axes that are left, places so far as a union, and as a tuple -> places | misfit
type placesFrom<
  name extends string,
  dims,
  shape,
  left,
  seen = never,
  done extends readonly unknown[] = [],
> = left extends readonly [infer first, ...infer rest]
  ? axisFault<name, "dim", first, shape> extends infer fault
    ? [fault] extends [true]
      ? placeOf<first, shape> extends infer place
        ? number extends place
          ? placesFrom<name, dims, shape, rest, seen, [...done, number]>
          : place extends seen
            ? Misfit<`${name}: dim ${show<first>} is repeated in ${show<dims>}`>
            : placesFrom<name, dims, shape, rest, seen | place, [...done, place]>
        : never
      : fault
    : never
  : done
export function places(name: string, dims: unknown, shape: Shape): readonly number[] | string {
  if (!Array.isArray(dims)) return `${name}: dims must be an array of whole numbers, got ${quoted(dims)}`
  const done: number[] = []
  for (const dim of dims as unknown[]) {
    const fault = axisFault(name, "dim", dim, shape)
    if (fault !== true) return fault
    const place = placeOf(dim as number, shape)
    if (done.includes(place) && !Number.isNaN(place))
      return `${name}: dim ${show(dim)} is repeated in ${show(dims)}`
    done.push(place)
  }
  return done
}
