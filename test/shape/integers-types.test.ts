// Sizes that are numbers: what tsc makes of them is what the runtime makes of them.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { integerProgram } from "../../type-tests/differential/integers.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const program = integerProgram()

test("there are enough cases", () => {
  expect(program.claims.length).toBeGreaterThan(3000)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test.each([true, false])("says what the runtime says (strict: %s)", { timeout: 120_000 }, async strict => {
    expect(await wrong(program, compiler, { strict })).toEqual([])
  })

  test("finds a wrong case", { timeout: 60_000 }, async () => {
    const claims = [
      { type: "add<1, 2>", expected: ["3"] },
      { type: "add<1, 2>", expected: ["4"] },
      { type: "add<1, 2>", expected: ["number"] },
      { type: "add<1, number>", expected: ["any"] },
      { type: "window<4, 5, 1, 0, 1>", expected: ["0", '"does not fit"'] },
      { type: "window<4, 5, 1, 0, 1>", expected: ["0", "number"] },
    ]
    expect(await wrong({ header: program.header, claims }, compiler)).toEqual([
      "add<1, 2> is not 4: 3",
      "add<1, 2> is not number: 3",
      "add<1, number> is not any: number",
      'window<4, 5, 1, 0, 1> is not 0 or number: "does not fit"',
    ])
  })
})
