// The reference networks, plain, partly frozen and of other types, in every form of torchinfo's table.
import { describe, expect, test } from "vitest"
import { summary } from "../../src/index.ts"
import { network } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { Network } from "../recordings.ts"
import { expectTotals, summaryListOf } from "./expect.ts"

const { networks } = recordings<{ networks: Network[] }>("networks")

describe.each(networks)("network $network in $dtype, frozen: $frozen", recorded => {
  const module = network(recorded)
  const input = { inputSize: recorded.input.shape, dtypes: [recorded.dtype] }

  test("totals", () => expectTotals(summary(module, input), recorded.totals))
  test("rows", () => expect(summaryListOf(summary(module, input))).toEqual(recordedRows(recorded)))
  test.each(recorded.tables)("table with $options", ({ options, table }) =>
    expect(String(summary(module, { ...input, ...options }))).toBe(table),
  )
  test.each(recorded.tablesWithoutInput)("table without an input, with $options", ({ options, table }) =>
    expect(String(summary(module, { inputSize: null, ...options }))).toBe(table),
  )
})

function recordedRows({ summaryList }: Network) {
  return summaryList.map(({ innerLayers: _, ...row }) => row)
}

test("a model has its input with it", () => {
  const [plain] = networks
  expect(String(summary(network(plain!)))).toBe(plain!.tables[0]!.table)
})
