// The rule language: what tsc reads in a formula and makes of it is what the runtime reads and makes of it.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { openFormulas } from "../../type-tests/differential/open.ts"
import { formulaProgram } from "../../type-tests/differential/formulas.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const formulas = formulaProgram(3100)
console.log("formulas:", formulas.counts)

test("there are enough formulas of every sort", () => {
  expect(formulas.counts.formulas).toBeGreaterThanOrEqual(3000)
  for (const count of Object.values(formulas.counts)) expect(count).toBeGreaterThan(100)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 300_000 }, async () => {
    expect(await wrong(formulas, compiler, { open: openFormulas })).toEqual([])
  })
})

test("a laxer tsc agrees", { timeout: 120_000 }, async () => {
  const { header, claims } = formulas
  expect(await wrong({ header, claims: claims.slice(0, 1000) }, "7.0", { strict: false })).toEqual([])
})
