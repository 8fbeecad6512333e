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
/** What is no plain number is looked for first: a symbol in a straight line costs as much as a number, and is none. */
type multiplyLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? multiplyWide<a, b>
    : a extends number
      ? b extends number
        ? multiplyLine<a, b>
        : multiplySymbolic<a, b>
      : multiplySymbolic<a, b>

// dim, dim, digit to add -> dim
/** To the digits at once, for products that are soon longer than what tables hold. Zeros before a number make it none. */
export type multiplyLine<
  a extends dim,
  b extends dim,
  more extends number = 0,
> = `${a}_______ ${b}_______` extends `${any}${any}${any}${any}${any}${any}${any}${infer x} ${any}${any}${any}${any}${any}${any}${any}${infer y}`
  ? byWidth<a, b, more>[`${x} ${y}`] extends infer n extends number
    ? number extends n
      ? add<multiplyWide<a, b>, more>
      : n
    : add<multiplyWide<a, b>, more>
  : add<multiplyWide<a, b>, more>

// Members of an interface are lazy: only the line for the widths at hand is computed.
interface byWidth<in out a extends dim, in out b extends dim, in out more extends number> {
  "_ _": times11<a, b, more>
  "__ _": times21<a, b, more>
  "__ __": times22<a, b, more>
  "___ _": times31<a, b, more>
  "___ __": times32<a, b, more>
  "___ ___": times33<a, b, more>
  "____ _": times41<a, b, more>
  "____ __": times42<a, b, more>
  "____ ___": times43<a, b, more>
  "____ ____": times44<a, b, more>
  "_____ _": times51<a, b, more>
  "_____ __": times52<a, b, more>
  "_____ ___": times53<a, b, more>
  "_____ ____": times54<a, b, more>
  "______ _": times61<a, b, more>
  "______ __": times62<a, b, more>
  "______ ___": times63<a, b, more>
  "______ ____": times64<a, b, more>
  "_______ _": times71<a, b, more>
  "_______ __": times72<a, b, more>
  "_ __": times21<b, a, more>
  "_ ___": times31<b, a, more>
  "__ ___": times32<b, a, more>
  "_ ____": times41<b, a, more>
  "__ ____": times42<b, a, more>
  "___ ____": times43<b, a, more>
  "_ _____": times51<b, a, more>
  "__ _____": times52<b, a, more>
  "___ _____": times53<b, a, more>
  "_ ______": times61<b, a, more>
  "__ ______": times62<b, a, more>
  "___ ______": times63<b, a, more>
  "_ _______": times71<b, a, more>
  "__ _______": times72<b, a, more>
  "____ _____": times54<b, a, more>
  "____ ______": times64<b, a, more>
  "_____ _____": multiplyParts<a, b, more>
  "_____ ______": multiplyParts<a, b, more>
  "______ _____": multiplyParts<a, b, more>
  "______ ______": multiplyParts<a, b, more>
  [widths: string]: number | false | null
}

// Two factors of more than four digits are cut by three: a * (1000 high + low) = a * high * 1000 + a * low.

// number, number, digit to add -> number
type multiplyParts<a extends dim, b extends dim, more extends number = 0> =
  cut<`${b}`> extends [infer high extends string, infer low extends string]
    ? high extends ""
      ? multiplyParts<b, a, more>
      : add<multiplyLine<a, numberOf<trim<low>>, more>, thousands<multiply<a, numberOf<high>>>>
    : number

// digits -> [all but the last three, the last three]
type cut<
  digits extends string,
  high extends string = "",
> = digits extends `${infer a}${infer b}${infer c}${infer more}`
  ? more extends ""
    ? [high, digits]
    : cut<`${b}${c}${more}`, `${high}${a}`>
  : [high, digits]

// number -> number
type thousands<n extends dim> = number extends n ? number : n extends 0 ? 0 : numberOf<`${n}000`>

// dim, dim -> dim
type multiplyWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
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

// sign of the product, number, number -> number
type multiplySigned<sign, m extends number, n extends number> = sign extends ""
  ? multiplyMagnitudes<m, n>
  : multiplyMagnitudes<m, n> extends infer p extends number
    ? negative<p>
    : number

// number above 0, number above 0 -> number
// A straight line for short factors, parts for long ones.
type multiplyMagnitudes<m extends number, n extends number> = [cut<`${m}`>, cut<`${n}`>] extends [
  ["", string],
  ["", string],
]
  ? multiply<m, n>
  : multiplyParts<m, n>
