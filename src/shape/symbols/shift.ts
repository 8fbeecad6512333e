import type { dim } from "../integers/dim.ts"

import type { LinearForm, affixesMoved, linearForm } from "./form.ts"
import { quotientOf } from "./quotient.ts"
import { plusSum } from "./sum.ts"
import { asSum } from "./parse.ts"
import { writeSum } from "./write.ts"

// symbol, number, number above 0 -> dim
/** floor((h + delta) / s): a window, and a sum where s is 1. */
// The form is named before it is looked at: taken apart by one match with its parts, it keeps tsc busy for minutes with all
// that the parts of an unknown text could be.
export type shift<h, delta extends number, s extends number> = h extends string
  ? string extends h
    ? number
    : linearForm<h> extends infer form
      ? form extends LinearForm
        ? shiftedForm<form[1], form[0], form[2], form[3], delta, s>
        : writeSum<quotientOf<plusSum<asSum<h>, [[], delta]>, [[], s]>>
      : never
  : number
// X, a, b, c, number, number above 0 -> dim
type shiftedForm<
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
  return writeSum(quotientOf(plusSum(asSum(h), asSum(delta)), asSum(s)))
}
