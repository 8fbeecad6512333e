// The rule language: what tsc reads in a formula and makes of it is what the runtime reads and makes of it.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { formulaProgram } from "../../type-tests/differential/formulas.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const { header, claims, counts } = formulaProgram(3100)
console.log("formulas:", counts)

test("there are enough formulas of every sort", () => {
  expect(counts.formulas).toBeGreaterThanOrEqual(3000)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 120_000 }, async () => {
    expect(await wrong({ header, claims }, compiler)).toEqual([])
  })

  test("finds a wrong claim", { timeout: 60_000 }, async () => {
    const parsed = 'parse<"H + 1", Dims0, Slots0>'
    const found = await wrong(
      {
        header,
        claims: [
        { type: parsed, expected: ['["+", 2, "=1"]'] },
        { type: parsed, expected: ['["+", 2, 1]'] },
        { type: 'readable<parse<"H +1", Dims0, Slots0>>', expected: ["true"] },
        { type: 'evaluate<["+", 0, "=1"], Constants & [3]>', expected: ["4"] },
        { type: 'evaluate<["+", 0, "=1"], Constants & [3]>', expected: ["number", "5"] },
        { type: 'evaluate<["+", 0, "=1"], Constants & [number]>', expected: ["4"] },
        ],
      },
      compiler,
    )
    expect(found).toEqual([
      `${parsed} is not ["+", 2, 1]: ["+", 2, "=1"]`,
      'readable<parse<"H +1", Dims0, Slots0>> is not true: false',
      'evaluate<["+", 0, "=1"], Constants & [3]> is not number or 5: 4',
      'evaluate<["+", 0, "=1"], Constants & [number]> is not 4: number',
    ])
  })
})

test("a laxer tsc agrees", { timeout: 120_000 }, async () => {
  expect(await wrong({ header, claims: claims.slice(0, 1500) }, "6.0", false)).toEqual([])
})
