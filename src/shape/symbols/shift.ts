import type { dim } from "../integers/dim.ts"
import type { Form, affixesMoved, formOf } from "./form.ts"
import { quotientOf } from "./quotient.ts"
import { plus } from "./sum.ts"
import { sumOf } from "./parse.ts"
import { write } from "./write.ts"

// symbol, number, number above 0 -> dim
/** floor((h + delta) / s): a window, and a sum where s is 1. */
// The form is named before it is looked at: taken apart by one match with its parts, it keeps tsc busy for minutes with all
// that the parts of an unknown text could be.
export type shift<h, delta extends number, s extends number> = h extends string
  ? string extends h
    ? number
    : formOf<h> extends infer form
      ? form extends Form
        ? placed<form[1], form[0], form[2], form[3], delta, s>
        : write<quotientOf<plus<sumOf<h>, [[], delta]>, [[], s]>>
      : never
  : number
export type placed<
  X extends string,
  a extends number,
  b extends number,
  c extends number,
  delta extends number,
  s extends number,
> =
  affixesMoved<a, b, c, delta, s> extends [infer left extends string, infer right extends string]
    ? `${left}${X}${right}`
    : number

export function shift(h: dim, delta: number, s: number): dim {
  return write(quotientOf(plus(sumOf(h), sumOf(delta)), sumOf(s)))
}
