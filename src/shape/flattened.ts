import { show } from "./dim.ts"
import type { Dim, Shape } from "./dim.ts"
import { prod } from "./arithmetic.ts"
import { add } from "./integers/index.ts"
import type { atLeast, prod as product, subtract } from "./integers/index.ts"
import { isUnranked } from "./rank.ts"

// name, shape, start, end -> shape | sentence
/** The shape with its axes from start to end made one. */
export type flattened<name extends string, shape, start, end> = [start, end] extends [1, -1]
  ? shape extends readonly [infer first, ...infer rest extends readonly [Dim, ...Dim[]]]
    ? [first, product<rest>]
    : flattenedRange<name, shape, start, end>
  : flattenedRange<name, shape, start, end>

export function flattened(name: string, shape: Shape, start: number, end: number): Shape | string {
  if (isUnranked(shape)) return start === 1 && end === -1 ? [NaN, NaN] : ["..."]
  const rank = shape.length
  const [from, to] = [axis(rank, start), axis(rank, end)]
  if (from === null) return outOfRange(name, "startDim", start, shape)
  if (to === null) return outOfRange(name, "endDim", end, shape)
  if (from > to) return `${name}: startDim ${start} comes after endDim ${end} in ${show(shape)}`
  return [...shape.slice(0, from), prod(shape.slice(from, to + 1)), ...shape.slice(to + 1)]
}

// Every other range than the default one, and every shape that does not suit it.
type flattenedRange<name extends string, shape, start, end> = shape extends readonly Dim[]
  ? number extends shape["length"]
    ? [start, end] extends [1, -1]
      ? [number, number]
      : number[]
    : [number] extends [start] | [end]
      ? number[]
      : [axis<shape["length"], start>, axis<shape["length"], end>] extends [infer from, infer to]
        ? from extends number
          ? to extends number
            ? atLeast<to, from> extends true
              ? merged<split<shape, from>, add<subtract<to, from>, 1>>
              : `${name}: startDim ${show<start>} comes after endDim ${show<end>} in ${show<shape>}`
            : outOfRange<name, "endDim", end, shape>
          : outOfRange<name, "startDim", start, shape>
        : never
  : never

// rank, axis -> the axis counted from the start | false; a scalar has one axis here, as in PyTorch
type axis<rank extends number, i> = i extends number
  ? `${i}` extends `-${string}`
    ? counted<add<rank extends 0 ? 1 : rank, i>, rank>
    : counted<i, rank>
  : false
type counted<i extends Dim, rank extends number> = `${i}` extends `-${string}`
  ? false
  : atLeast<i, rank extends 0 ? 1 : rank> extends true
    ? false
    : i
function axis(rank: number, i: number): number | null {
  const axes = Math.max(rank, 1)
  const place = i < 0 ? add(axes, i) : i
  return place >= 0 && place < axes ? place : null
}

// rank, axis -> 1 if a shape of this rank has it, else 0
export type within<rank, i> = number extends rank | i
  ? number
  : [axis<rank & number, i>] extends [number]
    ? 1
    : 0
export function within(rank: number, i: number): number {
  return Number.isNaN(rank) || Number.isNaN(i) ? NaN : axis(rank, i) === null ? 0 : 1
}

// shape, n -> [its first n sizes, the others]
type split<shape, n, done extends readonly unknown[] = []> = done["length"] extends n
  ? [done, shape]
  : shape extends readonly [infer first, ...infer rest]
    ? split<rest, n, [...done, first]>
    : [done, []]
type merged<parts, count> = parts extends readonly [infer before extends readonly unknown[], infer rest]
  ? split<rest, count> extends readonly [
      infer middle extends readonly Dim[],
      infer after extends readonly unknown[],
    ]
    ? [...before, product<middle>, ...after]
    : never
  : never

/** "Flatten: startDim 2 is out of range for the 2 dimensions of [16, 192]" */
type outOfRange<
  name extends string,
  field extends string,
  i,
  shape extends readonly unknown[],
> = `${name}: ${field} ${show<i>} is out of range for the ${shape["length"]} dimensions of ${show<shape>}`
function outOfRange(name: string, field: string, i: number, shape: Shape): string {
  return `${name}: ${field} ${i} is out of range for the ${shape.length} dimensions of ${show(shape)}`
}
