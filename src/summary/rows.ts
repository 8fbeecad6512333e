import { bytesOf, elementsOf } from "../module/memory.ts"
import type { Parameter } from "../module/module.ts"
import { namesOf, parametersOf } from "../module/tree.ts"
import type { Shape } from "../shape/dim.ts"
import { isLeaf, multAddsOf } from "./rulesByName.ts"
import { byteCount, sizeOf, sumOf } from "./sizes.ts"
import type { ExactCount } from "./sizes.ts"
import type { Visit } from "./visits.ts"

/** What a row says besides its numbers. */
export interface RowFacts {
  readonly path: string
  readonly className: string
  /** The attribute; the class for the root. */
  readonly varName: string
  readonly depth: number
  /** Its place among the rows of this depth, from 1. */
  readonly depthIndex: number
  readonly isLeaf: boolean
  readonly isRecursive: boolean
  /** As the layer was given it: one number, or one for each axis; null for a layer without a kernel. */
  readonly kernelSize: number | readonly number[] | null
  readonly inputSize: Shape
  readonly outputSize: Shape
  /** Whether the parameters train; `"--"` for a module without any. */
  readonly trainable: "True" | "False" | "Partial" | "--"
}

/** A row of the table: torchinfo's LayerInfo, with exact numbers. */
export interface Row extends RowFacts {
  /** All parameters of the module, with its children's, under their names in it. */
  readonly parameters: readonly Parameter[]
  readonly numParams: bigint
  readonly trainableParams: bigint
  readonly paramBytes: bigint
  /** What no row below accounts for; negative where those account for more than there is. */
  readonly leftoverParams: bigint
  readonly leftoverTrainableParams: bigint
  readonly outputBytes: ExactCount
  readonly multAdds: ExactCount
  /** Of the leaves below. */
  readonly multAddsBelow: ExactCount
}

/** The rows in order, each with what it needs to know of those below it. A visit that stands twice has one row, its last. */
export function rowsOf(visits: readonly Visit[], batchDim?: number): readonly Row[] {
  const depths = visits.map(({ path }) => namesOf(path).length)
  const indices = numbered(depths)
  const known = new Map<Visit, Row>()
  const rows = new Array<Row>(visits.length)
  for (const [i, visit] of [...visits.entries()].reverse()) {
    const below = rows.slice(i + 1, endOf(depths, i))
    rows[i] = known.get(visit) ?? row(visit, indices[i] as number, below, batchDim)
    known.set(visit, rows[i])
  }
  return rows
}

/** Where the rows below row `i` end: before the first that is not deeper. */
function endOf(depths: readonly number[], i: number): number {
  let end = i + 1
  while (end < depths.length && (depths[end] as number) > (depths[i] as number)) end++
  return end
}

/** How many of the same depth there were, each counted. */
function numbered(depths: readonly number[]): readonly number[] {
  const counts: number[] = []
  return depths.map(depth => (counts[depth] = (counts[depth] ?? 0) + 1))
}

function row(
  { path, module, call, recursive }: Visit,
  depthIndex: number,
  below: readonly Row[],
  batchDim?: number,
): Row {
  const parameters = parametersOf(module)
  const trainable = parameters.filter(parameter => parameter.trainable)
  const numParams = sumOf(parameters.map(elementsOf))
  const trainableParams = sumOf(trainable.map(elementsOf))
  const outputSize = call ? sizeOf(call.output, batchDim) : []
  const counted = below.filter(other => !other.isRecursive)
  return {
    path,
    className: module.kind,
    varName: namesOf(path).at(-1) ?? module.kind,
    depth: namesOf(path).length,
    depthIndex,
    isLeaf: isLeaf(module),
    isRecursive: recursive,
    kernelSize: kernelSizeOf(module.values["kernelSize"]),
    inputSize: call ? sizeOf(call.inputs, batchDim) : [],
    outputSize,
    parameters,
    numParams,
    trainableParams,
    trainable: trainableOf(numParams, trainableParams),
    paramBytes: sumOf(parameters.map(bytesOf)),
    leftoverParams:
      numParams - sumOf(counted.map(other => (other.isLeaf ? other.numParams : other.leftoverParams))),
    leftoverTrainableParams:
      trainableParams -
      sumOf(counted.map(other => (other.isLeaf ? other.trainableParams : other.leftoverTrainableParams))),
    outputBytes: call ? byteCount(call.output, outputSize) : 0n,
    multAdds: call ? multAddsOf(module.kind, parameters, outputSize) : 0n,
    multAddsBelow: sumOf(below.filter(other => other.isLeaf).map(other => other.multAdds)),
  }
}

function trainableOf(numParams: bigint, trainableParams: bigint): Row["trainable"] {
  if (numParams === 0n) return "--"
  if (trainableParams === 0n) return "False"
  return trainableParams === numParams ? "True" : "Partial"
}

function kernelSizeOf(value: unknown): Row["kernelSize"] {
  return typeof value === "number" || Array.isArray(value) ? (value as number | readonly number[]) : null
}
