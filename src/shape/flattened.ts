import { axis, outOfRange } from "./axis.ts"
import { show } from "./dim.ts"
import type { Dim, Shape } from "./dim.ts"
import { prod } from "./arithmetic.ts"
import type { add, atLeast, prod as product, subtract } from "./integers/index.ts"
import { anyShape, isUnranked } from "./rank.ts"

// name, shape, start, end -> shape | sentence
/** The shape with its axes from start to end made one. */
export type flattened<name extends string, shape, start, end> = [start, end] extends [1, -1]
  ? shape extends readonly [infer first, ...infer rest extends readonly [Dim, ...Dim[]]]
    ? [first, product<rest>]
    : flattenedRange<name, shape, start, end>
  : flattenedRange<name, shape, start, end>

export function flattened(name: string, shape: Shape, start: number, end: number): Shape | string {
  if (isUnranked(shape)) return start === 1 && end === -1 ? [NaN, NaN] : anyShape
  const rank = shape.length
  const [from, to] = [axis(rank, start), axis(rank, end)]
  if (from === null) return outOfRange(name, "startDim", start, shape)
  if (to === null) return outOfRange(name, "endDim", end, shape)
  if (from > to) return `${name}: startDim ${start} comes after endDim ${end} in ${show(shape)}`
  return [...shape.slice(0, from), prod(shape.slice(from, to + 1)), ...shape.slice(to + 1)]
}

// Not `readonly Dim[]`: of sizes that are type parameters tsc would leave that open.
// Every other range than the default one, and every shape that does not suit it.
type flattenedRange<name extends string, shape, start, end> = shape extends readonly unknown[]
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
