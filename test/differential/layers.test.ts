// Single layers as PyTorch ran them, replayed in types: outputs, totals, refusals.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { wrong } from "../../type-tests/differential/programs.ts"
import { recordedLayers } from "../../type-tests/differential/recordings.ts"

const layers = ["Conv2d", "Linear", "Flatten", "ReLU", "MaxPool2d", "AvgPool2d", "BatchNorm1d", "BatchNorm2d", "Dropout", "Identity"]
const recorded = recordedLayers(layers, 120)
console.log("recorded layers:", recorded.counts)

test.each(layers)("there are enough configurations of %s", layer => {
  expect(recorded.counts[layer]!.replayed).toBeGreaterThanOrEqual(100)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what PyTorch said", { timeout: 120_000 }, async () => {
    expect(await wrong(recorded, compiler)).toEqual([])
  })
})
