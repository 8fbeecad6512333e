import type { underflow } from "../integers/index.ts"
import { remainder } from "../integers/index.ts"
import type { divide, multiply } from "../integers/index.ts"
import type { negative } from "../integers/text.ts"
import type { productSigned, sumSigned } from "./signed.ts"

// The form (a*X + b)//c, the commonest by far: a name alone, T+1, 2*T, N*T-3, (H+31)//32. X is a monomial. What is done with
// the three numbers does not know X, so tsc does it once for each form.

/** a, X, b, c: (a*X + b)//c. Without a floor c is 1. */
export type LinearForm = readonly [a: number, X: string, b: number, c: number]

// text -> [a, X, b, c] | false: forms whose X has no floors, by a few matches
export type linearForm<text extends string> = text extends `${infer lin}//${infer c extends number}`
  ? lin extends `(${infer body})`
    ? line<body, c>
    : line<lin, c>
  : line<text, 1>
// text of a*X + b, c -> [a, X, b, c] | false
type line<body extends string, c> = body extends `${infer aX}+${infer b extends number}`
  ? multiple<aX, b, c>
  : body extends `${infer aX}-${infer b extends number}`
    ? multiple<aX, negative<b>, c>
    : multiple<body, 0, c>
type NoMultiple = `${string}${"+" | "-" | "/" | "("}${string}` | underflow
// text of a*X, b, c -> [a, X, b, c] | false
type multiple<aX extends string, b, c> = aX extends NoMultiple
  ? false
  : aX extends `${infer a extends number}*${infer X}`
    ? [a, X, b, c]
    : [1, aX, b, c]

// number, number -> the greatest number that divides both | number
export type gcd<a extends number, b extends number> = number extends a | b
  ? number
  : b extends 0
    ? `${a}` extends `-${infer n extends number}`
      ? n
      : a
    : remainder<a, b> extends infer r extends number
      ? gcd<b, r>
      : number

export function gcd(a: number, b: number): number {
  return b === 0 || Number.isNaN(b) ? Math.abs(a + b) : gcd(b, remainder(a, b))
}

// form, number, number -> [a, b, c] of floor((form + delta) / s)
/** The rule of windows: with g = gcd(a, s) it is ((a/g) X + floor((b + delta c) / g)) // (c s / g). */
export type moveForm<
  a extends number,
  b extends number,
  c extends number,
  delta extends number,
  s extends number,
> = s extends 1
  ? [a, sumSigned<b, productSigned<c, delta>>, c]
  : a extends 1
    ? [a, sumSigned<b, productSigned<c, delta>>, multiply<c, s>]
    : gcd<a, s> extends infer g extends number
      ? g extends 1
        ? [a, sumSigned<b, productSigned<c, delta>>, multiply<c, s>]
        : [divide<a, g>, divide<sumSigned<b, productSigned<c, delta>>, g>, multiply<c, divide<s, g>>]
      : number

// [a, b, c] -> [text before X, text behind it] | number
export type affixes<form> = form extends readonly [
  infer a extends number,
  infer b extends number,
  infer c extends number,
]
  ? number extends a | b | c
    ? number
    : c extends 1
      ? [factor<a>, constant<b>]
      : b extends 0
        ? [factor<a>, `//${c}`]
        : [`(${factor<a>}`, `${constant<b>})//${c}`]
  : number
// coefficient -> its text before a monomial
export type factor<a extends number> = a extends 1 ? "" : a extends -1 ? "-" : `${a}*`
// constant -> its text behind a monomial
export type constant<b extends number> = b extends 0 ? "" : `${b}` extends `-${string}` ? `${b}` : `+${b}`

// a, b, c, number, number -> [text before X, text behind it] | number: once for each form, whatever the names are
export type affixesMoved<
  a extends number,
  b extends number,
  c extends number,
  delta extends number,
  s extends number,
> = affixes<moveForm<a, b, c, delta, s>>

export function factor(a: number): string {
  return a === 1 ? "" : a === -1 ? "-" : `${a}*`
}
export function constant(b: number): string {
  return b === 0 ? "" : b < 0 ? `${b}` : `+${b}`
}
