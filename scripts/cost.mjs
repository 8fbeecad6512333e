// What a program costs the type checker, in instantiations and types above an empty program with the same imports.
//
//   node scripts/cost.mjs                        all fixtures of type-tests/cost against budgets.json
//   node scripts/cost.mjs --update               write budgets.json
//   node scripts/cost.mjs FILE... [--ts 5|6|7]   any files, no budget
//   --src     resolve "laminate" to src instead of dist
//   --bare    compare with `export {}` alone, so that what the import costs by itself is counted too
//   --trace   print tsc's diagnostics of a fixture that does not compile
//
// A fixture is `type-tests/cost/NAME.ts`, or `type-tests/cost/NAME.gen.mjs` which exports `programs`, a record of name
// and source text. A fixture that is meant to fail says `// fails`, one for a single compiler `// only on 7.0`.
// Promises that --update must not move:
//   `// at most 15000 instantiations, 5000 types on 5.9` in a fixture's text,
//   `export const ratios = [{ of: "linears-900", to: "linears-100", atMost: 9.5 }]` in a generator.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { compilersNamed, isBuilt, optionsFor, root, shown, withDirectory } from "./compilers.mjs"
import { importsOnly, measureFile } from "./measure.mjs"

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ts: { type: "string" },
    src: { type: "boolean", default: false },
    bare: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
})
const folder = join(root, "type-tests/cost")
const budgetFile = join(folder, "budgets.json")
const from = flags.src || !isBuilt() ? "src" : "dist"
const chosen = compilersNamed(flags.ts)
const compilersFor = ({ text }) => {
  const only = /^\/\/ only on (\d\.\d)/m.exec(text)?.[1]
  return chosen.filter(compiler => only === undefined || compiler.name === only)
}

// paths or none -> [{ name, file? , text }], ratios
const fixtures = async () => {
  const files = positionals.length
    ? positionals.map(f => resolve(f))
    : existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .filter(f => /\.(ts|gen\.mjs)$/.test(f))
          .map(f => join(folder, f))
      : []
  const programs = []
  const ratios = []
  for (const file of files) {
    if (file.endsWith(".gen.mjs")) {
      const generator = await import(pathToFileURL(file).href)
      for (const [name, text] of Object.entries(generator.programs)) programs.push({ name, text })
      ratios.push(...(generator.ratios ?? []))
    } else {
      programs.push({ name: basename(file, ".ts"), file, text: readFileSync(file, "utf8") })
    }
  }
  return { programs, ratios }
}

const known = new Map() // compiler and text -> measurement of an empty program
const measure = (compiler, { file, text }) =>
  withDirectory(async directory => {
    const empty = flags.bare ? "export {}\n" : importsOnly(text, file ? dirname(file) : directory)
    const key = compiler.name + empty
    if (!known.has(key)) {
      const path = join(directory, "empty.ts")
      writeFileSync(path, empty)
      known.set(key, await measureFile(compiler, path, optionsFor({ from })))
    }
    const path = file ?? join(directory, "program.ts")
    if (!file) writeFileSync(path, text)
    const program = await measureFile(compiler, path, optionsFor({ from }))
    const base = known.get(key)
    return {
      instantiations: program.instantiations - base.instantiations,
      types: program.types - base.types,
      times: base.check ? program.check / base.check : NaN,
      check: program.check,
      errors: program.errors,
    }
  })

const kinds = ["instantiations", "types"]
// Of a compiler that does not always count the same: the least, asked for until it is within the budget; the most for a new budget.
const measured = async (compiler, program, budget) => {
  const cost = await measure(compiler, program)
  const isWithin = () => !budget || kinds.every(kind => cost[kind] <= budget[kind])
  for (let n = 1; n < compiler.counts && (flags.update || !isWithin()); n++) {
    const again = await measure(compiler, program)
    for (const kind of kinds) cost[kind] = (flags.update ? Math.max : Math.min)(cost[kind], again[kind])
  }
  return cost
}

const budgets = existsSync(budgetFile) ? JSON.parse(readFileSync(budgetFile, "utf8")) : {}
const { programs, ratios } = await fixtures()
const adHoc = positionals.length > 0
const failures = []
const fail = text => failures.push(text)
const count = n => n.toLocaleString("en-US")
const row = (...cells) => console.log(cells.map((c, i) => (i === 0 ? c.padEnd(30) : c.padStart(16))).join(""))

