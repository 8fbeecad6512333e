import { add } from "./add.ts"
import type { atLeast } from "./compare.ts"
import type { dim } from "./dim.ts"
import { divide } from "./divide.ts"
import { multiply } from "./multiply.ts"
import { subtract } from "./subtract.ts"
import type { windowSymbolic } from "./symbolic.ts"
import type { High, Low, Windows } from "./tables.ts"

/** What a window answers when its kernel does not fit into the padded input. */
export type underflow = "underflow"

// size, kernel, stride, padding on either side, dilation -> size | underflow
/** How often a window fits: floor((h + 2p - d(k - 1) - 1) / s) + 1. Test with `extends number`. */
export type window<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> =
  Windows[`${k},${s},${p},${d}`][keyof Low[h]][keyof High[h]] extends infer n extends number ? n : windowSteps<h, k, s, p, d>

export function window(h: number, k: number, s: number, p: number, d: number): number | underflow {
  return windowPadded(h, k, s, multiply(2, p), d)
}

// A stride that the tables do not know: places at stride 1, then every s-th of them.
type windowSteps<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> =
  Windows[`${k},1,${p},${d}`][keyof Low[h]][keyof High[h]] extends infer n extends number
    ? add<divide<subtract<n, 1>, s>, 1>
    : windowPadded<h, k, s, multiply<2, p>, d>

// size, kernel, stride, padding in all, dilation -> size | underflow
/** The same with the padding of both sides in one number, for paddings that differ. */
// Five operands, each of which may be `number`, `never` or a union: looked at once, here.
export type windowPadded<h extends dim, k extends dim, s extends dim, padding extends dim, d extends dim> =
  number extends h | k | s | padding | d ? number :
  `${h}${k}${s}${padding}${d}` extends never ? number :
  string extends symbols<h | k | s | padding | d> ? windowSymbolic<h, k, s, padding, d> :
  h extends dim ? k extends dim ? s extends dim ? padding extends dim ? d extends dim
    ? places<span<h, k, padding, d>, s>
    : never : never : never : never : never

// dim -> string if one of them is a symbol
type symbols<dims> = dims extends string ? string : never

export function windowPadded(h: number, k: number, s: number, padding: number, d: number): number | underflow {
  return places(span(h, k, padding, d), s)
}

// size, kernel, padding in all, dilation -> how far the kernel can move | below 0 if it does not fit
/** h + padding - d(k - 1) - 1. */
export type span<h extends dim, k extends dim, padding extends dim, d extends dim> =
  subtract<add<h, padding>, add<multiply<d, subtract<k, 1>>, 1>>

export function span(h: number, k: number, padding: number, d: number): number {
  return subtract(add(h, padding), add(multiply(d, subtract(k, 1)), 1))
}

type places<span extends dim, s extends dim> =
  number extends span ? number : `${span}` extends `-${string}` ? underflow : add<divide<span, s>, 1>

function places(span: number, s: number): number | underflow {
  return span < 0 ? "underflow" : add(divide(span, s), 1)
}

// size, kernel, stride, padding on either side, dilation -> size | underflow
/** PyTorch's `ceil_mode`: rounded up, without a last window that would start beyond the input and its left padding. */
export type windowCeil<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> =
  number extends h | k | s | p | d ? number :
  `${h}${k}${s}${p}${d}` extends never ? number :
  h extends dim ? k extends dim ? s extends dim ? p extends dim ? d extends dim
    ? add<divide<add<span<h, k, multiply<2, p>, d>, subtract<s, 1>>, s>, 1> extends infer most extends number
      ? dropLast<most, s, add<h, p>>
      : number
    : never : never : never : never : never

// size, stride, end of the input and its left padding -> size | underflow
type dropLast<most extends number, s extends dim, end extends dim> =
  atLeast<multiply<subtract<most, 1>, s>, end> extends infer late extends boolean
    ? boolean extends late ? number : positive<late extends true ? subtract<most, 1> : most>
    : number

type positive<n extends dim> = number extends n ? number : `${n}` extends `-${string}` | "0" ? underflow : n

export function windowCeil(h: number, k: number, s: number, p: number, d: number): number | underflow {
  const most = add(divide(add(span(h, k, multiply(2, p), d), subtract(s, 1)), s), 1)
  const n = multiply(subtract(most, 1), s) >= add(h, p) ? subtract(most, 1) : most
  return n < 1 ? "underflow" : n
}
