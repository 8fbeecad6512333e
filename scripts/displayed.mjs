// What editors show: type-tests/displayed/*.ts carry the expected text below the line it is about.
//
//   export const cnn = model(...)
//   //           ^? const cnn: Model<"Net", [16, 192], [16, 10], 26926>
//
//   node scripts/displayed.mjs [WORD...]     compare; `^?` means all three TypeScripts, `^? on 7.0: …` one of them
//   node scripts/displayed.mjs --update      write the texts (a new query is just `//   ^?`)
//
// `// at most 120 characters` anywhere in a file is a limit for all its texts that --update does not move.
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { compilers, mustBeBuilt, shown } from "./compilers.mjs"
import { testFiles } from "./cases.mjs"
import { editor } from "./hover.mjs"
import { report } from "./report.mjs"

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
})
mustBeBuilt()
const files = testFiles("displayed", positionals)
const { pass, fail, finish } = report("displayed types")
const query = /^(\s*\/\/\s*)\^\?\s*(?:on ([\d., ]+):\s*)?(.*)$/

// lines -> [{ at: line index of the first comment, count, column, texts: { version: text } }], comments that ask about one column together
const queriesIn = lines => {
  const found = []
  lines.forEach((line, i) => {
    const match = query.exec(line)
    if (!match) return
    const column = match[1].length
    const last = found.at(-1)
    const same = last && last.at + last.count === i && last.column === column && match[2] ? last : undefined
    const one = same ?? { at: i, count: 0, column, about: i - 1, texts: {} }
    if (!same) {
      // Several columns may be asked about below one line.
      if (last && last.at + last.count === i) one.about = last.about
      found.push(one)
    }
    one.count++
    for (const version of match[2]?.split(/,\s*/) ?? compilers.map(c => c.name))
      one.texts[version] = match[3].trim()
  })
  return found
}

// { version: text } -> { text: versions }
const groupByText = texts => {
  const groups = {}
  for (const [version, text] of Object.entries(texts)) (groups[text] ??= []).push(version)
  return groups
}

const editors = []
try {
  for (const compiler of files.length ? compilers : [])
    editors.push({ compiler, ...(await editor(compiler, files)) })
  for (const file of files) {
    const lines = readFileSync(file, "utf8").split("\n")
    const limit = Number(/^\/\/ at most (\d+) characters/m.exec(lines.join("\n"))?.[1] ?? Infinity)
    const rewritten = []
    for (const asked of queriesIn(lines)) {
      const shownTexts = {}
      for (const { compiler, hover } of editors)
        shownTexts[compiler.name] = await hover(file, { line: asked.about, character: asked.column })
      const where = `${shown(file)}:${asked.about + 1}:${asked.column + 1}`
      const before = " ".repeat(asked.column).replace(/^ {2}/, "//")
      const texts = Object.values(shownTexts)
      rewritten.push({
        ...asked,
        lines: texts.every(t => t === texts[0])
          ? [`${before}^? ${texts[0]}`]
          : Object.entries(groupByText(shownTexts)).map(
              ([text, versions]) => `${before}^? on ${versions.join(", ")}: ${text}`,
            ),
      })
      for (const [version, text] of Object.entries(shownTexts)) {
        if (text === "") fail(`${where} on ${version}: nothing is shown here`)
        else if (text.length > limit)
          fail(`${where} on ${version}: ${text.length} characters, at most ${limit}: ${text}`)
        else if (!flags.update && asked.texts[version] !== text)
          fail(`${where} on ${version}\n  was  ${asked.texts[version]}\n  now  ${text}`)
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
  for (const { close } of editors) close()
}
finish()
