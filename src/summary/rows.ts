import { bytesOf, elementsOf } from "../module/memory.ts"
import type { Module, Parameter } from "../module/module.ts"
import { namesOf, parametersByPath, parametersOf } from "../module/tree.ts"
import type { Shape } from "../shape/dim.ts"
import { multAddsOf } from "./rulesByName.ts"
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
export function rowsOf(root: Module, visits: readonly Visit[], batchDim?: number): readonly Row[] {
  const byPath = parametersByPath(root)
  const counts: number[] = []
  const depths = visits.map(({ path }) => namesOf(path).length)
  // How many of the same depth there were, each counted.
  const indices = depths.map(depth => (counts[depth] = (counts[depth] ?? 0) + 1))
  const known = new Map<Visit, Row>()
  const rows = new Array<Row>(visits.length)
  for (const [i, visit] of [...visits.entries()].reverse()) {
    const end = depths.findIndex((depth, j) => j > i && depth <= (depths[i] as number))
    const below = rows.slice(i + 1, end < 0 ? undefined : end)
    rows[i] =
      known.get(visit) ??
      row(visit, parametersOf(visit.module, visit.path, byPath), indices[i] as number, below, batchDim)
    known.set(visit, rows[i])
  }
  return rows
}

function row(
  { path, module, call, recursive }: Visit,
  parameters: readonly Parameter[],
  depthIndex: number,
  rowsBelow: readonly Row[],
  batchDim?: number,
): Row {
  const names = namesOf(path)
  const trainable = parameters.filter(parameter => parameter.trainable)
  const numParams = sumOf(parameters.map(elementsOf))
  const trainableParams = sumOf(trainable.map(elementsOf))
  const outputSize = call ? sizeOf(call.output, batchDim) : []
  const { kernelSize } = module.values
  const below = rowsBelow.filter(other => !other.isRecursive)
  return {
    path,
    className: module.kind,
    varName: names.at(-1) ?? module.kind,
    depth: names.length,
    depthIndex,
    isLeaf: isLeaf(module),
    isRecursive: recursive,
    kernelSize:
      typeof kernelSize === "number" || Array.isArray(kernelSize) ? (kernelSize as Row["kernelSize"]) : null,
    inputSize: call ? sizeOf(call.inputs, batchDim) : [],
    outputSize,
    parameters,
    trainable: trainableOf(numParams, trainableParams),
    numParams,
    trainableParams,
    leftoverParams:
      numParams - sumOf(below.map(other => (other.isLeaf ? other.numParams : other.leftoverParams))),
    leftoverTrainableParams:
      trainableParams -
      sumOf(below.map(other => (other.isLeaf ? other.trainableParams : other.leftoverTrainableParams))),
    paramBytes: sumOf(parameters.map(bytesOf)),
    outputBytes: call ? byteCount(call.output, outputSize) : 0n,
    multAdds: call ? multAddsOf(module.kind, parameters, outputSize) : 0n,
    multAddsBelow: sumOf(rowsBelow.filter(other => other.isLeaf).map(other => other.multAdds)),
  }
}

function trainableOf(numParams: bigint, trainableParams: bigint): Row["trainable"] {
  if (numParams === 0n) return "--"
  if (trainableParams === 0n) return "False"
  return trainableParams === numParams ? "True" : "Partial"
}

/** Whether a module counts as one without children. Python takes a container of no modules for false, and so does torchinfo. */
function isLeaf({ children }: Module): boolean {
  return children.every(({ module }) => module.container && module.children.length === 0)
}
