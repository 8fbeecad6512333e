// What PyTorch and torchinfo said: test/reference/README.md describes the files.
import { readdirSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { SummaryOptions } from "../src/index.ts"
import type { DType } from "../src/module/module.ts"

/** The records of a file of test/reference, and what its head says. */
export function recordings<File>(name: string): File {
  const file = new URL(`reference/${name}.json.gz`, import.meta.url)
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as File
}

/** PyTorch's classes of which there are recordings. */
export const recordedClasses: readonly string[] = readdirSync(
  new URL("reference/layers", import.meta.url),
).map(file => file.split(".")[0]!)

export interface Totals {
  totalParams: number
  trainableParams: number
  totalMultAdds: number
  totalInput: number
  totalOutputBytes: number
  totalParamBytes: number
}

/** A table, and the options that made it, with torchinfo's own words as values. */
export interface Table {
  options: SummaryOptions
  table: string
}

/** A row of torchinfo's `summary_list`. */
export interface Row {
  depthIdx: number
  innerLayers?: unknown
  [field: string]: unknown
}

export interface Tensor {
  shape: number[]
  dtype: DType
}

export interface Network {
  network: "A" | "B"
  dtype: DType
  frozen: string[]
  input: Tensor
  print: string
  parameters: (Tensor & { name: string; trainable: boolean })[]
  buffers: (Tensor & { name: string; persistent: boolean })[]
  stateDict: (Tensor & { name: string })[]
  children: { path: string; totalParams: number; print: string }[]
  totals: Totals
  summaryList: Row[]
  tables: Table[]
  tablesWithoutInput: Table[]
}

/** A chain as the recordings describe it. */
export type Element =
  { layer: string; args: unknown[]; options: object } | { name: string; of: Element } | Element[]

export interface Chain {
  input: number[]
  chain: Element[]
  mistake: string | null
  result:
    | { ok: false }
    | ({ ok: true; stateDict: string[]; print: string; table: string; tableAll?: string } & Totals)
}

/** A tree of modules that do nothing but call each other. */
export interface Tree {
  kind: string
  kernelSize: number | number[] | null
  parameters: { name: string; shape: number[]; dtype: DType; trainable: boolean }[]
  children: { name: string; module: Tree }[]
  /** Paths within the module, in the order of the calls. */
  calls: string[]
  /** What comes out: what came last, twice that, or the first of it if it is several. */
  gives: "same" | "pair" | "first"
  /** Aliases and their owners, by their paths within the module. */
  ties?: Record<string, string>
  /** Whether it is frozen once it is there. */
  frozen?: boolean
}

export interface TreeCase {
  input: number[]
  tree: Tree
  totals: Totals
  summaryList: Row[]
  tables: Table[]
  tablesWithoutInput: Table[]
  parameters?: Network["parameters"]
  stateDict?: Network["parameters"]
}
