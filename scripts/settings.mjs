// Users' compiler settings: the programs of type-tests/settings against the package as it is installed, on the three
// TypeScripts or one (`node scripts/settings.mjs 7`), in chosen combinations. Two of these check the declarations too.
//
// The only diagnostics are those that a line foretells, `// error: Linear: expects ...`, with the same text at the same
// place under every setting. examples/annotated.ts has the types that isolatedDeclarations asks for.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { compilersNamed, mustBeBuilt, root, tsc, withDirectory } from "./compilers.mjs"
import { install, pack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("compiler settings")

const compilers = compilersNamed(process.argv[2])
const programs = join(root, "type-tests/settings")
const annotated = join(root, "examples/annotated.ts")

// package.json's "type" for the programs (CommonJS ones may not `import` under verbatimModuleSyntax, modules may not
// `import = require`), resolution, and what is on.
const combinations = [
  ["module", "nodenext", "strict exactOptionalPropertyTypes noUncheckedIndexedAccess verbatimModuleSyntax"],
  ["commonjs", "node16", "strict skipLibCheck"],
  ["module", "bundler", "strict exactOptionalPropertyTypes skipLibCheck"],
  ["commonjs", "nodenext", "noUncheckedIndexedAccess"],
  ["module", "node16", "verbatimModuleSyntax skipLibCheck"],
  ["module", "bundler", "noUncheckedIndexedAccess skipLibCheck"],
]
const switches = [...new Set(combinations.flatMap(([, , on]) => on.split(" ")))]
const optionsOf = (resolution, on) => ({
  target: "es2022",
  lib: ["es2022"],
  types: [],
  noEmit: true,
  module: resolution === "bundler" ? "preserve" : resolution,
  moduleResolution: resolution,
  ...Object.fromEntries(switches.map(name => [name, on.split(" ").includes(name)])),
})

const foretold = readdirSync(programs).flatMap(name =>
  readFileSync(join(programs, name), "utf8")
    .split("\n")
    .flatMap((line, i) => {
      const sentence = /\/\/ error: (.*)$/.exec(line)?.[1]
      return sentence === undefined ? [] : [{ name, line: i + 1, sentence }]
    }),
)

// what tsc prints -> its diagnostics, without the directory, which tsc writes from the repository on if both are near
const diagnostics = (text, directory) =>
  text
    .replaceAll(new RegExp(`^\\S*${join(basename(dirname(directory)), basename(directory), "/")}`, "gm"), "")
    .split(/\n(?=\S)/)
    .map(d => d.trim())
    .filter(Boolean)

const first = new Map() // compiler and sentence -> diagnostic under the first settings

await withDirectory(async directory => {
  install(pack(directory), directory)
  for (const type of ["module", "commonjs"]) {
    cpSync(programs, join(directory, type), { recursive: true })
    writeFileSync(join(directory, type, "package.json"), JSON.stringify({ type }))
  }
  cpSync(annotated, join(directory, "module", basename(annotated)))

  for (const [type, resolution, on] of combinations) {
    const files = readdirSync(programs)
      .filter(name => type === "commonjs" || !name.endsWith(".cts"))
      .map(name => join(directory, type, name))
    const runs = compilers.map(compiler => tsc(compiler, files, optionsOf(resolution, on)))
    for (const [i, { text }] of (await Promise.all(runs)).entries()) {
      const where = `TypeScript ${compilers[i].name}, ${type}, ${resolution}, ${on}`
      const found = diagnostics(text, join(directory, type))
      for (const { name, line, sentence } of foretold) {
        const at = found.findIndex(d => d.includes(`${name}(${line},`) && d.includes(`'"${sentence}"'`))
        if (at < 0) {
          fail(`${where}: ${name}:${line} is not told: ${sentence}`)
          continue
        }
        const [diagnostic] = found.splice(at, 1)
        const expected = first.get(sentence) ?? diagnostic
        first.set(sentence, expected)
        if (diagnostic === expected) pass()
        else fail(`${where}: another text or place:\n${diagnostic}\n${expected}`)
      }
      if (found.length === 0) pass()
      else fail(`${where}:\n${found.join("\n")}`)
    }
  }

  const isolated = {
    ...optionsOf("nodenext", "strict skipLibCheck"),
    declaration: true,
    isolatedDeclarations: true,
  }
  for (const compiler of compilers) {
    const { text } = await tsc(compiler, [join(directory, "module", basename(annotated))], isolated)
    if (text === "") pass()
    else fail(`TypeScript ${compiler.name}, isolatedDeclarations:\n${text}`)
  }
})
finish()
