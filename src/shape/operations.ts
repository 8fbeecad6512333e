import { underflow } from "./integers/index.ts"
import * as arithmetic from "./arithmetic.ts"
import { add, multiply, prod as product, reach, subtract } from "./arithmetic.ts"
import { within as isWithin } from "./axis.ts"
import type { Dim } from "./dim.ts"
import { listed } from "./evaluate.ts"
import { isUnranked } from "./rank.ts"

// Operations of formulas that only some definitions need, which bring them: each under its name. The types are in `evaluate.ts`.

export { max, min } from "./arithmetic.ts"
export { resized } from "./resized.ts"

export const given = (a: Dim | null, b: Dim): Dim => a ?? b
export const or = (a: Dim, b: Dim): Dim => (a === 0 ? b : a)
export const isNull = (value: unknown): number => (value === null ? 1 : 0)
export const count = (value: unknown, otherwise: Dim): Dim =>
  Array.isArray(value) ? value.length : otherwise
export const within = (axis: number | null, rank: number): number =>
  axis === null ? 1 : isWithin(rank, axis)

export function same(a: Dim, b: Dim): number {
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : a === b ? 1 : 0
}

export function pick(value: unknown, ...cases: readonly unknown[]): unknown {
  const place = cases.findIndex((word, i) => i % 2 === 0 && i + 1 < cases.length && word === value)
  return place < 0 ? cases.at(-1) : cases[place + 1]
}

/** The product of sizes, of which there may be any number. */
export function prod(value: unknown): Dim {
  const sizes = listed(value)
  return isUnranked(sizes) ? NaN : product(sizes)
}

export function window(h: Dim, k: Dim, s: Dim, p: Dim, d: Dim): Dim {
  if (h === 0) return underflow
  return p === "same" ? h : arithmetic.window(h, k, s, p === "valid" ? 0 : p, d)
}

export function pool(h: Dim, k: Dim, s: Dim, p: Dim, d: Dim, ceil: boolean): Dim {
  return ceil && h !== 0 ? arithmetic.windowCeil(h, k, s, p, d) : window(h, k, s, p, d)
}

export function transposed(h: Dim, k: Dim, s: Dim, p: Dim, d: Dim, more: Dim): Dim {
  if (h === 0) return underflow
  const added = subtract(add(reach(k, d), more), add(s, multiply(2, p)))
  return add(multiply(h, s), added)
}

export function adaptive(h: Dim, to: Dim | null): Dim {
  return h === 0 ? underflow : (to ?? h)
}
