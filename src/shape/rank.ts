import type { Shape } from "./dim.ts"

/** Whether the rank of a shape is unknown. Its last sizes may be known: `[..., 5, ?, ?]`. */
export function isUnranked(shape: Shape): boolean {
  return shape[0] === "..."
}

// shape, n -> its last n sizes; `number` for those that are not known
export type last<shape, n extends number, done extends readonly unknown[] = []> = done["length"] extends n
  ? done
  : shape extends readonly [...infer rest, infer size]
    ? last<rest, n, [size, ...done]>
    : last<[], n, [number, ...done]>

export function last(shape: Shape, n: number): Shape {
  const known = isUnranked(shape) ? shape.slice(1) : shape
  return [...Array<number | string>(n).fill(NaN), ...known].slice(known.length)
}

/** A shape of which nothing is known. */
export const anyShape: Shape = ["..."]
