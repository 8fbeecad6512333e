import { underflow } from "../../shape/integers/index.ts"
import { add, multiply, reach, subtract } from "../../shape/arithmetic.ts"
import type { Operation } from "../../shape/assume.ts"
import type { Dim } from "../../shape/dim.ts"

/**
 * What an operation assumes of a symbol: that a window fits, `"H >= 3"`, that there is something to go over, `"C >= 1"`, that a
 * condition holds, `"H*N*W >= 2"`.
 */
export function assumptionOf([operation, size, ...others]: Operation): string | undefined {
  if (typeof size !== "string" || size === underflow) return undefined
  const least = /^(window|pool)$/.test(operation)
    ? leastIn(others as unknown as Window)
    : /^(some|adaptive|transposed|condition)$/.test(operation)
      ? 1
      : undefined
  if (least === undefined) return undefined
  const [, expression, more] = /^(.+?)([-+]\d+)?$/.exec(size) as unknown as [string, string, string?]
  const rest = least - Number(more ?? 0)
  // Less than 1 is no condition, but on what is subtracted.
  return rest < 1 && !expression.includes("-") ? undefined : `${expression} >= ${rest}`
}

type Window = readonly [k: Dim, s: Dim, p: Dim, d: Dim, ceil?: boolean]

// "same" takes every size; what is padded is less of a need, and so is what a last, partial window may go beyond.
function leastIn([k, s, p, d, ceil = false]: Window): number {
  if (p === "same") return 1
  const padding = multiply(2, typeof p === "string" ? 0 : p)
  const least = subtract(reach(k, d), add(padding, ceil ? subtract(s, 1) : 0))
  return typeof least === "number" && least > 1 ? least : 1
}
