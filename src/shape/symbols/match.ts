import { fits } from "../dim.ts"
import type { Dim } from "../dim.ts"
import type { divide, remainder } from "../integers/index.ts"
import type { Letter } from "./canonical.ts"
import { divideSymbolic, remainderSymbolic } from "./arithmetic.ts"

// declared size -> [factor, name] | false
/** A size that a model may declare its input with: a name, or a name with a factor before it. */
export type factoredName<want extends string> = want extends Unmatched
  ? false
  : want extends `${infer k extends number}*${infer name}`
    ? isName<name> extends true
      ? [k, name]
      : false
    : isName<want> extends true
      ? [1, want]
      : false
type Unmatched = `${string}${"+" | "-" | "/" | "(" | " "}${string}`
// text without brackets and sums -> is it a name?
type isName<text extends string> = text extends `${string}*${string}` ? false : true

export function factoredName(want: string): readonly [factor: number, name: string] | null {
  const [, k, name] = /^(?:(\d+)\*)?(\w+)$/.exec(want) ?? []
  return name === undefined ? null : [Number(k ?? 1), name]
}

// declared size, actual size -> [name, what it stands for] | whether they agree, where no name can take the actual one
/** A factor divides what is there exactly, or they do not agree; the unknown agrees with everything. */
export type match<want, got> = want extends Letter // most are, and need not be read
  ? [want, got]
  : want extends string
    ? factoredName<want> extends [infer k extends number, infer name]
      ? k extends 1
        ? [name, got]
        : [number] extends [got]
          ? [name, number]
          : got extends Dim
            ? remainder<got, k> extends 0
              ? [name, divide<got, k>]
              : false
            : false
      : fits<got, want>
    : fits<got, want>

export function match(want: Dim, got: Dim): readonly [name: string, value: Dim] | boolean {
  const factored = typeof want === "string" ? factoredName(want) : null
  if (factored === null) return fits(got, want)
  const [k, name] = factored
  if (k === 1 || Number.isNaN(got)) return [name, got]
  return remainderSymbolic(got, k) === 0 && [name, divideSymbolic(got, k)]
}
