import { test } from "vitest"
import { recordings } from "/work/main/test/recordings.ts"
import { replay, differences, type Case } from "/work/main/test/replay/replay.ts"
const names: Record<string, string> = {
  Conv2d: "conv2d",
  Linear: "linear",
  Flatten: "flatten",
  ReLU: "relu",
  MaxPool2d: "maxPool2d",
  AvgPool2d: "avgPool2d",
  BatchNorm1d: "batchNorm1d",
  BatchNorm2d: "batchNorm2d",
  Dropout: "dropout",
  Identity: "identity",
  LSTM: "lstm",
  MultiheadAttention: "multiheadAttention",
}
const only = (process.env["ONLY"] ?? "Conv2d").split(",")
test("explore", () => {
  for (const cls of only) {
    const { cases } = recordings<{ cases: Case[] }>(`layers/${cls}`)
    const groups = new Map<string, { n: number; first: string }>()
    let bad = 0,
      crash = 0
    for (const c of cases) {
      let d: string[]
      try {
        d = differences(replay(names[cls]!, c), c.result)
      } catch (e) {
        d = [
          "CRASH " +
            String((e as Error).stack)
              .split("\n")
              .slice(0, 3)
              .join(" | "),
        ]
        crash++
      }
      if (d.length === 0) continue
      bad++
      const key = d[0]!.replace(/-?\d+(\.\d+)?/g, "#").slice(0, 110)
      const g = groups.get(key)
      if (g) g.n++
      else
        groups.set(key, {
          n: 1,
          first:
            JSON.stringify([c.args, c.options, c.inputs, c.call]).slice(0, 260) +
            "  => " +
            d[0]!.slice(0, 260) +
            (c.result.ok ? "" : ` [${c.result.stage}]`),
        })
    }
    console.log(`${cls}: ${bad} of ${cases.length} differ`)
    for (const [, g] of [...groups]
      .sort((a, b) => b[1].n - a[1].n)
      .slice(0, Number(process.env["TOP"] ?? 25)))
      console.log(String(g.n).padStart(4), g.first)
  }
})
