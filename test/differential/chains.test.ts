// Random chains: outputs, totals, mistakes and their places as tsc sees them and as the runtime does.
import { describe, expect, test } from "vitest"
import { chainProgram } from "../../type-tests/differential/chains.ts"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { openChains } from "../../type-tests/differential/open.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const chains = chainProgram(320, 300)
console.log("random chains:", chains.counts)

test("there are enough chains", () => {
  expect(chains.counts.right + chains.counts.wrong).toBeGreaterThanOrEqual(600)
  expect(chains.counts.nested).toBeGreaterThan(400)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 300_000 }, async () => {
    expect(await wrong(chains, compiler, { open: openChains })).toEqual([])
  })
})
