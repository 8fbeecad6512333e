import type { Dim } from "../dim.ts"
import type { Letter, Sign } from "./canonical.ts"
import type { Decimal } from "./parse.ts"

// dim -> the names in it, in the order of their first mention
export type namesIn<d> = d extends Letter ? [d] : d extends string ? wordsIn<d> : []
// text, the word that has begun, names found so far -> names
type wordsIn<
  text extends string,
  word extends string = "",
  found extends readonly string[] = [],
> = text extends `${infer c}${infer rest}`
  ? c extends Sign
    ? wordsIn<rest, "", withName<word, found>>
    : wordsIn<rest, `${word}${c}`, found>
  : withName<word, found>
type NoWord = "" | `${Decimal}${string}`
type withName<word extends string, found extends readonly string[]> = word extends NoWord | found[number]
  ? found
  : [...found, word]

/** The names in a dimension, in the order of their first mention. */
export function namesIn(d: Dim): readonly string[] {
  return typeof d === "number" ? [] : [...new Set(d.match(/[A-Za-z_][A-Za-z0-9_]*/g))]
}
