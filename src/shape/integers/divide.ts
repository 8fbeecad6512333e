import type { add } from "./add.ts"
import type { atLeast } from "./compare.ts"
import type { dim } from "./dim.ts"
import { exact } from "./exact.ts"
import type { multiply } from "./multiply.ts"
import type { subtract } from "./subtract.ts"
import type { divideSymbolic, remainderSymbolic } from "../symbols/arithmetic.ts"
import type { Factors, High, Low, Powers, Quotient, Rest } from "./tables.ts"
import type { blanks4, negative, odd, numberOf } from "./text.ts"
import type { read, trim } from "./wide.ts"

// dim, dim -> dim
/** The quotient rounded down, Python's `//`. By zero it is `number`. */
// The tables know the powers of 2: a row of theirs is a division.
export type divide<
  a extends dim,
  b extends dim,
> = Powers[b][keyof Low[a]][keyof High[a]] extends infer n extends number ? n : divideLong<a, b>

export function divide(a: number, b: number): number {
  const rest = exact(a) % exact(b)
  const quotient = (a - rest) / b
  return exact(rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient)
}

// dim, dim -> dim
/** The remainder with the sign of the divisor, Python's `%`. By zero it is `number`. */
export type remainder<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? remainderWide<a, b>
    : a extends number
      ? b extends number
        ? Factors[b] extends [b]
          ? restLine<a, b> extends infer n extends number
            ? n
            : remainderWide<a, b>
          : Factors[b] extends null
            ? remainderWide<a, b>
            : subtract<a, multiply<b, divide<a, b>>>
        : remainderSymbolic<a, b>
      : remainderSymbolic<a, b>

export function remainder(a: number, b: number): number {
  const rest = exact(a) % exact(b)
  return exact(rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest)
}

// dim, dim -> dim
type divideLong<a extends dim, b extends dim> = number extends a | b
  ? number
  : `${a} ${b}` extends odd
    ? divideWide<a, b>
    : a extends number
      ? b extends number
        ? divideBy<a, Factors[b]> extends infer n extends number
          ? n
          : divideWide<a, b>
        : divideSymbolic<a, b>
      : divideSymbolic<a, b>

// Dividing by a product is dividing by its factors, one after the other; each is a long division in a straight line.

// number, [number, ...] | null -> number | false
type divideBy<a, factors> = factors extends readonly [infer b extends number, ...infer more]
  ? quotientLine<a & number, b> extends infer q extends number
    ? more extends readonly []
      ? q
      : divideBy<q, more>
    : false
  : false

// number, divisor -> number | false
type quotientLine<
  a extends number,
  b extends number,
> = `${a}____` extends `${infer a1}${infer a2}${infer a3}${infer a4}${infer more}`
  ? fourSteps<b, 0, a1, a2, a3, a4> extends [infer q extends string, infer rest extends number]
    ? more extends blanks4
      ? numberOf<trim<q>>
      : quotientEnd<b, rest, q, more>
    : false
  : false

// divisor, rest, quotient so far, more digits and 4 blanks -> number | false
type quotientEnd<
  b extends number,
  rest extends number,
  q extends string,
  more extends string,
> = more extends `${infer a1}${infer a2}${infer a3}${infer a4}${infer end}`
  ? fourSteps<b, rest, a1, a2, a3, a4> extends [infer p extends string, unknown]
    ? end extends blanks4
      ? numberOf<trim<`${q}${p}`>>
      : false
    : false
  : false

// number, divisor -> number | false
type restLine<
  a extends number,
  b extends number,
> = `${a}____` extends `${infer a1}${infer a2}${infer a3}${infer a4}${infer more}`
  ? more extends blanks4
    ? fourRests<b, 0, a1, a2, a3, a4>
    : restEnd<b, fourRests<b, 0, a1, a2, a3, a4>, more>
  : false

// divisor, rest, more digits and 4 blanks -> number | false
type restEnd<
  b extends number,
  rest extends number | string,
  more extends string,
> = more extends `${infer a1}${infer a2}${infer a3}${infer a4}${infer end}`
  ? end extends blanks4
    ? fourRests<b, rest, a1, a2, a3, a4>
    : false
  : false

