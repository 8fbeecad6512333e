// Dimensions with names, at run time: the normal form of an expression has the value of the expression.
import { expect, test } from "vitest"
import { tally } from "../../type-tests/differential/symbols.ts"

test("a normal form with numbers in it gives what the numbers give", { timeout: 120_000 }, () => {
  const { cases, expressions, unknown, wrong } = tally(120_000)
  console.log("symbols:", { cases, expressions, unknown })
  expect(wrong.slice(0, 20)).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(100_000)
  expect(unknown).toBeLessThan(expressions / 2)
})
