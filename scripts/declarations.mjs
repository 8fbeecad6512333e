// What a user's build emits: the declarations of type-tests/declarations/*.ts, by the three TypeScripts, against
// FILE.golden.d.ts, and compiled again without the source.
//
//   node scripts/declarations.mjs [WORD...]     compare
//   node scripts/declarations.mjs --update      write the goldens
//
// Remarks in a file: `// at most 500 bytes`, a limit that --update does not move; `// per version: REASON`, where versions
// may differ (FILE.golden.7.0.d.ts). FILE.use.ts, if present, uses the emitted declarations: it imports "./FILE.js".
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { compilers, mustBeBuilt, root, shown, tsc, userOptions, withDirectory } from "./compilers.mjs"
import { testFiles } from "./cases.mjs"
import { diagnose } from "./diagnostics.mjs"
import { firstDifference, report } from "./report.mjs"

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
})
mustBeBuilt()
const { pass, fail, finish } = report("declarations")
const files = testFiles("declarations", positionals).filter(f => !f.endsWith(".use.ts"))

// compiler, file -> text of its declarations; the emitted file is compiled again
const emit = (compiler, file, where) =>
  withDirectory(
    async directory => {
      const name = basename(file, ".ts")
      const out = join(directory, "out")
      mkdirSync(out)
      const options = {
        ...userOptions,
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(root, "type-tests/declarations"),
        outDir: out,
      }
      const { code, text } = await tsc(compiler, [file], options)
      if (code !== 0) fail(`${where}: ${text}`)
      const emitted = join(out, `${name}.d.ts`)
      if (!existsSync(emitted)) return ""
      const again = [emitted]
      const user = file.replace(/\.ts$/, ".use.ts")
      if (existsSync(user)) {
        again.push(join(out, `${name}.use.ts`))
        copyFileSync(user, again[1])
      }
      for (const d of await diagnose(compiler, again, { ...userOptions, skipLibCheck: false }))
        fail(`${where}, compiled again: ${d.file ? basename(d.file) : "options"}: TS${d.code}: ${d.text}`)
      return readFileSync(emitted, "utf8")
    },
    { inside: true },
  )

for (const file of files) {
  const source = readFileSync(file, "utf8")
  const limit = Number(/^\/\/ at most (\d+) bytes/m.exec(source)?.[1] ?? Infinity)
  const mayDiffer = /^\/\/ per version: \S/m.test(source)
  const main = file.replace(/\.ts$/, ".golden.d.ts")
  const place = compiler => `${shown(file)} on ${compiler.name}`
  const texts = await Promise.all(compilers.map(compiler => emit(compiler, file, place(compiler))))
  let first
  for (const [i, compiler] of compilers.entries()) {
    const where = place(compiler)
    const text = texts[i]
    const bytes = Buffer.byteLength(text)
    if (bytes > limit) fail(`${where}: ${bytes} bytes, at most ${limit}`)
    if (first !== undefined && text !== first && !mayDiffer)
      fail(`${where} differs from ${compilers[0].name}: ${firstDifference(first, text)}`)
    const own = main.replace(/\.d\.ts$/, `.${compiler.name}.d.ts`)
    const isMain = first === undefined
    first ??= text
    if (flags.update) {
      if (isMain) writeFileSync(main, text)
      else if (text !== first && mayDiffer) writeFileSync(own, text)
      else rmSync(own, { force: true })
      console.log(`${where}: ${bytes} bytes`)
      continue
    }
    const golden = existsSync(own) ? own : main
    const expected = existsSync(golden) ? readFileSync(golden, "utf8") : undefined
    if (expected === text) pass()
    else if (expected === undefined)
      fail(`${shown(golden)} is missing: node scripts/declarations.mjs --update`)
    else fail(`${where}: ${shown(golden)} differs (--update writes it): ${firstDifference(expected, text)}`)
  }
}
finish()
