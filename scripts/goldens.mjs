// Golden diagnostics: what each mistake of type-tests/refused is told by the three TypeScripts, and by the runtime.
//
//   node scripts/goldens.mjs [WORD...]     compare files whose name has one of the words with FILE.golden.txt
//   node scripts/goldens.mjs --update      write FILE.golden.txt; what does not depend on goldens is still checked
//
// Every exported const of a file is one case, a thunk: `export const wrongFeatures = () => linear(...)`. tsc must have
// exactly one diagnostic for it, the same text at the same characters on all three, and the sentence in it must be the
// message of the ShapeError that the thunk throws. A remark above a case says where that does not hold:
//   // diagnostics: 2           more than one line is right here
//   // per version: REASON      text or place differ between versions
//   // tsc only: REASON         the runtime does not say the same sentence
//   // runtime only: REASON     tsc does not see it
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { compilers, mustBeBuilt, shown, userOptions } from "./compilers.mjs"
import { diagnose } from "./diagnostics.mjs"
import { casesOf, placeOf, run, testFiles } from "./cases.mjs"
import { firstDifference, report } from "./report.mjs"

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
})
mustBeBuilt()

const files = testFiles("refused", positionals)
const { pass, fail, finish } = report("golden diagnostics")

// text of a diagnostic -> the sentences of laminate in it: string literal types of more than one word, each on one line
const sentences = text =>
  [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(m => m[1]).filter(s => s.includes(" "))

const outcome = (thunk, loadError) => {
  if (loadError) return { kind: "load", text: `the module throws when loaded: ${loadError}` }
  if (typeof thunk !== "function") return { kind: "value", text: "not a thunk" }
  try {
    thunk()
    return { kind: "returns", text: "returns" }
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    return {
      kind: name,
      text: `${name}: ${error instanceof Error ? error.message : error}`,
      message: error?.message,
    }
  }
}

const indent = (text, by) => text.replaceAll("\n", "\n" + by)

// diagnostics of one case on the versions -> [{ versions, text }], equal ones together
const grouped = versions => {
  const groups = []
  for (const [version, text] of Object.entries(versions)) {
    const same = groups.find(g => g.text === text)
    if (same) same.versions.push(version)
    else groups.push({ versions: [version], text })
  }
  return groups
}

const found = {}
for (const compiler of compilers) found[compiler.name] = await diagnose(compiler, files, userOptions)
for (const [version, list] of Object.entries(found))
  for (const d of list)
    if (!files.includes(d.file)) fail(`${shown(d.file ?? "(options)")} on ${version}: TS${d.code}: ${d.text}`)

for (const file of files) {
  const source = readFileSync(file, "utf8")
  const cases = casesOf(file)
  const { module, error } = await run(file).then(
    module => ({ module }),
    error => ({ error }),
  )
  const render = d => {
    const underlined = source.slice(d.start, d.end)
    return `${placeOf(file, d.start)}  ${indent(underlined, "    ")}\n  TS${d.code}: ${indent(d.text, "  ")}`
  }
  const isIn = (d, c) => d.start >= c.start && d.end <= c.end
  for (const { name: version } of compilers)
    for (const d of found[version])
      if (d.file === file && !cases.some(c => isIn(d, c)))
        fail(`${shown(file)} on ${version}: outside of every case: ${render(d)}`)

  const parts = []
  for (const c of cases) {
    const problems = []
    const versions = {}
    for (const { name: version } of compilers) {
      const own = found[version].filter(d => d.file === file && isIn(d, c))
      const expected = c.runtimeOnly ? 0 : c.diagnostics
      if (own.length !== expected)
        problems.push(
          `${own.length} diagnostics on ${version}, not ${expected}${own.map(d => "\n" + render(d)).join("")}`,
        )
      versions[version] = own.map(render).join("\n") || "no diagnostics"
    }
    const groups = grouped(versions)
    if (groups.length > 1 && c.perVersion === undefined)
      problems.push(
        `the versions differ: ${groups.map(g => `\n${g.versions.join(", ")}: ${g.text}`).join("")}`,
      )
    if (groups.length === 1 && c.perVersion !== undefined)
      problems.push("the versions agree: remove `// per version`")

    const ran = outcome(module?.[c.name], error)
    const said = [...new Set(Object.values(versions).flatMap(sentences))]
    let runtime = `runtime  ${indent(ran.text, "    ")}`
    if (c.isType) runtime = undefined
    else if (c.runtimeOnly !== undefined) {
      if (ran.kind !== "ShapeError") problems.push(`runtime only, but it ${ran.text}`)
    } else if (c.tscOnly !== undefined) {
      if (ran.kind === "ShapeError" && said.includes(ran.message))
        problems.push("the runtime says the same: remove `// tsc only`")
    } else if (ran.kind !== "ShapeError") problems.push(`expected a ShapeError, but it ${ran.text}`)
    else if (!said.includes(ran.message))
      problems.push(
        `tsc and the runtime differ:\n  tsc      ${said.join("\n           ")}\n  runtime  ${ran.message}`,
      )
    else runtime = "runtime  the same sentence"
    for (const sentence of [...said, ...(ran.kind === "ShapeError" ? [ran.message] : [])])
      if (sentence.length > 160 || /["\n]/.test(sentence))
        problems.push(`a sentence of ${sentence.length} characters, or with quotes or lines: ${sentence}`)

    const remarks = [
      c.runtimeOnly !== undefined && `(runtime only: ${c.runtimeOnly})`,
      c.tscOnly !== undefined && !c.isType && `(tsc only: ${c.tscOnly})`,
      c.perVersion !== undefined && `(per version: ${c.perVersion})`,
    ].filter(Boolean)
    parts.push(
      [
        `── ${[c.name, ...remarks].join("  ")}`,
        ...groups.map(g => (groups.length > 1 ? `on ${g.versions.join(", ")}:\n${g.text}` : g.text)),
        ...(runtime ? [runtime] : []),
      ].join("\n"),
    )
    if (problems.length) for (const p of problems) fail(`${shown(file)} ${c.name}: ${p}`)
    else pass()
  }

  const text = parts.join("\n\n") + "\n"
  const golden = file.replace(/\.ts$/, ".golden.txt")
  if (flags.update) {
    writeFileSync(golden, text)
    console.log(`wrote ${shown(golden)}`)
  } else if (!existsSync(golden)) fail(`${shown(golden)} is missing: node scripts/goldens.mjs --update`)
  else if (readFileSync(golden, "utf8") !== text)
    fail(
      `${shown(golden)} differs (--update writes it): ${firstDifference(readFileSync(golden, "utf8"), text)}`,
    )
  else pass()
}
finish()
