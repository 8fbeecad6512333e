// The long road: any integer up to 2^53, either sign, one digit after the other. Whatever the tables and the straight lines
// do not know ends here, so here every operand is looked at: `number`, `any`, `never`, unions, fractions and unsafe
// integers are "unknown", strings are "symbol". Costs thousands of instantiations for long numbers, and is rarely met.
import type { LessDigit, Order, SumDigit } from "./tables.ts"
import type { union } from "../union.ts"

type zeros = "0000000000000000"
type mostSafe = "9007199254740991"

// ------------------------------------------------------------------------------------------------ reading and writing

// dim -> { sign, digits: 16 digits } | "symbol" | "unknown"
export type read<dim> = number extends dim
  ? "unknown"
  : [dim] extends [never]
    ? "unknown"
    : union<dim> extends true
      ? "unknown"
      : dim extends string
        ? "symbol"
        : dim extends number
          ? `${dim}` extends `-${infer digits}`
            ? readDigits<"-", digits>
            : readDigits<"", `${dim}`>
          : "unknown"

// sign, digits -> { sign, digits: 16 digits } | "unknown"
type readDigits<sign, digits extends string> = digits extends `${string}${"." | "e" | "I" | "N"}${string}`
  ? "unknown"
  : widen<digits> extends infer wide extends string
    ? order<wide, mostSafe> extends 1
      ? "unknown"
      : { sign: sign; digits: wide }
    : "unknown"

// digits -> the same with zeros before them, 16 in all | 0 if there are more
type widen<digits extends string> =
  `${digits}${zeros}` extends `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer width}`
    ? `${zeros}${digits}` extends `${width}${infer wide}`
      ? wide
      : 0
    : 0

// digits -> the same without zeros before them
export type trim<digits> = digits extends `0000${infer rest}`
  ? trim<rest>
  : digits extends `0${infer rest}`
    ? trim<rest>
    : digits extends ""
      ? "0"
      : digits

// sign, digits -> number
export type write<sign extends string, digits> =
  trim<digits> extends infer short extends string
    ? short extends "0"
      ? 0
      : widen<short> extends infer wide extends string
        ? order<wide, mostSafe> extends 1
          ? number
          : `${sign}${short}` extends `${infer n extends number}`
            ? n
            : number
        : number
    : number

// ---------------------------------------------------------------------------------------- digits of one width, no sign

// digits, digits -> -1 | 0 | 1
export type order<x, y> = x extends y
  ? 0
  : x extends `${infer a}${infer xs}`
    ? y extends `${infer b}${infer ys}`
      ? a extends b
        ? order<xs, ys>
        : a extends keyof Order
          ? Order[a][b & keyof Order[a]]
          : 0
      : 0
    : 0

// digits -> the last one first
type reverse<digits, done extends string = ""> = digits extends `${infer a}${infer rest}`
  ? reverse<rest, `${a}${done}`>
  : done

// digits, digits -> digits
export type sumDigits<x, y> = columns<SumDigit, reverse<x>, reverse<y>>
// digits, digits -> digits, the first not below the second
export type lessDigits<x, y> = columns<LessDigit, reverse<x>, reverse<y>>

// table, digits reversed, digits reversed -> digits
type columns<
  table extends SumDigit | LessDigit,
  x,
  y,
  carry extends string = "0",
  done extends string = "",
> = x extends `${infer a}${infer xs}`
  ? y extends `${infer b}${infer ys}`
    ? table[carry][a][b] extends `${infer next}${infer digit}`
      ? columns<table, xs, ys, next, `${digit}${done}`>
      : never
    : never
  : carry extends "0"
    ? done
    : `${carry}${done}`
