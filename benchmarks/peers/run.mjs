// What chains of linear layers cost tsc in other TypeScript libraries; needs the network.
//
//   node benchmarks/peers/run.mjs     installs each library by itself, measures, and writes results.json
//
// Counts are above an empty program with the same imports, as in scripts/cost.mjs, on TypeScript 5.9.
import { execFile } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { format, resolveConfig } from "prettier"
import { compilersNamed, root, userOptions, withDirectory } from "../../scripts/compilers.mjs"
import { importsOnly, measureFile } from "../../scripts/measure.mjs"
import { lengths, peers } from "./peers.mjs"

const folder = join(root, "benchmarks/peers")
const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
const [compiler] = compilersNamed("5")
const options = { ...userOptions, module: "esnext", moduleResolution: "bundler" }
const sizesFor = length => Array.from({ length: length + 1 }, (_, i) => 100 + i)

// directory, packages with versions -> npm's error code, if it has one
const install = async (directory, specs) => {
  writeFileSync(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }))
  try {
    await promisify(execFile)(
      "npm",
      ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--json", ...specs],
      { cwd: directory },
    )
  } catch (error) {
    return /"code": "(\w+)"/.exec(error.stdout)?.[1] ?? `exit code ${error.code}`
  }
}

const codesOf = errors => [...new Set(errors.map(line => /TS\d+/.exec(line)[0]))]

const measure = async ({ program }, directory) => {
  const write = (name, text) => {
    writeFileSync(join(directory, name), text)
    return join(directory, name)
  }
  const empty = await measureFile(
    compiler,
    write("empty.ts", importsOnly(program(sizesFor(1)), directory)),
    options,
  )
  if (empty.errors.length > 0) return { problem: `its imports do not compile: ${codesOf(empty.errors)}` }
  const chains = {}
  for (const length of lengths) {
    const file = write("chain.ts", program(sizesFor(length)))
    const { instantiations, types, errors } = await measureFile(compiler, file, options)
    chains[length] = {
      instantiations: instantiations - empty.instantiations,
      types: types - empty.types,
      errors: codesOf(errors),
    }
  }
  if (program.length < 2) return { chains }
  const wrong = await measureFile(compiler, write("wrong.ts", program(sizesFor(10), 7)), options)
  return { chains, misfit: codesOf(wrong.errors) }
}

const results = []
for (const peer of peers) {
  const { name, writes, packages, unpublished } = peer
  const specs = packages?.map(name => `${name}@${dependencies[name]}`)
  const result = unpublished
    ? { problem: unpublished }
    : await withDirectory(async directory => {
        const code = await install(directory, specs)
        return code ? { problem: `npm: ${code}` } : measure(peer, directory)
      })
  results.push({ name, packages: specs, writes, ...result })
  console.log(`${name}: ${result.problem ?? JSON.stringify(result.chains)}`)
}
const measured = new Date().toISOString().slice(0, 10)
const file = join(folder, "results.json")
const json = JSON.stringify({ measured, typescript: compiler.version, peers: results }, undefined, 2)
writeFileSync(file, await format(json, { ...(await resolveConfig(file)), filepath: file }))
