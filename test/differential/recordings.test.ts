// Layers and chains as PyTorch ran them, replayed in types: outputs, totals, refusals.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { together, wrong } from "../../type-tests/differential/programs.ts"
import { recordedChains, recordedLayers } from "../../type-tests/differential/recordings.ts"

const classes = [
  "Conv2d",
  "Linear",
  "Flatten",
  "ReLU",
  "MaxPool2d",
  "AvgPool2d",
  "BatchNorm1d",
  "BatchNorm2d",
  "Dropout",
  "Identity",
  "Conv1d",
  "ConvTranspose2d",
  "AdaptiveAvgPool2d",
  "LayerNorm",
  "GroupNorm",
  "Embedding",
  "Upsample",
  "PixelShuffle",
  "ZeroPad2d",
  "GELU",
  "SiLU",
  "Softmax",
]
const layers = recordedLayers(classes, 110)
const chains = recordedChains()
console.log("recorded layers:", layers.counts, "recorded chains:", chains.counts)

test("there are enough recordings", () => {
  for (const name of classes) expect(layers.counts[name]!.replayed).toBeGreaterThanOrEqual(100)
  expect(chains.counts.right + chains.counts.wrong).toBeGreaterThanOrEqual(600)
  expect(chains.counts.differing).toBe(0)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what PyTorch said", { timeout: 300_000 }, async () => {
    expect(await wrong(together(layers, chains), compiler)).toEqual([])
  })
})
