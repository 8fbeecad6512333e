import { hasOptional, isVariadic } from "../../shape/pattern.ts"
import type { Pattern } from "../../shape/pattern.ts"
import { anyShape } from "../../shape/rank.ts"

/**
 * What is bound of a shape of unknown rank: how many of its last sizes, and what stands before them in the output. False if
 * the rule abstains: an optional size that is not the first leaves the others without a place.
 */
export type Tail = readonly [rank: number, before: readonly unknown[]] | false

// pattern -> tail
export type tailForm<input extends Pattern> =
  isVariadic<input> extends true
    ? false
    : input extends readonly [`${string}?`, ...infer rest]
      ? [rest["length"], number[]]
      : hasOptional<input> extends true
        ? false
        : [input["length"], []]
export function tailForm(input: Pattern): Tail {
  if (isVariadic(input)) return false
  if (input[0]?.endsWith("?") === true) return [input.length - 1, anyShape]
  return hasOptional(input) ? false : [input.length, []]
}
