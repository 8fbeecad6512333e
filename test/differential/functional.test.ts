// Tensor operations: types against the runtime on random calls, and against what PyTorch said of recorded ones.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { randomCalls, recordedCalls } from "../../type-tests/differential/functional.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const recorded = recordedCalls(120)
const random = randomCalls(90, 7)
console.log("recorded calls:", recorded.counts, "random calls:", random.counts)

test("there are enough calls, taken and refused", () => {
  for (const { taken, refused } of Object.values(recorded.counts))
    expect(Math.min(taken, refused)).toBeGreaterThanOrEqual(15)
  for (const { taken, refused } of Object.values(random.counts))
    expect(Math.min(taken, refused)).toBeGreaterThanOrEqual(4)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what PyTorch said", { timeout: 300_000 }, async () => {
    expect(await wrong(recorded, compiler)).toEqual([])
  })
  test("says what the runtime says", { timeout: 300_000 }, async () => {
    expect(await wrong(random, compiler)).toEqual([])
  })
})
