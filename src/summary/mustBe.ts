import { quoted } from "../shape/dim.ts"
import { refused } from "../shape/error.ts"

/** Throws where something that `summary` is told is not what it must be. */
export function mustBe(what: string, expected: string, got: unknown, holds: boolean): asserts holds {
  if (!holds) throw refused("summary", `${what} must be ${expected}, got ${quoted(got)}`, got, expected)
}
