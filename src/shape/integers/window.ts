import { add } from "./add.ts"
import type { atLeast, gap } from "./compare.ts"
import type { dim } from "./dim.ts"
import { divide } from "./divide.ts"
import { multiply } from "./multiply.ts"
import { subtract } from "./subtract.ts"
import type { windowCeilSymbolic, windowSymbolic } from "../symbols/window.ts"
import type { High, Low, Windows } from "./tables.ts"

/** What a window answers when its kernel does not fit into the padded input. */
export type underflow = "does not fit"
export const underflow = "does not fit"

// size, kernel, stride, padding on either side, dilation -> size | underflow
/** How often a window fits: floor((h + 2p - d(k - 1) - 1) / s) + 1. Test with `extends number`. */
export type window<
  h extends dim,
  k extends dim,
  s extends dim,
  p extends dim,
  d extends dim,
> = Windows[`${k},${s},${p},${d}`][keyof Low[h]][keyof High[h]] extends infer n extends number
  ? n
  : windowPadded<h, k, s, multiply<2, p>, d>

export function window(h: number, k: number, s: number, p: number, d: number): number | underflow {
  return windowPadded(h, k, s, multiply(2, p), d)
}

// size, kernel, stride, padding in all, dilation -> size | underflow
/** The same with the padding of both sides in one number, for paddings that differ. */
// Five operands, each of which may be `number`, `never` or a union: looked at once, here.
export type windowPadded<
  h extends dim,
  k extends dim,
  s extends dim,
  padding extends dim,
  d extends dim,
> = number extends h | k | s | padding | d
  ? number
  : `${h}${k}${s}${padding}${d}` extends never
    ? number
    : h extends string
      ? windowSymbolic<h, k, s, padding, d>
      : k extends number
        ? s extends number
          ? padding extends number
            ? d extends number
              ? `${s}` extends `-${string}`
                ? number
                : places<moved<h, add<padding, s>, reach<k, d>>, s>
              : number
            : number
          : number
        : number

export function windowPadded(
  h: number,
  k: number,
  s: number,
  padding: number,
  d: number,
): number | underflow {
  if (s < 0) return NaN
  const room = add(h, subtract(add(padding, s), reach(k, d)))
  const n = divide(room, s)
  return room < 0 || n === 0 ? underflow : n
}

// size, kernel, padding in all, dilation -> how far the kernel can move | below 0 if it does not fit
/** h + padding - d(k - 1) - 1. */
export type span<h extends dim, k extends dim, padding extends dim, d extends dim> = subtract<
  add<h, padding>,
  reach<k, d>
>

export function span(h: number, k: number, padding: number, d: number): number {
  return subtract(add(h, padding), reach(k, d))
}

// kernel, dilation -> how much of the input it covers
export type reach<k extends dim, d extends dim> = add<multiply<d, subtract<k, 1>>, 1>

export function reach(k: number, d: number): number {
  return add(multiply(d, subtract(k, 1)), 1)
}

// size, size, size -> dim: the first and the second less the third, both of these usually small
type moved<h extends dim, more extends dim, less extends dim> =
  gap<more, less> extends infer n extends number
    ? add<h, n>
    : gap<less, more> extends infer n extends number
      ? subtract<h, n>
      : add<h, subtract<more, less>>

// span and one stride more, stride -> size | underflow: a kernel that does not fit leaves less than one stride
type places<room extends dim, s extends dim> = number extends room
  ? number
  : `${room}` extends `-${string}`
    ? underflow
    : divide<room, s> extends infer n extends number
      ? n extends 0
        ? underflow
        : n
      : number

// size, kernel, stride, padding on either side, dilation -> size | underflow
/** PyTorch's `ceil_mode`: rounded up, without a last window that would start beyond the input and its left padding. */
export type windowCeil<
  h extends dim,
  k extends dim,
  s extends dim,
  p extends dim,
  d extends dim,
> = number extends h | k | s | p | d
  ? number
  : `${h}${k}${s}${p}${d}` extends never
    ? number
    : h extends string
      ? windowCeilSymbolic<h, k, s, p, d>
      : k extends dim
        ? s extends dim
          ? p extends dim
            ? d extends dim
              ? add<
                  divide<add<span<h, k, multiply<2, p>, d>, subtract<s, 1>>, s>,
                  1
                > extends infer most extends number
                ? dropLast<most, s, add<h, p>>
                : number
              : never
            : never
          : never
        : never

// size, stride, end of the input and its left padding -> size | underflow
type dropLast<most extends number, s extends dim, end extends dim> =
  atLeast<multiply<subtract<most, 1>, s>, end> extends infer late extends boolean
    ? boolean extends late
      ? number
      : positive<late extends true ? subtract<most, 1> : most>
    : number

// number -> the number | underflow
type positive<n extends dim> = number extends n ? number : `${n}` extends `-${string}` | "0" ? underflow : n

export function windowCeil(h: number, k: number, s: number, p: number, d: number): number | underflow {
  const most = add(divide(add(span(h, k, multiply(2, p), d), subtract(s, 1)), s), 1)
  const n = multiply(subtract(most, 1), s) >= add(h, p) ? subtract(most, 1) : most
  return n < 1 ? underflow : n
}
