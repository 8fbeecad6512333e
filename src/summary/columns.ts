import type { Shape } from "../shape/dim.ts"
import { show } from "../shape/dim.ts"
import { grouped, nothing, percentage } from "./numbers.ts"
import type { Row } from "./rows.ts"

/** A column of the table. */
interface Column {
  readonly header: string
  /** Whether it is only there with an input. */
  readonly needsInput?: boolean
  readonly cell: (row: Row, table: Context) => string
}

/** What a cell depends on besides its row. */
export interface Context {
  /** Whether the rows below are hidden, so that the row speaks for them too. */
  readonly atMaxDepth: boolean
  readonly totalParams: bigint
}

export type ColumnName =
  "kernelSize" | "inputSize" | "outputSize" | "numParams" | "paramsPercent" | "multAdds" | "trainable"

/** torchinfo's columns. */
export const columns: { readonly [name in ColumnName]: Column } = {
  kernelSize: {
    header: "Kernel Shape",
    cell: row => (row.kernelSize === null ? nothing : show(row.kernelSize)),
  },
  inputSize: { header: "Input Shape", needsInput: true, cell: row => size(row.inputSize) },
  outputSize: { header: "Output Shape", needsInput: true, cell: row => size(row.outputSize) },
  numParams: { header: "Param #", cell: numParams },
  paramsPercent: { header: "Param %", cell: paramsPercent },
  multAdds: { header: "Mult-Adds", needsInput: true, cell: multAdds },
  trainable: { header: "Trainable", cell: row => row.trainable },
}

function size(shape: Shape): string {
  return shape.length === 0 ? nothing : show(shape)
}

// The order of the cases is torchinfo's: a repeated layer without parameters is `--` here and `(recursive)` in percent.
function numParams(row: Row, { atMaxDepth }: Context): string {
  if (row.numParams === 0n) return nothing
  if (row.isRecursive) return "(recursive)"
  if (!row.isLeaf && !atMaxDepth) return row.leftoverParams > 0n ? grouped(row.leftoverParams) : nothing
  return row.trainableParams === 0n ? `(${grouped(row.numParams)})` : grouped(row.numParams)
}

function paramsPercent(row: Row, { atMaxDepth, totalParams }: Context): string {
  const none = nothing.padStart(7)
  if (totalParams === 0n) return none
  if (row.isRecursive) return "(recursive)"
  const params = row.isLeaf || atMaxDepth ? row.numParams : row.leftoverParams
  return params === 0n ? none : percentage(params, totalParams)
}

function multAdds(row: Row, { atMaxDepth }: Context): string {
  if (row.multAdds !== undefined && row.multAdds <= 0n) return nothing
  const shown = row.isLeaf ? row.multAdds : atMaxDepth ? row.multAddsBelow : undefined
  return shown === undefined ? nothing : grouped(shown)
}
