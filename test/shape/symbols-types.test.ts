// Dimensions with names: what tsc makes of random expressions, and of what a user writes, is what the runtime makes of it.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { wrong } from "../../type-tests/differential/programs.ts"
import { edges, symbolProgram } from "../../type-tests/differential/symbols.ts"

const program = symbolProgram(5000)
console.log("symbols in types:", program.claims.length)

test("there are enough cases", () => {
  expect(program.claims.length).toBeGreaterThanOrEqual(5000)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 600_000 }, async () => {
    expect(await wrong(program, compiler)).toEqual([])
  })

  test.each([true, false])("knows the edges (strict: %s)", { timeout: 120_000 }, async strict => {
    expect(await wrong(edges, compiler, { strict })).toEqual([])
  })

  test("finds a wrong case", { timeout: 120_000 }, async () => {
    const claims = [
      { type: 'add<"T", 1>', expected: ['"T+1"'] },
      { type: 'add<"T", 1>', expected: ['"1+T"'] },
    ]
    expect(await wrong({ header: program.header, claims }, compiler)).toEqual([
      'add<"T", 1> is not "1+T": "T+1"',
    ])
  })
})
