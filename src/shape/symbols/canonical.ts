import { show } from "../dim.ts"
import type { Dim } from "../dim.ts"
import { type Decimal, readText } from "./parse.ts"
import type { Sum } from "./sum.ts"
import { writeSum } from "./write.ts"

// What a user writes: names, whole numbers, +, -, *, // and brackets, with a space on both sides of an operation or none.

export type Letter = Upper | Lowercase<Upper> | "_"
type Upper =
  | ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M")
  | ("N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z")
export type Sign = "+" | "-" | "*" | "/" | "(" | ")"

// size -> dim
/** A size in its canonical form; `number` where it has none or is no size at all. A name of one letter is known at once. */
export type canonical<size> = size extends Letter
  ? size
  : size extends string
    ? spelled<spaceless<size>> extends infer kind
      ? kind extends "name"
        ? size
        : kind extends "expression"
          ? writeSum<readText<spaceless<size>>>
          : number
      : never
    : size extends number
      ? size
      : number

export function canonical(size: Dim): Dim {
  return typeof size === "number" ? size : writeSum(read(size) ?? null)
}

/** A size whose canonical form has numbers that are too large stays as it is. */
export function normalSize(size: Dim): Dim {
  const form = canonical(size)
  return Number.isNaN(form) ? size : form
}
function read(text: string): Sum | null | undefined {
  const words = text.replace(/ (\+|-|\*|\/\/) (?=.)/g, "$1")
  return isSpelled(words) ? readText(words) : undefined
}

// text -> whether it is a name, or one with a factor: canonical at a look, without being read, which costs 20 times as much
export type isPlain<size> = size extends Letter
  ? true
  : size extends `${infer factor extends number}*${infer name}`
    ? isFactor<factor> extends true
      ? name extends Letter
        ? true
        : spelled<name> extends "name"
          ? true
          : false
      : false
    : false
type NoFactor = `-${string}` | `${string}.${string}` | `${string}e${string}`
type isFactor<n extends number> = number extends n
  ? false
  : n extends 0 | 1
    ? false
    : `${n}` extends NoFactor
      ? false
      : true

// size -> sentence | true
/** Whether a text is a dimension. */
export type symbolFault<size> = size extends Letter
  ? true
  : size extends string
    ? string extends size
      ? true
      : isReadable<spaceless<size>> extends true
        ? true
        : `a size must be a number or a symbol, got ${size}`
    : true
// text without spaces -> boolean
type isReadable<text extends string> =
  spelled<text> extends infer kind
    ? kind extends "name"
      ? true
      : kind extends "expression"
        ? readText<text> extends false
          ? false
          : true
        : false
    : never

export function symbolFault(size: unknown): string | true {
  return (
    typeof size === "number" ||
    (typeof size === "string" && read(size) !== undefined) ||
    `a size must be a number or a symbol, got ${show(size)}`
  )
}

// text -> the same without the spaces around operations
type spaceless<text extends string> =
  text extends `${infer a} ${infer sign extends "+" | "-" | "*" | "//"} ${infer b}`
    ? spaceless<`${a}${sign}${b}`>
    : text

// text -> "name" | "expression" | false
/** What a text is by its characters: names begin with a letter, whole numbers have no zeros before them. */
type spelled<
  text extends string,
  within extends "" | "name" | "number" | "zero" = "",
  kind extends "name" | "expression" = "name",
> = text extends `${infer c}${infer rest}`
  ? c extends Letter
    ? within extends "" | "name"
      ? spelled<rest, "name", kind>
      : false
    : c extends Decimal
      ? within extends "zero"
        ? false
        : spelled<rest, within extends "" ? (c extends "0" ? "zero" : "number") : within, kind>
      : c extends Sign
        ? spelled<rest, "", "expression">
        : false
  : kind extends "expression"
    ? kind
    : within extends "name"
      ? "name"
      : false

function isSpelled(text: string): boolean {
  const words = text.split(/[-+*/()]/)
  return (
    (words.length > 1 || /^\D/.test(text)) &&
    words.every(word => /^(|0|[1-9][0-9]*|[A-Za-z_]\w*)$/.test(word))
  )
}
