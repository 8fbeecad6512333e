import type { add } from "./add.ts"
import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type {
  times11,
  times21,
  times22,
  times31,
  times32,
  times33,
  times41,
  times42,
  times43,
  times44,
  times51,
  times52,
  times53,
  times54,
  times61,
  times62,
  times63,
  times64,
  times71,
  times72,
} from "./products.ts"
import type { multiplySymbolic } from "../symbols/arithmetic.ts"
import type { Small } from "./tables.ts"
import type { negative, odd, numberOf } from "./text.ts"
import type { read, trim } from "./wide.ts"

// dim, dim -> dim
/** The product. */
export type multiply<a extends dim, b extends dim> = Small[a][b] extends infer n extends number
  ? n
  : multiplyLong<a, b>

export function multiply(a: number, b: number): number {
  return exact(exact(a) * exact(b))
}

// dim, dim -> dim
export type multiplyLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? multiplyWide<a, b>
    : a extends number
      ? b extends number
        ? 0 extends a | b
          ? 0
          : multiplyLine<a, b>
        : multiplySymbolic<a, b>
      : multiplySymbolic<a, b>

// number, number -> number
export type multiplyLine<
  a extends number,
  b extends number,
> = `${a}_______ ${b}_______` extends `${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? byWidth<a, b>[`${x} ${y}`] extends infer n extends number
    ? n
    : multiplyWide<a, b>
  : multiplyWide<a, b>

// Members of an interface are lazy: only the line for the widths at hand is computed.
export interface byWidth<in out a extends number, in out b extends number> {
  "_ _": times11<a, b>
  "__ _": times21<a, b>
  "__ __": times22<a, b>
  "___ _": times31<a, b>
  "___ __": times32<a, b>
  "___ ___": times33<a, b>
  "____ _": times41<a, b>
  "____ __": times42<a, b>
  "____ ___": times43<a, b>
  "____ ____": times44<a, b>
  "_____ _": times51<a, b>
  "_____ __": times52<a, b>
  "_____ ___": times53<a, b>
  "_____ ____": times54<a, b>
  "______ _": times61<a, b>
  "______ __": times62<a, b>
  "______ ___": times63<a, b>
  "______ ____": times64<a, b>
  "_______ _": times71<a, b>
  "_______ __": times72<a, b>
  "_ __": times21<b, a>
  "_ ___": times31<b, a>
  "__ ___": times32<b, a>
  "_ ____": times41<b, a>
  "__ ____": times42<b, a>
  "___ ____": times43<b, a>
  "_ _____": times51<b, a>
  "__ _____": times52<b, a>
  "___ _____": times53<b, a>
  "_ ______": times61<b, a>
  "__ ______": times62<b, a>
  "___ ______": times63<b, a>
  "_ _______": times71<b, a>
  "__ _______": times72<b, a>
  "____ _____": times54<b, a>
  "____ ______": times64<b, a>
  "_____ _____": multiplyParts<a, b>
  "_____ ______": multiplyParts<a, b>
  "______ _____": multiplyParts<a, b>
  "______ ______": multiplyParts<a, b>
  [widths: string]: number | false | null
}

// Two factors of more than four digits are cut by three: a * (1000 high + low) = a * high * 1000 + a * low.

// number, number -> number
export type multiplyParts<a extends number, b extends number> =
  cut<`${b}`> extends [infer high extends string, infer low extends string]
    ? high extends ""
      ? multiplyParts<b, a>
      : add<multiply<a, numberOf<trim<low>>>, thousands<multiply<a, numberOf<high>>>>
    : number

// digits -> [all but the last three, the last three]
export type cut<
  digits extends string,
  high extends string = "",
> = digits extends `${infer a}${infer b}${infer c}${infer more}`
  ? more extends ""
    ? [high, digits]
    : cut<`${b}${c}${more}`, `${high}${a}`>
  : [high, digits]

// number -> number
export type thousands<n extends dim> = number extends n ? number : n extends 0 ? 0 : numberOf<`${n}000`>

// dim, dim -> dim
export type multiplyWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? multiplySymbolic<a, b>
      : 0 extends a | b
        ? 0
        : [x, y] extends [{ sign: infer s; digits: infer m }, { sign: infer t; digits: infer n }]
          ? multiplySigned<s extends t ? "" : "-", numberOf<trim<m>>, numberOf<trim<n>>>
          : number
  : number

export type multiplySigned<sign, m extends number, n extends number> = sign extends ""
  ? multiplyMagnitudes<m, n>
  : multiplyMagnitudes<m, n> extends infer p extends number
    ? negative<p>
    : number

// A straight line for short factors, parts for long ones.
export type multiplyMagnitudes<m extends number, n extends number> = [cut<`${m}`>, cut<`${n}`>] extends [
  ["", string],
  ["", string],
]
  ? multiply<m, n>
  : multiplyParts<m, n>
