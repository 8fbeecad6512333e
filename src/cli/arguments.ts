import { parseArgs } from "node:util"
import type { SummaryOptions } from "../index.ts"
import { refuseInputs } from "../summary/inputs.ts"
import { settingsOf } from "../summary/options.ts"

/** What the command line asks for. */
export type Command = "help" | "version" | SummaryCommand

export interface SummaryCommand {
  readonly file: string
  /** The only export to summarise. */
  readonly name?: string
  readonly json: boolean
  readonly options: SummaryOptions
}

/** Arguments that make no sense, in one sentence. */
export class UsageError extends Error {}

/** The command that the arguments spell. */
export function commandOf(args: readonly string[]): Command {
  const { values, positionals } = parsed(args)
  if (values.help) return "help"
  if (values.version) return "version"
  const [command, file, ...more] = positionals
  if (command === undefined) throw new UsageError("expects a command")
  if (command !== "summary") throw new UsageError(`there is no command ${command}`)
  if (file === undefined) throw new UsageError("summary expects a file")
  if (more.length > 0) throw new UsageError(`summary expects one file, got ${more.join(", ")} too`)
  const name = values.export === undefined ? {} : { name: values.export }
  return { file, ...name, json: values.json ?? false, options: optionsOf(values) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\. |\n/, 1)[0])
  }
}

const flags = {
  export: { type: "string" },
  json: { type: "boolean" },
  "input-size": { type: "string", multiple: true },
  depth: { type: "string" },
  "col-names": { type: "string" },
  "col-width": { type: "string" },
  "row-settings": { type: "string" },
  verbose: { type: "string" },
  "unit-style": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const

type Values = ReturnType<typeof parsed>["values"]

/** The flags that are options of `summary`, judged as `summary` judges them. */
function optionsOf(values: Values): SummaryOptions {
  const options = Object.fromEntries(
    Object.entries({
      inputSize: inputSizeOf(values["input-size"]),
      depth: count("depth", values.depth),
      colNames: values["col-names"]?.split(","),
      colWidth: count("col-width", values["col-width"]),
      rowSettings: values["row-settings"]?.split(","),
      verbose: count("verbose", values.verbose),
      unitStyle: values["unit-style"],
    }).filter(([, value]) => value !== undefined),
  ) as SummaryOptions
  try {
    settingsOf(options, true)
    refuseInputs(options)
  } catch (error) {
    throw new UsageError((error as Error).message.replace("summary: ", ""))
  }
  return options
}

/** A shape, or one for each of several inputs. */
function inputSizeOf(texts: readonly string[] = []): SummaryOptions["inputSize"] {
  const shapes = texts.map(text => text.split(",").map(size => (/^\d+$/.test(size) ? Number(size) : size)))
  return shapes.length > 1 ? shapes : shapes[0]
}

function count(flag: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new UsageError(`--${flag} expects a number, got ${text}`)
}
