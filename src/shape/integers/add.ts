import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type { addSymbolic } from "../symbols/arithmetic.ts"
import type { High, Low, SumCarry, SumHead, SumHigh, SumLow, SumOnes, SumTens, SumText } from "./tables.ts"
import type { blanks4, odd } from "./text.ts"
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
export type addLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? addWide<a, b>
    : a extends number
      ? b extends number
        ? addLine<a, b>
        : addSymbolic<a, b>
      : addSymbolic<a, b>

// Two numbers without sign, up to 12 digits, in a straight line. The first match drops as many characters as the line is wide,
// so what is left is as many blanks as the number has digits; the second match drops these, and the digits stand right. Of the 123
// instantiations of a sum of 8 digits 36 are the digits, each counted when the match is read and when it is filled in, and 40 the
// look-ups: columns that are carried from sum to sum and written once would save about 60, and cost every short chain more.

// number, number -> number
export type addLine<
  a extends number,
  b extends number,
> = `${a}________ ${b}________` extends `${any}${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? x | y extends blanks4
    ? addLine4<a, b, x, y>
    : addLine8<a, b, x, y>
  : addWide<a, b>

// number, number, blanks, blanks -> number
export type addLine4<
  a extends number,
  b extends number,
  x extends string,
  y extends string,
> = `____${a} ____${b}` extends `${x}${infer a3}${infer a2}${infer a1}${infer a0} ${y}${infer b3}${infer b2}${infer b1}${infer b0}`
  ? SumTens[a1][b1][SumOnes[0][a0][b0]] extends infer p extends number | string
    ? `${SumHead[SumTens[a3][b3][SumOnes[SumCarry[p]][a2][b2]]]}${SumText[p]}` extends `${infer n extends number}`
      ? n
      : addWide<a, b>
    : never
  : addWide<a, b>

// number, number, blanks, blanks -> number
export type addLine8<
  a extends number,
  b extends number,
  x extends string,
  y extends string,
> = `________${a} ________${b}` extends `${x}${infer a7}${infer a6}${infer a5}${infer a4}${infer a3}${infer a2}${infer a1}${infer a0} ${y}${infer b7}${infer b6}${infer b5}${infer b4}${infer b3}${infer b2}${infer b1}${infer b0}`
  ? SumTens[a1][b1][SumOnes[0][a0][b0]] extends infer p extends number | string
    ? SumTens[a3][b3][SumOnes[SumCarry[p]][a2][b2]] extends infer q extends number | string
      ? SumTens[a5][b5][SumOnes[SumCarry[q]][a4][b4]] extends infer r extends number | string
        ? `${SumHead[SumTens[a7][b7][SumOnes[SumCarry[r]][a6][b6]]]}${SumText[r]}${SumText[q]}${SumText[p]}` extends `${infer n extends number}`
          ? n
          : addWide<a, b>
        : never
      : never
    : never
  : addLine12<a, b>

// number, number -> number; of more than 8 digits, as few sums are
export type addLine12<
  a extends number,
  b extends number,
> = `${a}____________ ${b}____________` extends `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? `____________${a} ____________${b}` extends `${x}${infer a11}${infer a10}${infer a9}${infer a8}${infer a7}${infer a6}${infer a5}${infer a4}${infer a3}${infer a2}${infer a1}${infer a0} ${y}${infer b11}${infer b10}${infer b9}${infer b8}${infer b7}${infer b6}${infer b5}${infer b4}${infer b3}${infer b2}${infer b1}${infer b0}`
    ? SumTens[a1][b1][SumOnes[0][a0][b0]] extends infer p extends number | string
      ? SumTens[a3][b3][SumOnes[SumCarry[p]][a2][b2]] extends infer q extends number | string
        ? SumTens[a5][b5][SumOnes[SumCarry[q]][a4][b4]] extends infer r extends number | string
          ? SumTens[a7][b7][SumOnes[SumCarry[r]][a6][b6]] extends infer s extends number | string
            ? SumTens[a9][b9][SumOnes[SumCarry[s]][a8][b8]] extends infer t extends number | string
              ? `${SumHead[SumTens[a11][b11][SumOnes[SumCarry[t]][a10][b10]]]}${SumText[t]}${SumText[s]}${SumText[r]}${SumText[q]}${SumText[p]}` extends `${infer n extends number}`
                ? n
                : addWide<a, b>
              : never
            : never
          : never
        : never
      : never
    : addWide<a, b>
  : addWide<a, b>

// dim, dim -> dim
export type addWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? addSymbolic<a, b>
      : [x, y] extends [{ sign: infer s extends string; digits: infer m }, { sign: infer t; digits: infer n }]
        ? s extends t
          ? write<s, sumDigits<m, n>>
          : difference<s, m, n>
        : number
  : number

// sign of the first, digits, digits -> number, the second having the other sign
export type difference<sign extends string, x, y> =
  order<x, y> extends -1
    ? write<sign extends "-" ? "" : "-", lessDigits<y, x>>
    : write<sign, lessDigits<x, y>>
