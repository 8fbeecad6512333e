// Users' programs under the compiler settings that users have, with the packed package as it is installed: chosen combinations on
// the three TypeScripts. Right programs compile; the wrong one gets the same sentence under all of them. The declarations for
// CommonJS are checked too (skipLibCheck is off), as accepted.mjs checks those for ESM.
import { cpSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { compilers, mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { diagnose } from "./diagnostics.mjs"
import { install, pack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("settings")
const folder = join(root, "type-tests/settings")
const sentence =
  "Type 'Linear<[190, 128]>' is not assignable to type '\"Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)\"'."

const careful = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
}
const loose = { strict: false }
const bundler = { module: "esnext", moduleResolution: "bundler" }
const node16 = { module: "node16", moduleResolution: "node16" }
const nodenext = { module: "nodenext", moduleResolution: "nodenext" }
const esm = ["right.mts", "wrong.mts"]
const cjs = ["right.cts", "wrong.cts"]
const combinations = [
  { files: esm, options: { ...nodenext, ...careful } },
  { files: cjs, options: { ...node16, ...loose } },
  {
    files: cjs,
    options: { ...nodenext, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  },
  { files: esm, options: { ...node16, strict: true, noUncheckedIndexedAccess: true } },
  { files: esm, options: { ...bundler, ...careful } },
  { files: esm, options: { ...bundler, ...loose } },
  {
    files: ["annotated.mts"],
    options: { ...nodenext, ...careful, declaration: true, isolatedDeclarations: true },
  },
]
const always = { target: "es2022", lib: ["es2022"], types: [], skipLibCheck: true, noEmit: true }

await withDirectory(async directory => {
  install(pack(directory), directory)
  for (const name of ["right", "wrong"])
    for (const extension of [".mts", ".cts"])
      cpSync(join(folder, `${name}.ts`), join(directory, name + extension))
  cpSync(join(folder, "annotated.ts"), join(directory, "annotated.mts"))
  writeFileSync(join(directory, "package.json"), "{}")

  for (const { files, options } of combinations)
    for (const compiler of compilers) {
      const where = `on ${compiler.name} with ${JSON.stringify(options)}`
      const paths = files.map(file => join(directory, file))
      const found = await diagnose(compiler, paths, { ...always, ...options })
      const said = found.map(
        ({ file, code, text }) => `${file ? basename(file) : "options"}: TS${code}: ${text}`,
      )
      const expected = files
        .filter(file => file.startsWith("wrong"))
        .map(file => `${file}: TS2322: ${sentence}`)
      if (JSON.stringify(said) === JSON.stringify(expected)) pass()
      else fail(`${where}:\n${said.join("\n")}\ninstead of\n${expected.join("\n")}`)
    }
})
finish()
