// Generated modules, and what each TypeScript says of them.
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const compilers = { "5.9": "typescript-5", "6.0": "typescript", "7.0": "typescript-7" } as const
export type Compiler = keyof typeof compilers
export const compilerNames = Object.keys(compilers) as Compiler[]

const root = fileURLToPath(new URL("../../", import.meta.url))
/** The path of a file of src, for an import. */
export const source = (file: string): string => JSON.stringify(join(root, "src", file))

/** An error: where it stands, both counted from 1, and the whole of what tsc says. */
export interface Diagnostic {
  readonly line: number
  readonly column: number
  readonly code: number
  readonly text: string
}

/** Compiles one module with one TypeScript. */
export async function diagnose(module: string, compiler: Compiler, strict = true): Promise<readonly Diagnostic[]> {
  const directory = await mkdtemp(join(tmpdir(), "laminate-differential-"))
  try {
    const exact = strict ? { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true } : {}
    await writeFile(join(directory, "cases.ts"), module)
    await writeFile(
      join(directory, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict,
          ...exact,
          noEmit: true,
          isolatedModules: true,
          allowImportingTsExtensions: true,
          types: [],
          target: "es2022",
          lib: ["es2022"],
          module: "esnext",
          moduleResolution: "bundler",
        },
        files: ["cases.ts"],
      }),
    )
    return read(await run(join(root, "node_modules", compilers[compiler], "bin/tsc"), directory))
  } finally {
    await rm(directory, { recursive: true })
  }
}

function run(tsc: string, directory: string): Promise<string> {
  return new Promise(resolve => {
    execFile(
      "node",
      [tsc, "-p", directory, "--pretty", "false"],
      { cwd: directory, maxBuffer: 1 << 28 },
      (_, stdout, stderr) => resolve(stdout + stderr),
    )
  })
}

function read(output: string): readonly Diagnostic[] {
  const found: { line: number; column: number; code: number; text: string }[] = []
  for (const text of output.split("\n")) {
    const head = /^cases\.ts\((\d+),(\d+)\): error TS(\d+): (.*)$/.exec(text)
    const last = found.at(-1)
    if (head !== null) {
      const [, line, column, code, message] = head as unknown as [string, string, string, string, string]
      found.push({ line: Number(line), column: Number(column), code: Number(code), text: message })
    } else if (last !== undefined && text.startsWith(" ")) last.text += `\n${text}`
    else if (text.trim() !== "") throw new Error(`tsc fails outside of the generated module: ${text}`)
  }
  return found
}
