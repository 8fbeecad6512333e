import type { difference } from "./add.ts"
import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type { subtractSymbolic } from "../symbols/arithmetic.ts"
import type {
  High,
  LessAfter1,
  LessAfter2,
  LessAfter3,
  LessCarry,
  LessHead,
  LessHigh,
  LessLow,
  LessOnes,
  LessTens,
  Low,
} from "./tables.ts"
import type { blanks4, negative, odd } from "./text.ts"
import type { read, sumDigits, write } from "./wide.ts"

// dim, dim -> dim
/** The difference. */
export type subtract<
  a extends dim,
  b extends dim,
> = LessLow[keyof Low[b]][keyof Low[a]][LessHigh[keyof High[a]][keyof High[b]]] extends infer n extends number
  ? n
  : subtractLong<a, b>

export function subtract(a: number, b: number): number {
  return exact(exact(a) - exact(b))
}

// dim, dim -> dim
type subtractLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? subtractWide<a, b>
    : a extends number
      ? b extends number
        ? subtractLine<a, b>
        : subtractSymbolic<a, b>
      : subtractSymbolic<a, b>

// As addLine. A difference below 0 has no head: it is made the other way round.

// number, number -> number
type subtractLine<
  a extends number,
  b extends number,
> = `${a}________ ${b}________` extends `${any}${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? x | y extends blanks4
    ? subtractLine4<a, b, x, y> extends infer n extends number
      ? n
      : subtractLine4<b, a, y, x> extends infer n extends number
        ? negative<n>
        : subtractWide<a, b>
    : subtractLine8<a, b, x, y> extends infer n extends number
      ? n
      : subtractLine8<b, a, y, x> extends infer n extends number
        ? negative<n>
        : subtractWide<a, b>
  : subtractWide<a, b>

// number, number, blanks, blanks -> number | false below 0
type subtractLine4<
  a extends number,
  b extends number,
  x extends string,
  y extends string,
> = `____${a} ____${b}` extends `${x}${infer a3}${infer a2}${infer a1}${infer a0} ${y}${infer b3}${infer b2}${infer b1}${infer b0}`
  ? LessTens[a1][b1][LessOnes[0][a0][b0]] extends infer p extends number
    ? LessHead[LessTens[a3][b3][LessOnes[LessCarry[p]][a2][b2]]] extends infer head extends number | string
      ? `${head}${LessAfter1[head][p]}` extends `${infer n extends number}`
        ? n
        : false
      : false
    : false
  : false

// number, number, blanks, blanks -> number | false below 0
type subtractLine8<
  a extends number,
  b extends number,
  x extends string,
  y extends string,
> = `________${a} ________${b}` extends `${x}${infer a7}${infer a6}${infer a5}${infer a4}${infer a3}${infer a2}${infer a1}${infer a0} ${y}${infer b7}${infer b6}${infer b5}${infer b4}${infer b3}${infer b2}${infer b1}${infer b0}`
  ? LessTens[a1][b1][LessOnes[0][a0][b0]] extends infer p extends number
    ? LessTens[a3][b3][LessOnes[LessCarry[p]][a2][b2]] extends infer q extends number
      ? LessTens[a5][b5][LessOnes[LessCarry[q]][a4][b4]] extends infer r extends number
        ? writePairs<LessHead[LessTens[a7][b7][LessOnes[LessCarry[r]][a6][b6]]], r, q, p>
        : false
      : false
    : false
  : false

// head, pair, pair, pair -> number | false
type writePairs<
  head extends number | string,
  r extends number,
  q extends number,
  p extends number,
> = LessAfter1[head][r] extends infer second extends number | string
  ? LessAfter2[head][second][q] extends infer third extends number | string
    ? `${head}${second}${third}${LessAfter3[head][second][third][p]}` extends `${infer n extends number}`
      ? n
      : false
    : false
  : false

// dim, dim -> dim
type subtractWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? subtractSymbolic<a, b>
      : [x, y] extends [{ sign: infer s extends string; digits: infer m }, { sign: infer t; digits: infer n }]
        ? s extends t
          ? difference<s, m, n>
          : write<s, sumDigits<m, n>>
        : number
  : number
