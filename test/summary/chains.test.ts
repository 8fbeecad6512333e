// Random chains of layers: what torchinfo says of each.
import { describe, expect, test } from "vitest"
import { stateDict, summary } from "../../src/index.ts"
import type { SummaryOptions } from "../../src/index.ts"
import { chainModel } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { Chain } from "../recordings.ts"
import { expectColumnSums, expectTotals } from "./expect.ts"

const { chains, tableAllOptions } = recordings<{ chains: Chain[]; tableAllOptions: SummaryOptions }>("chains")

describe("chains that PyTorch runs", () => {
  chains.forEach(({ input, chain, result }, i) => {
    if (!result.ok) return
    test(`chain ${i}`, () => {
      const net = chainModel("Net", input, chain)
      const statistics = summary(net)
      const { totalParams, trainableParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes } =
        result
      expect(String(net)).toBe(result.print)
      expect(stateDict(net).map(({ name }) => name)).toEqual(result.stateDict)
      expect(String(statistics)).toBe(result.table)
      expectTotals(statistics, {
        totalParams,
        trainableParams,
        totalMultAdds,
        totalInput,
        totalOutputBytes,
        totalParamBytes,
      })
      expectColumnSums(statistics, result.table, {})
      if (result.tableAll === undefined) return
      expect(String(summary(net, tableAllOptions))).toBe(result.tableAll)
      expectColumnSums(statistics, result.tableAll, tableAllOptions)
    })
  })
})
