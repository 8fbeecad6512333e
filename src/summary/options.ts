import type { DType, InputSize } from "../module/module.ts"
import { snake } from "../module/snake.ts"
import { quoted, show } from "../shape/dim.ts"
import { refused } from "../shape/error.ts"
import { suggestion } from "../shape/suggestion.ts"
import { columns } from "./columns.ts"
import type { ColumnName } from "./columns.ts"
import { mustBe } from "./mustBe.ts"

/** torchinfo's options, in camelCase. */
export interface SummaryOptions {
  /**
   * What goes in, with its batch: a shape, or an array of them for several inputs. The declared input of a model unless told;
   * `null` for a table without shapes.
   */
  readonly inputSize?: InputSize | null
  /** Types of the inputs of `inputSize`; as the model declares them unless told, float32 where it does not. */
  readonly dtypes?: readonly DType[]
  /** The axis of the batch, which `inputSize` then leaves out; it is shown as 1. A negative one counts from the end. */
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
export type RowSetting = (typeof allRowSettings)[number]
const allRowSettings = ["depth", "varNames", "asciiOnly", "hideRecursiveLayers"] as const

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

/** Throws for options that are no object. torchinfo takes `input_size` by its place. */
export function refuseOptions(options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return
  const isShape = Array.isArray(options) && options.flat().every(size => typeof size === "number")
  const hint = isShape ? `; write { inputSize: ${show(options)} }` : ""
  throw refused("summary", `the options must be an object, got ${quoted(options)}${hint}`, options)
}

/** The options filled in, or a refusal in one sentence of what torchinfo refuses. */
export function settingsOf(options: SummaryOptions, hasInput: boolean): Settings {
  refuseUnknown("option", Object.keys(options), Object.keys(names))
  const { colWidth = 25, depth = 3, verbose = 1, batchDim = 0 } = options
  const { mode = "eval", unitStyle = "Units.MEGABYTES" } = options
  const { colNames = hasInput ? ["outputSize", "numParams"] : ["numParams"], rowSettings = ["depth"] } =
    options
  const shown = wordsOf("colNames", "column", colNames, Object.keys(columns) as ColumnName[])
  const rows = wordsOf("rowSettings", "row setting", rowSettings, allRowSettings)
  refuseUnknown("mode", [mode], ["eval", "train"])
  refuseUnknown("unit style", [unitStyle], ["Units.MEGABYTES", "M"])
  const unmet = shown.filter(name => columns[name].needsInput && !hasInput)
  if (unmet.length > 0) throw refused("summary", `${unmet.join(", ")} need an input; pass inputSize`, unmet)
  const whole = "a whole number"
  mustBe("depth", whole, depth, Number.isInteger(depth))
  mustBe("batchDim", whole, batchDim, Number.isInteger(batchDim))
  mustBe("colWidth", `${whole} of at least 1`, colWidth, Number.isInteger(colWidth) && colWidth > 0)
  mustBe("verbose", "0, 1 or 2", verbose, [0, 1, 2].includes(verbose))
  return { colNames: shown, colWidth, depth, rows: new Set(rows), verbose: verbose === 2, unitStyle }
}

/** The names of the options: a record, since tsc holds one complete. */
const names = {
  inputSize: true,
  dtypes: true,
  batchDim: true,
  colNames: true,
  colWidth: true,
  depth: true,
  rowSettings: true,
  verbose: true,
  mode: true,
  unitStyle: true,
} satisfies { readonly [name in keyof SummaryOptions]-?: true }

/** The words of this library for those that are given in its spelling or in torchinfo's. */
function wordsOf<Word extends string>(
  option: string,
  noun: string,
  given: readonly string[],
  known: readonly Word[],
): readonly Word[] {
  mustBe(option, "an array", given, Array.isArray(given))
  const words = given.map(word => known.find(each => each === word || snake(each) === word) ?? word)
  refuseUnknown(noun, words, known)
  return words
}

function refuseUnknown<Word extends string>(
  noun: string,
  given: readonly unknown[],
  known: readonly Word[],
): asserts given is readonly Word[] {
  for (const word of given)
    if (!(known as readonly unknown[]).includes(word))
      throw refused("summary", `there is no ${noun} ${show(word)}${remedy(known, word)}`, word)
}

/** The word that was meant, or else all that there are. */
function remedy(known: readonly string[], word: unknown): string {
  return suggestion(known, show(word)) || `; there are ${known.join(", ")}`
}
