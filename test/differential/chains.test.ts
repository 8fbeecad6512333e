// Chains: outputs, totals and mistakes as tsc sees them and as the runtime does, of random chains and of those that PyTorch ran.
import { describe, expect, test } from "vitest"
import { chainProgram } from "../../type-tests/differential/chains.ts"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { wrong } from "../../type-tests/differential/programs.ts"
import { recordedChains } from "../../type-tests/differential/recordings.ts"

const random = chainProgram(330, 300)
const recorded = recordedChains()
console.log("random chains:", random.counts, "recorded chains:", recorded.counts)

test("there are enough chains", () => {
  expect(random.counts.right + random.counts.wrong).toBeGreaterThanOrEqual(600)
  expect(random.counts.nested).toBeGreaterThan(400)
  expect(recorded.counts.right + recorded.counts.wrong).toBeGreaterThanOrEqual(600)
  expect(recorded.counts.differing).toBe(0)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says of random chains what the runtime says", { timeout: 180_000 }, async () => {
    expect(await wrong(random, compiler)).toEqual([])
  })

  test("says of recorded chains what PyTorch said", { timeout: 180_000 }, async () => {
    expect(await wrong(recorded, compiler)).toEqual([])
  })

  test("finds what is wrong", { timeout: 60_000 }, async () => {
    const at = (column: number, sentence: string) => ({ columns: [column], sentence })
    const misfit = "Linear: expects 9 input features, got 8 from [4, 8]; use linear(8, 2)"
    const found = await wrong(
      {
        header: random.header,
        lines: [
          { text: 'export const right = model("Net", [4, 8], [linear(8, 2)])', fault: null },
          { text: 'export const w1 = model("Net", [4, 8], [linear(9, 2)])', fault: at(41, misfit) },
          { text: 'export const w2 = model("Net", [4, 8], [linear(9, 2)])', fault: null },
          { text: 'export const w3 = model("Net", [4, 8], [linear(8, 2)])', fault: at(41, misfit) },
          { text: 'export const w4 = model("Net", [4, 8], [linear(9, 2)])', fault: at(42, misfit) },
          { text: 'export const w5 = model("Net", [4, 8], [linear(9, 2)])', fault: at(41, misfit.replace("8", "7")) },
        ],
        claims: [
          { type: "ParamsOf<typeof right>", expected: ["18"] },
          { type: "ParamsOf<typeof right>", expected: ["19"] },
        ],
      },
      compiler,
    )
    expect(found.map(text => text.replace(/:[^:]*$/, "").split(" // ").at(-1)!.split(" at ")[0])).toEqual([
      "expected no error\n    41",
      "expected an error",
      "expected an error elsewhere",
      "expected another sentence",
      "ParamsOf<typeof right> is not 19",
    ])
  })
})
