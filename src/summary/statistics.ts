import { printed } from "../module/printed.ts"
import type { Row, RowFacts } from "./rows.ts"
import type { Totals } from "./totals.ts"

/** A summary: torchinfo's table as text, its numbers as fields; undefined where they depend on a size that is not known. */
export interface Statistics {
  readonly totalParams: number
  readonly trainableParams: number
  readonly totalMultAdds: number | undefined
  /** Bytes of the inputs; null without an input. */
  readonly totalInput: number | null | undefined
  /** Bytes of what the layers with parameters give, twice: forward and backward. */
  readonly totalOutputBytes: number | undefined
  readonly totalParamBytes: number
  readonly summaryList: readonly SummaryRow[]
  /** The totals as bigints: exact also beyond 2^53, where a number is not. */
  readonly exact: Totals
  /** The table. console.log shows it too. */
  toString(): string
}

/** A row of a summary: a call of a module, or a module that stands above calls. */
export interface SummaryRow extends RowFacts {
  /** Parameters of the module and all in it. */
  readonly numParams: number
  readonly trainableParams: number
  /** Parameters that no row below accounts for. */
  readonly leftoverParams: number
  readonly paramBytes: number
  readonly outputBytes: number | undefined
  readonly multAdds: number | undefined
}

/** The public form of a summary: numbers to read and to write as JSON, and what is not for that out of sight. */
export function statisticsOf(rows: readonly Row[], totals: Totals, text: string): Statistics {
  const numbers = { ...inNumbers(totals), summaryList: rows.map(summaryRow) }
  return printed(numbers, totals, () => text) as Statistics
}

function summaryRow({ parameters: _, leftoverTrainableParams: _1, multAddsBelow: _2, ...row }: Row): object {
  return inNumbers(row)
}

/** The same with its exact numbers as those of JavaScript. */
function inNumbers(counts: object): object {
  return Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [key, typeof count === "bigint" ? Number(count) : count]),
  )
}
