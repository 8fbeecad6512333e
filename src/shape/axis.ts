import { show } from "./dim.ts"
import type { Dim, Shape } from "./dim.ts"
import { add } from "./integers/index.ts"
import type { atLeast, subtract } from "./integers/index.ts"

// rank, axis -> the axis counted from the start | false; a scalar has one axis here, as in PyTorch
export type axis<rank extends number, i> = i extends number
  ? `${i}` extends `-${infer back extends number}`
    ? counted<subtract<rank extends 0 ? 1 : rank, back>, rank>
    : counted<i, rank>
  : false
type counted<i extends Dim, rank extends number> = `${i}` extends `-${string}`
  ? false
  : atLeast<i, rank extends 0 ? 1 : rank> extends true
    ? false
    : i
export function axis(rank: number, i: number): number | null {
  const axes = Math.max(rank, 1)
  const place = i < 0 ? add(axes, i) : i
  return place >= 0 && place < axes ? place : null
}

// name, field, axis, shape -> sentence
/** "Flatten: startDim 2 is out of range for the 2 dimensions of [16, 192]" */
export type outOfRange<
  name extends string,
  field extends string,
  i,
  shape extends readonly unknown[],
> = `${name}: ${field} ${show<i>} is out of range for the ${shape["length"]} dimensions of ${show<shape>}`
export function outOfRange(name: string, field: string, i: number, shape: Shape): string {
  return `${name}: ${field} ${i} is out of range for the ${shape.length} dimensions of ${show(shape)}`
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
