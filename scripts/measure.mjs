// What tsc counts in a program, and the empty program that it is compared with.
import { resolve } from "node:path"
import { tsc } from "./compilers.mjs"

/** The imports of a source text alone; relative ones as seen from `directory`. */
export const importsOnly = (text, directory) => {
  const imports = text.match(/^import\s[^"']*["'][^"']+["'];?/gm) ?? []
  const absolute = imports.map(i =>
    i.replace(/(["'])(\.[^"']*)/, (_, quote, path) => quote + resolve(directory, path)),
  )
  return [...absolute, "export {}", ""].join("\n")
}

const number = (text, label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(text)?.[1] ?? NaN)

export const measureFile = async (compiler, file, options) => {
  const { text } = await tsc(compiler, [file], options, ["--extendedDiagnostics"])
  return {
    instantiations: number(text, "Instantiations"),
    types: number(text, "Types"),
    check: number(text, "Check time"),
    errors: text.split("\n").filter(line => /error TS\d+/.test(line)),
  }
}
