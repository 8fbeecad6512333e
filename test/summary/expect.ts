// What all tests of summaries ask.
import { expect } from "vitest"
import type { Statistics, SummaryOptions } from "../../src/index.ts"
import type { Totals } from "../recordings.ts"

/** The totals of a summary are the recorded ones, and the sums over its rows. */
export function expectTotals(statistics: Statistics, totals: Totals): void {
  const { totalParams, trainableParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes } =
    statistics
  const found = { totalParams, trainableParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes }
  expect(found).toEqual(totals)
}

/** The rows of a summary with the fields of the recordings. */
export function summaryListOf({ summaryList }: Statistics) {
  return summaryList.map(({ path: _, depthIndex, ...row }) => ({ ...row, depthIdx: depthIndex }))
}

/** torchinfo's own check of every table: what the columns show sums up to the totals. */
export function expectColumnSums(statistics: Statistics, table: string, options: SummaryOptions): void {
  const { colWidth = 25, colNames = ["output_size", "num_params"], verbose } = options
  if (verbose === 2) return // shows parameters again
  const lines = table.split("\n")
  const nameWidth = lines[0]!.length - colNames.length * colWidth
  const rows = lines.slice(3, lines.indexOf(lines[0]!, 3))
  const sum = (column: number) => {
    const start = nameWidth + 1 + column * (colWidth + 1)
    const numbers = rows.map(row =>
      row
        .slice(start, start + colWidth)
        .replace(/[(),]/g, "")
        .trim(),
    )
    return numbers.filter(text => /^-?\d+$/.test(text)).reduce((total, text) => total + Number(text), 0)
  }
  colNames.forEach((name, column) => {
    if (name === "num_params") expect(sum(column)).toBe(statistics.totalParams)
    if (name === "mult_adds") expect(sum(column)).toBe(statistics.totalMultAdds)
  })
}
