// A user's first minute: an empty directory, the packed tarball and each TypeScript from the registry. The README's first
// example type-checks, the declarations of the package with it, and runs as ESM, as CommonJS and by the command line; the
// mistake and the table that the README shows come out as it shows them. Older TypeScripts say which one laminate needs.
import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { sourceApi } from "./diagnostics.mjs"
import { compilers, mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { pack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("smoke test")
const readme = readFileSync(join(root, "README.md"), "utf8")
const example = /```ts\n([\s\S]*?)```/.exec(readme)[1]
const ts = sourceApi()

const attempt = (name, use) => {
  try {
    const result = use()
    pass()
    return result
  } catch (error) {
    fail(`${name}: ${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`)
  }
}
const expectShown = (name, text) => {
  if (readme.includes(text.trim())) pass()
  else fail(`README.md shows something else than ${name}:\n${text}`)
}

await withDirectory(async directory => {
  const sh = (command, ...args) =>
    execFileSync(command, args, { cwd: directory, encoding: "utf8", stdio: "pipe" })
  const write = (name, text) => writeFileSync(join(directory, name), text)

  const tarball = pack(directory)
  write("example.mts", example)
  write("example.cts", example)
  write("cnn.ts", example.replace("linear(192, 128)", "linear(190, 128)"))
  const emitted = module =>
    ts.transpileModule(example, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText
  write("example.mjs", emitted(ts.ModuleKind.ESNext))
  write("example.cjs", emitted(ts.ModuleKind.CommonJS))
  const config = (name, files, options) =>
    write(
      name,
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, target: "es2022", types: [], ...options },
        files,
      }),
    )
  config("node.json", ["example.mts", "example.cts"], { module: "nodenext" })
  config("whole.json", ["example.mts"], { module: "nodenext", skipLibCheck: false })
  config("bundler.json", ["example.mts"], { module: "esnext", moduleResolution: "bundler" })
  config("wrong.json", ["cnn.ts"], { module: "nodenext" })
  for (const { name, version } of compilers) {
    sh("npm", "install", "--no-audit", "--no-fund", tarball, `typescript@${version}`)
    attempt(`type-check on ${name}`, () => sh("npx", "tsc", "-p", "node.json"))
    attempt(`type-check on ${name} with the declarations`, () => sh("npx", "tsc", "-p", "whole.json"))
    attempt(`type-check on ${name} for a bundler`, () => sh("npx", "tsc", "-p", "bundler.json"))
    const { stdout } = spawnSync("npx", ["tsc", "-p", "wrong.json", "--pretty"], {
      cwd: directory,
      encoding: "utf8",
    })
    const [diagnostic] = stripVTControlCharacters(stdout).split(/\n\n\n/)
    expectShown(`what TypeScript ${name} prints`, diagnostic.replaceAll(/ +$/gm, ""))
  }
  for (const version of ["5.4", "5.8"]) {
    sh("npm", "install", "--no-audit", "--no-fund", tarball, `typescript@${version}`)
    for (const settings of ["node.json", "bundler.json"]) {
      const { stdout } = spawnSync("npx", ["tsc", "-p", settings], { cwd: directory, encoding: "utf8" })
      const lines = stdout.trim().split("\n")
      if (
        lines.every(line =>
          /TS2306: File '.*laminate\/needs-TypeScript-5\.9-or-newer\.d\.c?ts' is/.test(line),
        )
      )
        pass()
      else fail(`TypeScript ${version} does not say with ${settings} which one laminate needs:\n${stdout}`)
    }
  }
  const esm = attempt("run as ESM", () => sh(process.execPath, "example.mjs"))
  const cjs = attempt("run as CommonJS", () => sh(process.execPath, "example.cjs"))
  if (esm === cjs) pass()
  else fail(`ESM and CommonJS print different things:\n${esm}\n${cjs}`)
  expectShown("what its example prints", esm ?? "")
  const table = attempt("laminate summary", () => sh("npx", "--no", "laminate", "summary", "example.mts"))
  if (table?.includes("Total params: ")) pass()
  else fail(`laminate summary prints no table:\n${table}`)
})
finish()
