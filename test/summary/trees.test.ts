// Random trees of modules that call each other in all orders: repeated, left out, out of containers that are never called; and
// with parameters that are tied.
import { describe, expect, test } from "vitest"
import { parameters, stateDict, summary } from "../../src/index.ts"
import type { SummaryOptions } from "../../src/index.ts"
import { treeModule } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { TreeCase } from "../recordings.ts"
import { expectTotals, summaryListOf } from "./expect.ts"

describe.each(["trees", "ties"])("%s", name => {
  const { trees } = recordings<{ trees: TreeCase[] }>(name)
  trees.forEach(({ input, tree, totals, summaryList, tables, tablesWithoutInput, ...recorded }, i) => {
    const net = treeModule(tree)
    const withBatch = (options: SummaryOptions) => ({
      ...options,
      inputSize: input.filter((_, axis) => axis !== options.batchDim),
    })
    test(`tree ${i}`, () => {
      const statistics = summary(net, withBatch({}))
      expectTotals(statistics, totals)
      expect(summaryListOf(statistics)).toEqual(summaryList)
      for (const { options, table } of tables) expect(String(summary(net, withBatch(options)))).toBe(table)
      for (const { options, table } of tablesWithoutInput) {
        expect(String(summary(net, { ...options, inputSize: null }))).toBe(table)
      }
      if (recorded.parameters) expect(parameters(net)).toEqual(recorded.parameters)
      if (recorded.stateDict) expect(stateDict(net)).toEqual(recorded.stateDict)
    })
  })
})