if (programs.length === 0) console.log(`no fixtures in ${shown(folder)}`)
else {
  console.log(
    `against ${from}, above ${flags.bare ? "an empty program" : "an empty program with the same imports"}`,
  )
  row("program", "TypeScript", "instantiations", "types", "check", "x empty", "budget")
}

const results = {}
for (const program of programs) {
  // Side by side: counts do not depend on it, and of times only ratios of one compiler are printed.
  const costs = await Promise.all(
    compilersFor(program).map(async compiler => ({
      compiler,
      cost: await measured(compiler, program, budgets[program.name]?.[compiler.name]),
    })),
  )
  for (const { compiler, cost } of costs) {
    const budget = budgets[program.name]?.[compiler.name]
    ;(results[program.name] ??= {})[compiler.name] = {
      instantiations: cost.instantiations,
      types: cost.types,
    }
    row(
      program.name,
      compiler.name,
      count(cost.instantiations),
      count(cost.types),
      `${cost.check.toFixed(2)} s`,
      Number.isNaN(cost.times) ? "-" : cost.times.toFixed(1),
      adHoc ? "" : budget ? count(budget.instantiations) : "none",
    )
    const where = `${program.name} on ${compiler.name}`
    const mayFail = /^\/\/ fails/m.test(program.text)
    if (Number.isNaN(cost.instantiations)) fail(`${where}: tsc printed no counts`)
    if (cost.errors.length > 0 !== mayFail && !adHoc)
      fail(
        mayFail
          ? `${where}: compiles, but says that it fails`
          : `${where}: does not compile:\n  ${cost.errors[0]}`,
      )
    if (cost.errors.length > 0 && (adHoc || flags.trace))
      for (const line of cost.errors.slice(0, 5)) console.log("  " + line)
    if (adHoc) continue
    const promise = new RegExp(
      `^// at most ([\\d,]+) instantiations(?:, ([\\d,]+) types)? on ${compiler.name}`,
      "m",
    ).exec(program.text)
    for (const [kind, text] of [
      ["instantiations", promise?.[1]],
      ["types", promise?.[2]],
    ])
      if (text && cost[kind] > Number(text.replaceAll(",", "")))
        fail(`${where}: ${count(cost[kind])} ${kind}, promised at most ${text}`)
    if (flags.update) continue
    if (!budget) fail(`${where}: no budget; node scripts/cost.mjs --update`)
    for (const kind of kinds)
      if (budget && cost[kind] > budget[kind])
        fail(`${where}: ${count(cost[kind])} ${kind}, budget ${count(budget[kind])}`)
  }
}

for (const { of, to, atMost } of adHoc ? [] : ratios)
  for (const compiler of chosen) {
    const ratio = results[of][compiler.name].instantiations / results[to][compiler.name].instantiations
    console.log(`${of} is ${ratio.toFixed(2)} times ${to} on ${compiler.name}, promised at most ${atMost}`)
    if (ratio > atMost)
      fail(`${of} is ${ratio.toFixed(2)} times ${to} on ${compiler.name}, promised at most ${atMost}`)
  }

if (flags.update && !adHoc) {
  const merged = Object.fromEntries(
    programs.map(({ name }) => [name, { ...budgets[name], ...results[name] }]),
  )
  const lines = Object.entries(merged).map(
    ([name, versions]) =>
      `  ${JSON.stringify(name)}: {\n${Object.entries(versions)
        .map(
          ([v, c]) =>
            `    ${JSON.stringify(v)}: { "instantiations": ${c.instantiations}, "types": ${c.types} }`,
        )
        .join(",\n")}\n  }`,
  )
  writeFileSync(budgetFile, `{\n${lines.join(",\n")}\n}\n`)
  console.log(`wrote ${shown(budgetFile)}`)
}
if (!adHoc) {
  const total = programs.flatMap(compilersFor).length
  for (const text of failures) console.error(`FAILED ${text}`)
  console.log(failures.length ? `cost: ${failures.length} failed` : `cost: ${total} passed, 0 failed`)
}
process.exitCode = failures.length ? 1 : 0
