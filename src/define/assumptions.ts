import { multiply, reach, subtract } from "../shape/arithmetic.ts"
import { assume } from "../shape/assume.ts"
import type { Dim } from "../shape/dim.ts"

/** Assumes of a symbol what an operation of an output needs: that a window fits, `"H >= 3"`, that there is something to go over, `"C >= 1"`. */
export function assumeOf(opened: readonly unknown[]): void {
  const [operation, size, k = 1, , p = 0, d = 1] = opened as readonly [string, Dim, Dim?, Dim?, Dim?, Dim?]
  if (!/^(some|window|pool)$/.test(operation) || typeof size !== "string" || size === "underflow") return
  // "same" takes every size; what is padded is less of a need.
  const least = p === "same" ? 1 : subtract(reach(k, d), multiply(2, typeof p === "string" ? 0 : p))
  assume(`${size} >= ${typeof least === "number" && least >= 1 ? least : 1}`)
}
