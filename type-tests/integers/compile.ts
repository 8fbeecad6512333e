import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const compilers = { "5.9": "typescript-5", "6.0": "typescript", "7.0": "typescript-7" } as const
export type Compiler = keyof typeof compilers

const root = fileURLToPath(new URL("../../", import.meta.url))
export const library = join(root, "src/shape/integers/index.ts")

/** Compiles one module with one TypeScript and gives the lines (from 1) that have errors. */
export async function errorLines(
  source: string,
  compiler: Compiler,
  strict: boolean,
): Promise<readonly number[]> {
  const directory = await mkdtemp(join(tmpdir(), "laminate-integers-"))
  try {
    const options = strict
      ? { strict, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
      : { strict }
    await writeFile(join(directory, "cases.ts"), source)
    await writeFile(
      join(directory, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          ...options,
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
    const output = await new Promise<string>(resolve => {
      const tsc = join(root, "node_modules", compilers[compiler], "bin/tsc")
      execFile(
        "node",
        [tsc, "-p", directory, "--pretty", "false"],
        { cwd: directory, maxBuffer: 1 << 26 },
        (_, stdout, stderr) => resolve(stdout + stderr),
      )
    })
    const foreign = output.split("\n").filter(line => line.trim() !== "" && !/^(cases\.ts\(| )/.test(line))
    if (foreign.length > 0) throw new Error(foreign.join("\n"))
    return [...output.matchAll(/^cases\.ts\((\d+),/gm)].map(match => Number(match[1]))
  } finally {
    await rm(directory, { recursive: true })
  }
}
