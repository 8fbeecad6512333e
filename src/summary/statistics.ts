import type { Row, RowFacts } from "./rows.ts"
import type { Totals } from "./totals.ts"

/** A row of a summary, its numbers as numbers; undefined where they depend on a size that is not known. */
export interface SummaryRow extends RowFacts {
  readonly numParams: number
  readonly trainableParams: number
  /** Parameters that no row below accounts for. */
  readonly leftoverParams: number
  readonly paramBytes: number
  readonly outputBytes: number | undefined
  readonly multAdds: number | undefined
}

/** A summary: torchinfo's table as text, its numbers as fields; undefined where they depend on a size that is not known. */
export class Statistics {
  readonly totalParams: number
  readonly trainableParams: number
  readonly totalMultAdds: number | undefined
  /** Bytes of the inputs; null without an input. */
  readonly totalInput: number | null | undefined
  /** Bytes of what the layers with parameters give, twice: forward and backward. */
  readonly totalOutputBytes: number | undefined
  readonly totalParamBytes: number
  readonly summaryList: readonly SummaryRow[]
  readonly #totals: Totals
  readonly #text: string

  constructor(rows: readonly Row[], totals: Totals, text: string) {
    this.totalParams = Number(totals.totalParams)
    this.trainableParams = Number(totals.trainableParams)
    this.totalMultAdds = numberOf(totals.totalMultAdds)
    this.totalInput = totals.totalInput === null ? null : numberOf(totals.totalInput)
    this.totalOutputBytes = numberOf(totals.totalOutputBytes)
    this.totalParamBytes = Number(totals.totalParamBytes)
    this.summaryList = rows.map(summaryRow)
    this.#totals = totals
    this.#text = text
  }

  /** The totals as bigints: exact also beyond 2^53, where a number is not. */
  get exact(): Totals {
    return this.#totals
  }

  toString(): string {
    return this.#text
  }

  /** What console.log shows in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#text
  }
}

function summaryRow(row: Row): SummaryRow {
  const {
    path,
    className,
    varName,
    depth,
    depthIndex,
    isLeaf,
    isRecursive,
    kernelSize,
    inputSize,
    outputSize,
  } = row
  return {
    path,
    className,
    varName,
    depth,
    depthIndex,
    isLeaf,
    isRecursive,
    kernelSize,
    inputSize,
    outputSize,
    numParams: Number(row.numParams),
    trainableParams: Number(row.trainableParams),
    leftoverParams: Number(row.leftoverParams),
    trainable: row.trainable,
    paramBytes: Number(row.paramBytes),
    outputBytes: numberOf(row.outputBytes),
    multAdds: numberOf(row.multAdds),
  }
}

function numberOf(count: bigint | undefined): number | undefined {
  return count === undefined ? undefined : Number(count)
}
