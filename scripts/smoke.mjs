// A user's first minute: an empty directory, the packed tarball and each TypeScript from the registry; the README's first
// example type-checks, runs as ESM and as CommonJS, and goes through the command line.
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { classicApi } from "./diagnostics.mjs"
import { compilers, mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { pack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("smoke test")
const readme = join(root, "README.md")
const example = existsSync(readme)
  ? /```ts\n([\s\S]*?)```/.exec(readFileSync(readme, "utf8"))?.[1]
  : undefined
const ts = classicApi(compilers.find(c => c.name === "6.0"))

const attempt = (name, use) => {
  try {
    const result = use()
    pass()
    return result
  } catch (error) {
    fail(`${name}: ${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`)
  }
}

await withDirectory(async directory => {
  const sh = (command, ...args) =>
    execFileSync(command, args, { cwd: directory, encoding: "utf8", stdio: "pipe" })
  const write = (name, text) => writeFileSync(join(directory, name), text)
  if (example === undefined) return fail("README.md has no ```ts example")

  const tarball = pack(directory)
  write("example.mts", example)
  write("example.cts", example)
  const emitted = module =>
    ts.transpileModule(example, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText
  write("example.mjs", emitted(ts.ModuleKind.ESNext))
  write("example.cjs", emitted(ts.ModuleKind.CommonJS))
  const config = (name, files, options) =>
    write(
      name,
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, target: "es2022", ...options },
        files,
      }),
    )
  config("node.json", ["example.mts", "example.cts"], { module: "nodenext" })
  config("bundler.json", ["example.mts"], { module: "esnext", moduleResolution: "bundler" })
  for (const { name, version } of compilers) {
    sh("npm", "install", "--no-audit", "--no-fund", tarball, `typescript@${version}`)
    attempt(`type-check on ${name}`, () => sh("npx", "tsc", "-p", "node.json"))
    attempt(`type-check on ${name} for a bundler`, () => sh("npx", "tsc", "-p", "bundler.json"))
  }
  const esm = attempt("run as ESM", () => sh(process.execPath, "example.mjs"))
  const cjs = attempt("run as CommonJS", () => sh(process.execPath, "example.cjs"))
  if (esm === cjs) pass()
  else fail(`ESM and CommonJS print different things:\n${esm}\n${cjs}`)
  const table = attempt("laminate summary", () => sh("npx", "--no", "laminate", "summary", "example.mts"))
  if (table?.includes("Total params: ")) pass()
  else fail(`laminate summary prints no table:\n${table}`)
  if (table) console.log(table)
})
finish()
