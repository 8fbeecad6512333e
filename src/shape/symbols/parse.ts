import { underflow } from "../integers/index.ts"
import type { dim } from "../integers/dim.ts"
import { interpret } from "./interpret.ts"
import { productOfSums } from "./product.ts"
import { quotientOf } from "./quotient.ts"
import { plusSum, term } from "./sum.ts"
import type { Sum, timesNumber } from "./sum.ts"

// Reads any text of names, whole numbers, +, -, *, // and brackets: what a user writes, and what `write` has written.

/** Names stand for themselves. */
interface Itself {
  readonly names: "themselves"
}
/** Names stand for dimensions. */
export interface Bound<in out found> {
  readonly names: found
}

// text, what names stand for -> sum | number | false if it cannot be read; a minus at the beginning is of one factor, as in Python
export type readText<text extends string, names = Itself> =
  readSum<text, names> extends infer done ? (done extends readonly [infer sum, ""] ? sum : false) : false

// text, what names stand for -> [sum | number, the text behind it] | false
type readSum<text extends string, names> = text extends `-${infer rest}`
  ? readAtom<rest, names> extends readonly [infer a, infer more extends string]
    ? readProducts<timesNumber<a, -1>, more, names> extends readonly [infer b, infer rest2 extends string]
      ? readSums<b, rest2, names>
      : false
    : false
  : readProduct<text, names> extends readonly [infer a, infer more extends string]
    ? readSums<a, more, names>
    : false
// sum so far, text behind it, what names stand for -> [sum | number, the text behind it] | false
type readSums<a, text extends string, names> = text extends `+${infer rest}`
  ? readProduct<rest, names> extends readonly [infer b, infer more extends string]
    ? readSums<plusSum<a, b>, more, names>
    : false
  : text extends `-${infer rest}`
    ? readProduct<rest, names> extends readonly [infer b, infer more extends string]
      ? readSums<plusSum<a, timesNumber<b, -1>>, more, names>
      : false
    : [a, text]
// text, what names stand for -> [sum | number, the text behind it] | false
type readProduct<text extends string, names> =
  readAtom<text, names> extends readonly [infer a, infer more extends string]
    ? readProducts<a, more, names>
    : false
// product so far, text behind it, what names stand for -> [sum | number, the text behind it] | false
type readProducts<a, text extends string, names> = text extends `*${infer rest}`
  ? readAtom<rest, names> extends readonly [infer b, infer more extends string]
    ? readProducts<productOfSums<a, b>, more, names>
    : false
  : text extends `//${infer rest}`
    ? readAtom<rest, names> extends readonly [infer b, infer more extends string]
      ? readProducts<quotientOf<a, b>, more, names>
      : false
    : [a, text]
// text, what names stand for -> [sum | number, the text behind it] | false
type readAtom<text extends string, names> = text extends `(${infer inner}`
  ? readSum<inner, names> extends readonly [infer a, `)${infer more}`]
    ? [a, more]
    : false
  : firstWord<text> extends infer name extends string
    ? name extends ""
      ? false
      : text extends `${name}${infer more}`
        ? [meaning<name, names>, more]
        : false
    : false
// name or whole number, what names stand for -> sum | number
type meaning<name extends string, names> = name extends `${Decimal}${string}`
  ? name extends `${infer k extends number}`
    ? [[], k]
    : number
  : names extends Itself
    ? [[[name, 1]], 0]
    : names extends Bound<infer found>
      ? name extends keyof found
        ? found[name] extends infer d extends dim
          ? asSum<d>
          : number
        : number
      : number

export type Decimal = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"

// text -> the word that it begins with
type firstWord<text extends string> = textUpTo<
  textUpTo<textUpTo<textUpTo<textUpTo<textUpTo<text, "+">, "-">, "*">, "/">, ")">,
  "("
>
// text, mark -> what stands before the first mark, or all
type textUpTo<text extends string, end extends string> = text extends `${infer start}${end}${string}`
  ? start
  : text

/** `undefined` if the text cannot be read. */
export function readText(text: string, names: (name: string) => Sum | null = itself): Sum | null | undefined {
  return interpret(text, { ...sums, name: names })
}
const itself = (name: string): Sum | null => term(name, 1)
const sums = {
  number: (digits: string): Sum | null => {
    const k = Number(digits)
    return `${k}` === digits ? asSum(k) : null
  },
  "+": plusSum,
  "-": (a: Sum | null, b: Sum | null) => plusSum(a, b, -1),
  "*": productOfSums,
  "//": quotientOf,
}

/** What is no name by itself, and has to be read. */
type NoName = `${string}${"+" | "-" | "*" | "/" | "(" | ")"}${string}` | `${Decimal}${string}` | underflow
// dim -> sum | number
/** A dimension as a sum; what a window says that does not fit is none. */
export type asSum<d extends dim> = d extends number
  ? number extends d
    ? number
    : [[], d]
  : string extends d
    ? number
    : d extends NoName
      ? d extends underflow
        ? number
        : readText<d & string>
      : [[[d, 1]], 0]

export function asSum(d: dim): Sum | null {
  if (typeof d === "number") return term("", d)
  return d === underflow ? null : (readText(d) ?? null)
}
