// Every example, and every ```ts block of the documents, compiles as a user's program on the three TypeScripts and runs.
//
//   node scripts/examples.mjs [WORD...]     files whose path has one of the words
//   node scripts/examples.mjs --update      write the expectation files of the examples that have one, or print something
//
// A block of a document that imports something begins a program; one that does not continues the program before it.
// Remarks in a program say what must come of a statement:
//
//   EXPRESSION // => [16, 10]                     its value; in console.log(...), what is printed
//   type Logits = OutputOf<typeof cnn> // => …    what editors show
//   export const cnn = …
//   //           ^? const cnn: Model<…>           the same, of the name above the arrow
//   linear(190, 128) // error: Linear: expects …  the only diagnostic of the line, and what the statement throws
//
// examples/NAME.expected.txt is what NAME.ts prints, examples/NAME.summary.txt what `laminate summary` prints of it.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { withWord } from "./cases.mjs"
import { compilers, mustBeBuilt, root, shown, userOptions, withDirectory } from "./compilers.mjs"
import { diagnose, sourceApi } from "./diagnostics.mjs"
import { editor } from "./editor.mjs"
import { firstDifference, report } from "./report.mjs"

const { values: flags, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
})
mustBeBuilt()
const { pass, fail, finish } = report("examples")
const ts = sourceApi()

const filesIn = (folder, extension) =>
  readdirSync(join(root, folder))
    .filter(f => f.endsWith(extension))
    .sort()
    .map(f => shown(join(root, folder, f)))
const asked = withWord(
  [...filesIn("examples", ".ts"), ...filesIn(".", ".md"), ...filesIn("docs", ".md")],
  words,
)

// document -> [{ name, text }]: its programs, with blank lines for all that is not theirs, so that lines keep their numbers
const programsOf = document => {
  const lines = readFileSync(document, "utf8").split("\n")
  const programs = []
  let inside = false
  lines.forEach((line, i) => {
    const opens = !inside && line === "```ts"
    if (opens && (programs.length === 0 || imports(lines, i + 1))) programs.push(lines.map(() => ""))
    if (inside && line !== "```") programs.at(-1)[i] = line
    inside = opens || (inside && line !== "```")
  })
  return programs.map((program, i) => ({
    name: `${basename(document, ".md")}-${i + 1}.ts`,
    shown: shown(document),
    // A new layer of the library, as it would stand in src/layers; what imports "laminate" stays a user's program.
    text: program
      .join("\n")
      .replaceAll(/"\.\.\/((?:define|shape)\/\w+\.ts)"/g, (_, file) =>
        JSON.stringify(join(root, "src", file)),
      ),
  }))
}
const imports = (lines, from) =>
  lines.slice(from, lines.indexOf("```", from)).some(line => line.startsWith("import "))

// program -> [{ kind: "value" | "error" | "type" | "hover", text, line, statement }]
const remarksOf = ({ text }) => {
  const source = ts.createSourceFile("program.ts", text, ts.ScriptTarget.Latest, true)
  // The last statement before a remark; where it is about a value, the innermost one.
  const statementAt = (position, deep, node = source) => {
    const within = []
    ts.forEachChild(node, child => void (child.getStart() <= position && within.push(child)))
    const last = within.at(-1)
    const inner = deep && last !== undefined && statementAt(position, deep, last)
    return inner || (last !== undefined && ts.isStatement(last) && !ts.isBlock(last) ? last : undefined)
  }
  return [...text.matchAll(/\/\/ *(=>|error:|\^\?) (.*)$/gm)].map(({ 1: sign, 2: expected, index }) => {
    const { line } = source.getLineAndCharacterOfPosition(index)
    const statement = statementAt(index, sign === "=>")
    const isType = ts.isTypeAliasDeclaration(statement)
    const kind = { "=>": isType ? "type" : "value", "error:": "error", "^?": "hover" }[sign]
    const arrow = index + text.slice(index).indexOf("^")
    const asked =
      kind === "hover"
        ? { line: line - 1, character: source.getLineAndCharacterOfPosition(arrow).character }
        : isType && source.getLineAndCharacterOfPosition(statement.name.getStart())
    return { kind, text: expected, line, statement, asked }
  })
}

