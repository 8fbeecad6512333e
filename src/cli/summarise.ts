import { Console } from "node:console"
import { summary } from "../index.ts"
import type { Statistics, SummaryOptions } from "../index.ts"
import { isModule } from "../module/module.ts"
import type { SummaryCommand } from "./arguments.ts"
import { Failure, sentenceOf } from "./failure.ts"
import { load } from "./load.ts"
import { json, text } from "./output.ts"

/** The output of `laminate summary`. */
export async function summarise({ file, name, json: asJson, options }: SummaryCommand): Promise<string> {
  // What the file logs, also later, must not stand among the JSON.
  if (asJson) globalThis.console = new Console(process.stderr)
  const exported = await load(file)
  const { modules, skipped } = name === undefined ? modelsOf(file, exported) : oneOf(file, exported, name)
  const summaries = modules.map(([name, module]) => ({
    name,
    statistics: summaryOf(file, name, module, options),
  }))
  return asJson ? json(file, summaries, skipped) : text(summaries, skipped)
}

type Exports = { readonly [name: string]: unknown }

/** What will be summarised, and the names of what will not. */
interface Chosen {
  readonly modules: readonly (readonly [name: string, module: object])[]
  readonly skipped: readonly string[]
}

/** The exports that declare their input, which only models do. */
function modelsOf(file: string, exported: Exports): Chosen {
  const all = Object.entries(exported)
  const modules = all.filter((entry): entry is [string, object] => isModel(entry[1]))
  const skipped = all.filter(([, value]) => typeof value === "function").map(([name]) => name)
  if (modules.length > 0) return { modules, skipped }
  const parts = all.filter(([, value]) => isModule(value)).map(([name]) => name)
  const hints = [
    ...parts.slice(0, 1).map(part => `${part} without an input can be named with --export`),
    ...skipped.slice(0, 1).map(aboutFunction),
  ]
  throw new Failure([`${file} exports no model`, ...hints].join("; "))
}

function oneOf(file: string, exported: Exports, name: string): Chosen {
  const value = exported[name]
  if (isModule(value)) return { modules: [[name, value]], skipped: [] }
  if (typeof value === "function") throw new Failure(aboutFunction(`${name} of ${file}`))
  if (name in exported) throw new Failure(`${name} of ${file} is no model`)
  throw new Failure(`${file} exports no ${name}; it exports ${Object.keys(exported).join(", ") || "nothing"}`)
}

function aboutFunction(name: string): string {
  return `${name} is a function: export what it returns`
}

function isModel(value: unknown): value is object {
  return isModule(value) && value.input !== undefined
}

function summaryOf(file: string, name: string, module: object, options: SummaryOptions): Statistics {
  try {
    return summary(module, options)
  } catch (error) {
    throw new Failure(`${name} of ${file}: ${sentenceOf(error)}`)
  }
}
