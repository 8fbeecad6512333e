import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type { addSymbolic } from "../symbols/arithmetic.ts"
import type { sum12, sum6, sum8 } from "./sums.ts"
import type { High, Low, SumHigh, SumLow } from "./tables.ts"
import type { blanks6, blanks8, odd } from "./text.ts"
import type { lessDigits, order, read, sumDigits, write } from "./wide.ts"

// dim, dim -> dim
/** The sum. */
export type add<
  a extends dim,
  b extends dim,
> = SumLow[keyof Low[a]][keyof Low[b]][SumHigh[keyof High[a]][keyof High[b]]] extends infer n extends number
  ? n
  : addLong<a, b>

export function add(a: number, b: number): number {
  return exact(exact(a) + exact(b))
}

// dim, dim -> dim
type addLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? addWide<a, b>
    : a extends number
      ? b extends number
        ? addLine<a, b>
        : addSymbolic<a, b>
      : addSymbolic<a, b>

// Two numbers without sign, up to 12 digits, in a straight line. The first match drops as many characters as the line is wide,
// so what is left is as many blanks as the number has digits; the second match drops these, and the digits stand right.

// number, number -> number
export type addLine<
  a extends number,
  b extends number,
> = `${a}________ ${b}________` extends `${any}${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? x | y extends blanks6
    ? sum6<a, b, x, y>
    : x | y extends blanks8
      ? sum8<a, b, x, y>
      : addLonger<a, b>
  : addDigits<read<a>, read<b>>

// number, number -> number; of more than 8 digits, as few sums are
type addLonger<
  a extends number,
  b extends number,
> = `${a}____________ ${b}____________` extends `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? sum12<a, b, x, y>
  : addDigits<read<a>, read<b>>

// dim, dim -> dim
type addWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? addSymbolic<a, b>
      : addDigits<x, y>
  : number

// sign and digits, sign and digits -> number
export type addDigits<x, y> = [x, y] extends [
  { sign: infer s extends string; digits: infer m },
  { sign: infer t; digits: infer n },
]
  ? s extends t
    ? write<s, sumDigits<m, n>>
    : difference<s, m, n>
  : number

// sign of the first, digits, digits -> number, the second having the other sign
export type difference<sign extends string, x, y> =
  order<x, y> extends -1
    ? write<sign extends "-" ? "" : "-", lessDigits<y, x>>
    : write<sign, lessDigits<x, y>>