// divisor, rest, four digits -> [quotient, rest]
type fourSteps<
  b extends number,
  rest extends number,
  w extends string,
  x extends string,
  y extends string,
  z extends string,
> = Rest[b][`${rest}${w}`] extends infer r extends number
  ? Rest[b][`${r}${x}`] extends infer s extends number
    ? Rest[b][`${s}${y}`] extends infer t extends number
      ? [
          `${Quotient[b][`${rest}${w}`]}${Quotient[b][`${r}${x}`]}${Quotient[b][`${s}${y}`]}${Quotient[b][`${t}${z}`]}`,
          Rest[b][`${t}${z}`],
        ]
      : false
    : false
  : false

// divisor, rest, four digits -> rest
type fourRests<
  b extends number,
  rest extends number | string,
  w extends string,
  x extends string,
  y extends string,
  z extends string,
> = Rest[b][`${Rest[b][`${Rest[b][`${Rest[b][`${rest}${w}`]}${x}`]}${y}`]}${z}`]

// Any divisor: the digits one after the other, each found by halving from 8 times the divisor.

// digits, divisor, 2, 4 and 8 times it -> [quotient, rest]
type longDivision<
  digits,
  b extends number,
  b2 extends number,
  b4 extends number,
  b8 extends number,
  q extends string = "",
  rest extends dim = 0,
> = digits extends `${infer digit}${infer more}`
  ? step<numberOf<rest extends 0 ? digit : `${rest}${digit}`>, b, b2, b4, b8> extends [
      infer c extends number,
      infer left extends number,
    ]
    ? longDivision<more, b, b2, b4, b8, `${q}${c}`, left>
    : number
  : [numberOf<trim<q>>, rest]

// number, divisor, 2, 4 and 8 times it -> [digit, rest]
type step<n extends number, b extends number, b2 extends number, b4 extends number, b8 extends number> =
  atLeast<n, b> extends true
    ? atLeast<n, b8> extends true
      ? step1<subtract<n, b8>, b, 8, 9>
      : atLeast<n, b4> extends true
        ? subtract<n, b4> extends infer left extends number
          ? atLeast<left, b2> extends true
            ? step1<subtract<left, b2>, b, 6, 7>
            : step1<left, b, 4, 5>
          : number
        : atLeast<n, b2> extends true
          ? step1<subtract<n, b2>, b, 2, 3>
          : [1, subtract<n, b>]
    : [0, n]

// number, divisor, digit, the next digit -> [digit, rest]
type step1<n extends dim, b extends number, digit, next> =
  atLeast<n, b> extends true ? [next, subtract<n, b>] : [digit, n]

// number, number, both above 0 -> [quotient, rest]
type quotientAndRest<a extends number, b extends number> =
  add<b, b> extends infer b2 extends number
    ? add<b2, b2> extends infer b4 extends number
      ? longDivision<`${a}`, b, b2, b4, add<b4, b4> & number>
      : number
    : number

// dim, dim -> dim
type divideWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? divideSymbolic<a, b>
      : b extends 0
        ? number
        : [x, y] extends [{ sign: infer s; digits: infer m }, { sign: infer t; digits: infer n }]
          ? quotientAndRest<numberOf<trim<m>>, numberOf<trim<n>>> extends [infer q extends number, infer rest]
            ? s extends t
              ? q
              : rest extends 0
                ? negative<q>
                : subtract<negative<q>, 1>
            : number
          : number
  : number

// dim, dim -> dim
type remainderWide<a extends dim, b extends dim> = [read<a>, read<b>] extends [infer x, infer y]
  ? "unknown" extends x | y
    ? number
    : "symbol" extends x | y
      ? remainderSymbolic<a, b>
      : b extends 0
        ? number
        : [x, y] extends [{ sign: infer s; digits: infer m }, { sign: infer t; digits: infer n }]
          ? quotientAndRest<numberOf<trim<m>>, numberOf<trim<n>>> extends [unknown, infer rest extends number]
            ? rest extends 0
              ? 0
              : (s extends t ? rest : subtract<numberOf<trim<n>>, rest>) extends infer r extends number
                ? t extends "-"
                  ? negative<r>
                  : r
                : number
            : number
          : number
  : number
