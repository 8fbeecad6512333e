// Layers and chains as PyTorch ran them, replayed in types: outputs, totals, refusals.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { together, wrong } from "../../type-tests/differential/programs.ts"
import { recordedChains, recordedLayers } from "../../type-tests/differential/recordings.ts"

const layers = recordedLayers(110)
const chains = recordedChains()
console.log("recorded layers:", layers.counts, "recorded chains:", chains.counts)

test("there are enough recordings", () => {
  expect(Object.keys(layers.counts).length).toBeGreaterThanOrEqual(22)
  for (const { replayed } of Object.values(layers.counts)) expect(replayed).toBeGreaterThanOrEqual(100)
  expect(chains.counts.right + chains.counts.wrong).toBeGreaterThanOrEqual(600)
  expect(chains.counts.differing).toBe(0)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what PyTorch said", { timeout: 300_000 }, async () => {
    expect(await wrong(together(layers, chains), compiler)).toEqual([])
  })
})
