import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type { subtract } from "./subtract.ts"
import type { atLeastSymbolic, compareSymbolic, maxSymbolic, minSymbolic } from "../symbols/compare.ts"
import type { symbols } from "./text.ts"
import type { High, LessHigh, LessLow, Low } from "./tables.ts"
import type { order, read } from "./wide.ts"

// dim, dim -> their difference where the tables know it, which is then at least 0 | no number
export type gap<
  a extends dim,
  b extends dim,
> = LessLow[keyof Low[b]][keyof Low[a]][LessHigh[keyof High[a]][keyof High[b]]]

// dim, dim -> -1 | 0 | 1 | number
/** The order: -1 if the first is smaller, 0 if they are equal, 1 if it is larger. */
export type compare<a extends dim, b extends dim> =
  gap<a, b> extends infer n extends number
    ? n extends 0
      ? 0
      : 1
    : gap<b, a> extends number
      ? -1
      : compareLong<a, b>

export function compare(a: number, b: number): number {
  return Math.sign(exact(a) - exact(b)) + 0
}

// dim, dim -> true | false | boolean
/** Is the first at least the second? `boolean` if that is unknown. */
export type atLeast<a extends dim, b extends dim> =
  gap<a, b> extends number
    ? true
    : gap<b, a> extends number
      ? false
      : compareLong<a, b> extends infer order extends number
        ? number extends order
          ? string extends symbols<a | b>
            ? atLeastSymbolic<a, b>
            : boolean
          : order extends -1
            ? false
            : true
        : boolean

/** Unknown is `undefined`. */
export function atLeast(a: number, b: number): boolean | undefined {
  const order = compare(a, b)
  return Number.isNaN(order) ? undefined : order >= 0
}

// dim, dim -> dim
/** The smaller one. */
export type min<a extends dim, b extends dim> =
  gap<a, b> extends number
    ? b
    : gap<b, a> extends number
      ? a
      : number extends a | b
        ? number
        : `${a} ${b}` extends never
          ? number
          : a extends dim
            ? b extends dim
              ? compareLong<a, b> extends infer order extends number
                ? number extends order
                  ? minSymbolic<a, b>
                  : order extends -1
                    ? a
                    : b
                : number
              : never
            : never

export function min(a: number, b: number): number {
  return Math.min(exact(a), exact(b))
}

// dim, dim -> dim
/** The larger one. */
export type max<a extends dim, b extends dim> =
  gap<a, b> extends number
    ? a
    : gap<b, a> extends number
      ? b
      : number extends a | b
        ? number
        : `${a} ${b}` extends never
          ? number
          : a extends dim
            ? b extends dim
              ? compareLong<a, b> extends infer order extends number
                ? number extends order
                  ? maxSymbolic<a, b>
                  : order extends -1
                    ? b
                    : a
                : number
              : never
            : never

export function max(a: number, b: number): number {
  return Math.max(exact(a), exact(b))
}

// dim, dim -> -1 | 0 | 1 | number
type compareLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : subtract<a, b> extends infer n extends number
    ? number extends n
      ? compareWide<a, b>
      : n extends 0
        ? 0
        : `${n}` extends `-${string}`
          ? -1
          : 1
    : compareSymbolic<a, b>

// dim, dim -> -1 | 0 | 1 | number
type compareWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? compareSymbolic<a, b>
      : [x, y] extends [{ sign: infer s; digits: infer m }, { sign: infer t; digits: infer n }]
        ? s extends t
          ? s extends "-"
            ? order<n, m>
            : order<m, n>
          : s extends "-"
            ? -1
            : 1
        : number
  : number