// program -> the program with its statements checked as their remarks say; each on its lines
const checking = ({ text, remarks }) => {
  const values = remarks.filter(({ kind }) => kind === "value" || kind === "error")
  const replaced = values.map(({ kind, text: expected, statement }) => {
    const code = text.slice(statement.getStart(), statement.end)
    const bare =
      kind === "value" ? /^(?:console\.log\(([^]*)\)|([^]*))$/.exec(code).slice(1).find(Boolean) : code
    const check =
      kind === "value"
        ? `check.gives([${bare}], ${JSON.stringify(expected)})`
        : `check.throws(() => { ${bare.replace(/^export /, "")} }, ${JSON.stringify(expected)})`
    return { start: statement.getStart(), end: statement.end, check }
  })
  const parts = replaced.map(({ start, check }, i) => text.slice(replaced[i - 1]?.end ?? 0, start) + check)
  return parts.join("") + text.slice(replaced.at(-1)?.end ?? 0)
}
const checks = `
import { inspect } from "node:util"
const plain = text => text.replaceAll("'", '"').replace(/([[{]) /g, "$1").replace(/ ([\\]}])/g, "$1")
const shown = value => (typeof value === "string" ? value : inspect(value, { breakLength: Infinity, depth: 9 }))
export const gives = (values, expected) => {
  const got = values.map(shown).join(" ")
  if (plain(got) !== plain(expected)) throw new Error("=> " + plain(got) + ", and not " + expected)
}
export const throws = (run, expected) => {
  try {
    run()
  } catch (error) {
    if (error.message === expected) return
    throw new Error("throws " + error.message + ", and not " + expected)
  }
  throw new Error("does not throw " + expected)
}
`

const examples = asked
  .filter(name => name.endsWith(".ts"))
  .map(name => ({ shown: name, file: join(root, name), text: readFileSync(join(root, name), "utf8") }))
const documents = asked.filter(name => name.endsWith(".md")).map(name => join(root, name))

await withDirectory(
  async directory => {
    const snippets = documents
      .flatMap(programsOf)
      .map(program => ({ ...program, file: join(directory, program.name) }))
    for (const { file, text } of snippets) writeFileSync(file, text)
    const programs = [...examples, ...snippets].map(program => ({ ...program, remarks: remarksOf(program) }))
    const files = programs.map(({ file }) => file)
    const byFile = new Map(programs.map(program => [program.file, program]))
    const where = (program, line) => `${program.shown}:${line + 1}`

    for (const compiler of compilers) {
      const on = ` on ${compiler.name}`
      const expected = programs.flatMap(program =>
        program.remarks
          .filter(({ kind }) => kind === "error")
          .map(remark => ({ ...remark, program, met: false })),
      )
      for (const d of await diagnose(compiler, files, { ...userOptions, allowImportingTsExtensions: true })) {
        const program = byFile.get(d.file)
        if (program === undefined) {
          fail(`${d.file ? shown(d.file) : "options"}${on}: TS${d.code}: ${d.text}`)
          continue
        }
        const { line } = ts.getLineAndCharacterOfPosition(
          ts.createSourceFile(d.file, program.text, 99),
          d.start,
        )
        const remark = expected.find(one => one.program === program && one.line === line && !one.met)
        if (remark !== undefined && d.text.includes(remark.text)) remark.met = true
        else fail(`${where(program, line)}${on}: TS${d.code}: ${d.text}`)
      }
      pass()
      for (const { program, line, text, met } of expected)
        if (met) pass()
        else fail(`${where(program, line)}${on}: no error ${text}`)

      const { hover, close } = await editor(compiler, files)
      for (const program of programs)
        for (const { asked, line, text, kind } of program.remarks.filter(({ asked }) => asked)) {
          const found = await hover(program.file, asked)
          if (found === text || (kind === "type" && found.endsWith(` = ${text}`))) pass()
          else fail(`${where(program, line)}${on}: editors show ${found}`)
        }
      close()
    }

    const jiti = join(root, "node_modules/jiti/lib/jiti-cli.mjs")
    const node = (...args) => spawnSync(process.execPath, args, { encoding: "utf8", cwd: root })
    const compare = (what, file, text) => {
      if (flags.update && (text || existsSync(file))) writeFileSync(file, text)
      else if (existsSync(file) && readFileSync(file, "utf8") !== text)
        fail(`${what} something else: ${firstDifference(readFileSync(file, "utf8"), text)}`)
      else pass()
    }
    writeFileSync(join(directory, "check.mjs"), checks)
    const plain = new Set(examples.map(({ file }) => file)) // these run by themselves below
    for (const program of programs.filter(({ file, remarks }) => !plain.has(file) || remarks.length > 0)) {
      const checked = join(directory, `${basename(program.file, ".ts")}.checked.ts`)
      writeFileSync(checked, `import * as check from "./check.mjs";${checking(program)}`)
      const { status, stderr } = node(jiti, checked)
      if (status !== 0) fail(`${program.shown} throws:\n${stderr}`)
      else pass()
    }
    for (const { file, shown } of examples) {
      const { status, stdout, stderr } = node(jiti, file)
      if (status !== 0) fail(`${shown} throws:\n${stderr}`)
      else compare(`${shown} prints`, file.replace(/\.ts$/, ".expected.txt"), stdout)
      const summary = file.replace(/\.ts$/, ".summary.txt")
      if (existsSync(summary))
        compare(
          `laminate summary ${shown} prints`,
          summary,
          node(join(root, "dist/cli/main.js"), "summary", file).stdout,
        )
    }
  },
  { inside: true },
)
finish()
