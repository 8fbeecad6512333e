import { interpret } from "./interpret.ts"
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

/**
 * The value of a dimension for values of its names, exactly. `undefined` if one of them has none, it divides by zero, or it
 * is no dimension.
 */
export function evaluateWith(d: Dim, values: (name: string) => bigint | undefined): bigint | undefined {
  if (typeof d === "number") return Number.isSafeInteger(d) ? BigInt(d) : undefined
  return interpret<bigint | undefined>(d, {
    number: BigInt,
    name: values,
    "+": both((a, b) => a + b),
    "-": both((a, b) => a - b),
    "*": both((a, b) => a * b),
    "//": both((a, b) => (b === 0n ? undefined : floorDivide(a, b))),
  })
}

type Operation = (a: bigint, b: bigint) => bigint | undefined
const both =
  (of: Operation) =>
  (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
    a === undefined || b === undefined ? undefined : of(a, b)

function floorDivide(a: bigint, b: bigint): bigint {
  const rest = a % b
  return rest !== 0n && rest < 0n !== b < 0n ? a / b - 1n : a / b
}
