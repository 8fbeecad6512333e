// What editors show: type-tests/displayed/*.ts carry the expected text below the line it is about.
//
//   export const cnn = model(...)
//   //           ^? const cnn: Model<"Net", [16, 192], [16, 10], 26926>            a hover
//   linear(192, 10)
//   //     ^( linear(«inFeatures: 192», outFeatures: 10, ...): Linear<[192, 10]>    the signature in a call
//   linear(192, 10, {})
//   //               ^| bias?: boolean // Whether ...                               completions, a line for each
//
//   node scripts/displayed.mjs [WORD...]     compare; `^?` means all three TypeScripts, `^? on 7.0: …` one of them
//   node scripts/displayed.mjs --update      write the texts (a new query is just `//   ^?`)
//
// `// at most 120 characters` anywhere in a file is a limit for all its texts that --update does not move. Every name that the package
// exports must be asked about once as `export { relu } from "laminate"`, and have a comment if it is a value.
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { compilers, mustBeBuilt, shown } from "./compilers.mjs"
import { testFiles } from "./cases.mjs"
import { editor } from "./editor.mjs"
import { publicNames } from "./publicNames.mjs"
import { report } from "./report.mjs"

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
})
mustBeBuilt()
const files = testFiles("displayed", positionals)
const { pass, fail, finish } = report("displayed types")
const query = /^(\s*\/\/\s*)\^([?(|])\s*(?:on ([\d., ]+):\s*)?(.*)$/
const questions = { "?": "hover", "(": "signature", "|": "completions" }

// lines -> [{ at: line index of the first comment, count, about: line index, column, kind, texts: { version: text } }]
const queriesIn = lines => {
  const found = []
  lines.forEach((line, i) => {
    const match = query.exec(line)
    if (!match) return
    const [, before, kind, versions, text] = match
    const last = found.at(-1)
    const follows = last !== undefined && last.at + last.count === i
    const same = follows && last.column === before.length && last.kind === kind
    // Several columns may be asked about below one line.
    const about = follows ? last.about : i - 1
    const one = same ? last : { at: i, count: 0, about, column: before.length, kind, texts: {} }
    if (!same) found.push(one)
    one.count++
    for (const version of versions?.split(/,\s*/) ?? compilers.map(c => c.name))
      one.texts[version] = version in one.texts ? `${one.texts[version]}\n${text.trim()}` : text.trim()
  })
  return found
}

// { version: text } -> { text: versions }
const groupByText = texts => {
  const groups = {}
  for (const [version, text] of Object.entries(texts)) (groups[text] ??= []).push(version)
  return groups
}

// query, { version: text } -> the comments that say so
const written = ({ column, kind }, texts) => {
  const before = " ".repeat(column).replace(/^ {2}/, "//")
  return Object.entries(groupByText(texts)).flatMap(([text, versions]) => {
    const on = versions.length === compilers.length ? "" : ` on ${versions.join(", ")}:`
    return text.split("\n").map(line => `${before}^${kind}${on} ${line}`)
  })
}

const asked = new Set()
const editors = []
try {
  for (const compiler of compilers) editors.push({ compiler, ask: await editor(compiler, files) })
  for (const file of files) {
    const lines = readFileSync(file, "utf8").split("\n")
    const limit = Number(/^\/\/ at most (\d+) characters/m.exec(lines.join("\n"))?.[1] ?? Infinity)
    const rewritten = []
    for (const one of queriesIn(lines)) {
      const texts = {}
      for (const { compiler, ask } of editors) {
        const answer = await ask[questions[one.kind]](file, { line: one.about, character: one.column })
        texts[compiler.name] = [answer].flat().join("\n")
      }
      const exported = /^(\w+).* from "(.+)"/.exec(lines[one.about].slice(one.column))
      if (exported) asked.add(`${exported[1]} of ${exported[2]}`)
      const where = `${shown(file)}:${one.about + 1}:${one.column + 1}`
      rewritten.push({ ...one, lines: written(one, texts) })
      for (const [version, text] of Object.entries(texts)) {
        if (text === "") fail(`${where} on ${version}: nothing is shown here`)
        else if (text.length > limit)
          fail(`${where} on ${version}: ${text.length} characters, at most ${limit}: ${text}`)
        else if (!flags.update && one.texts[version] !== text)
          fail(`${where} on ${version}\n  was  ${one.texts[version]}\n  now  ${text}`)
        else pass()
      }
    }
    if (flags.update) {
      for (const { at, count, lines: now } of rewritten.reverse()) lines.splice(at, count, ...now)
      writeFileSync(file, lines.join("\n"))
      console.log(`wrote ${shown(file)}`)
    }
  }
} finally {
  for (const { ask } of editors) ask.close()
}
for (const { name, documented } of positionals.length === 0 ? publicNames() : []) {
  if (!documented) fail(`${name} has no comment that says what it is`)
  else if (!asked.has(name)) fail(`${name} is asked about nowhere in type-tests/displayed`)
  else pass()
}
finish()
