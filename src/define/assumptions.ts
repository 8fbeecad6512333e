import { multiply, reach, subtract } from "../shape/arithmetic.ts"
import type { Operation } from "../shape/assume.ts"
import type { Dim } from "../shape/dim.ts"

/** What an operation assumes of a symbol: that a window fits, `"H >= 3"`, that there is something to go over, `"C >= 1"`. */
export function assumptionOf(opened: Operation): string | undefined {
  const [operation, size, k = 1, , p = 0, d = 1] = opened as readonly [string, Dim, Dim?, Dim?, Dim?, Dim?]
  if (!/^(some|window|pool)$/.test(operation) || typeof size !== "string" || size === "underflow")
    return undefined
  // "same" takes every size; what is padded is less of a need.
  const least = p === "same" ? 1 : subtract(reach(k, d), multiply(2, typeof p === "string" ? 0 : p))
  return `${size} >= ${typeof least === "number" && least >= 1 ? least : 1}`
}
