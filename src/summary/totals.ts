import type { Value } from "../module/module.ts"
import type { Row } from "./rows.ts"
import { byteCount, sumOf, times } from "./sizes.ts"
import type { ExactCount } from "./sizes.ts"

/** The numbers of the whole, exactly. */
export interface Totals {
  readonly totalParams: bigint
  readonly trainableParams: bigint
  readonly totalMultAdds: ExactCount
  /** Bytes of the inputs; null without an input. */
  readonly totalInput: ExactCount | null
  readonly totalOutputBytes: ExactCount
  readonly totalParamBytes: bigint
}

/** Sums over the rows as torchinfo takes them: repeated calls compute and store again, but have no parameters of their own. */
export function totalsOf(rows: readonly Row[], inputs: readonly Value[] | null): Totals {
  const leaves = rows.filter(row => row.isLeaf)
  const first = rows.filter(row => !row.isRecursive)
  return {
    totalParams: sumOf(first.map(row => (row.isLeaf ? row.numParams : atLeastZero(row.leftoverParams)))),
    trainableParams: sumOf(
      first.map(row => (row.isLeaf ? row.trainableParams : atLeastZero(row.leftoverTrainableParams))),
    ),
    totalMultAdds: sumOf(leaves.map(row => row.multAdds)),
    totalInput: inputs && sumOf(inputs.map(inputBytes)),
    totalOutputBytes: sumOf(leaves.filter(row => row.numParams > 0n).map(row => times(row.outputBytes, 2n))),
    totalParamBytes: sumOf(first.filter(row => row.isLeaf).map(row => row.paramBytes)),
  }
}

/** Bytes of the tensors of an input, each with the 80 that Python itself adds to its storage; torchinfo counts them. */
function inputBytes(input: Value): ExactCount {
  if (input === null) return 0n
  return "shape" in input ? sumOf([byteCount(input, input.shape), 80n]) : sumOf(input.map(inputBytes))
}

function atLeastZero(count: bigint): bigint {
  return count > 0n ? count : 0n
}
