import type { DType } from "../module/module.ts"
import { columns } from "./columns.ts"
import type { ColumnName } from "./columns.ts"
import type { InputSize } from "./inputs.ts"

/** torchinfo's options, in camelCase. */
export interface SummaryOptions {
  /**
   * What goes in, with its batch: a shape, or an array of them for several inputs. The declared input of a model unless told;
   * `null` for a table without shapes.
   */
  readonly inputSize?: InputSize | null
  /** Types of the inputs of `inputSize`; float32 unless told. */
  readonly dtypes?: readonly DType[]
  /** The axis of the batch, which `inputSize` then leaves out; it is shown as 1. */
  readonly batchDim?: number
  /** The columns, in this order; `["outputSize", "numParams"]` unless told. torchinfo's own spelling, `"output_size"`, works too. */
  readonly colNames?: readonly Spelled<ColumnName>[]
  /** Width of each column but the first; 25 unless told. */
  readonly colWidth?: number
  /** Rows deeper than this are hidden, and counted in the row above; 3 unless told. */
  readonly depth?: number
  /** What a row shows; `["depth"]` unless told. */
  readonly rowSettings?: readonly Spelled<RowSetting>[]
  /** 2 shows the parameters below their module. Nothing is printed by itself, so 0 is no other than 1. */
  readonly verbose?: 0 | 1 | 2
  /** Changes nothing: what a summary says is the same in both. */
  readonly mode?: "eval" | "train"
  /** Units of the mult-adds as torchinfo prints them on Python 3.11 and newer, unless told, or on older ones: `M`. */
  readonly unitStyle?: "Units.MEGABYTES" | "M"
}

/** `depth`: depth and index; `varNames`: attributes; `asciiOnly`: no box drawing; `hideRecursiveLayers`: repeated modules once. */
export type RowSetting = (typeof rowSettings)[number]
const rowSettings = ["depth", "varNames", "asciiOnly", "hideRecursiveLayers"] as const

/** A word of this library, or torchinfo's spelling of it. */
type Spelled<Word extends string> = Word | Snake<Word>
type Snake<Word extends string> = Word extends `${infer first}${infer rest}`
  ? `${first extends Lowercase<first> ? first : `_${Lowercase<first>}`}${Snake<rest>}`
  : Word

/** The options of a text, filled in. */
export interface Settings {
  readonly colNames: readonly ColumnName[]
  readonly colWidth: number
  readonly depth: number
  readonly rows: ReadonlySet<RowSetting>
  readonly verbose: boolean
  readonly unitStyle: "Units.MEGABYTES" | "M"
}

/** The options filled in, or an error in one sentence for what torchinfo refuses. */
export function settingsOf(options: SummaryOptions, hasInput: boolean): Settings {
  refuseUnknown("option", Object.keys(options), names)
  const { colWidth = 25, depth = 3, verbose = 1, unitStyle = "Units.MEGABYTES" } = options
  const colNames = (options.colNames ?? (hasInput ? ["outputSize", "numParams"] : ["numParams"])).map(camel)
  const rows = (options.rowSettings ?? ["depth"]).map(camel)
  refuseUnknown("column", colNames, Object.keys(columns))
  refuseUnknown("row setting", rows, rowSettings)
  refuseUnknown("unit style", [unitStyle], ["Units.MEGABYTES", "M"])
  const unmet = (colNames as ColumnName[]).filter(name => columns[name].needsInput && !hasInput)
  if (unmet.length > 0) throw new Error(`summary: ${unmet.join(", ")} need an input; pass inputSize`)
  if (!(colWidth > 0)) throw new Error(`summary: colWidth must be greater than 0, got ${colWidth}`)
  if (![0, 1, 2].includes(verbose)) throw new Error(`summary: verbose must be 0, 1 or 2, got ${verbose}`)
  return {
    colNames: colNames as ColumnName[],
    colWidth,
    depth,
    rows: new Set(rows as RowSetting[]),
    verbose: verbose === 2,
    unitStyle,
  }
}

const names: readonly (keyof SummaryOptions)[] = [
  "inputSize",
  "dtypes",
  "batchDim",
  "colNames",
  "colWidth",
  "depth",
  "rowSettings",
  "verbose",
  "mode",
  "unitStyle",
]

function refuseUnknown(noun: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find(word => !known.includes(word))
  if (unknown !== undefined) {
    throw new Error(`summary: there is no ${noun} ${unknown}; there are ${known.join(", ")}`)
  }
}

function camel(word: string): string {
  return word.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
