import { statSync } from "node:fs"
import { relative, resolve } from "node:path"
import { createJiti } from "jiti"
import { Failure, sentenceOf } from "./failure.ts"
import { entries } from "./package.ts"

/** What a file exports. Node 20 does not read TypeScript; jiti does, and types are not checked. */
export async function load(file: string): Promise<{ readonly [name: string]: unknown }> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new Failure(`there is no file ${file}`)
  if (!found.isFile()) throw new Failure(`${file} is no file`)
  const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false, alias: { ...entries } })
  try {
    return await jiti.import(resolve(file))
  } catch (error) {
    throw new Failure(`${file} ${parseFault(error) ?? `throws: ${sentenceOf(error)}`}`)
  }
}

/** jiti's message for what is no TypeScript: `ParseError: Unexpected token \n /home/me/net.ts:3:0`, columns from 0. */
function parseFault(error: unknown): string | undefined {
  const parts = error instanceof Error && /^ParseError: (.*?)\s*\n\s*(.*):(\d+):(\d+)/.exec(error.message)
  if (!parts) return undefined
  const [, fault, path, line, column] = parts as unknown as readonly string[]
  return `does not parse: ${fault} at ${relative("", path as string)}:${line}:${Number(column) + 1}`
}
