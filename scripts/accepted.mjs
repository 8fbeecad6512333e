// Programs that must compile without a diagnostic, strict and not, on the three TypeScripts, and run without throwing.
//
//   node scripts/accepted.mjs [WORD...]     files of type-tests/accepted whose name has one of the words
//
// Every exported function without parameters is called. The declarations of the package itself are checked as well
// (skipLibCheck is off).
import { compilers, mustBeBuilt, shown, userOptions } from "./compilers.mjs"
import { diagnose } from "./diagnostics.mjs"
import { placeOf, run, testFiles } from "./cases.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const files = testFiles("accepted", process.argv.slice(2))
const { pass, fail, finish } = report("accepted programs")

const strict = { ...userOptions, skipLibCheck: false }
const {
  exactOptionalPropertyTypes: _1,
  noUncheckedIndexedAccess: _2,
  ...loose
} = { ...strict, strict: false }

for (const [mode, options] of Object.entries({ strict, "strict: false": loose }))
  for (const compiler of compilers) {
    const found = await diagnose(compiler, files, options)
    for (const d of found)
      fail(
        `${d.file ? `${shown(d.file)}:${placeOf(d.file, d.start)}` : "options"} on ${compiler.name}, ${mode}: TS${d.code}: ${d.text}`,
      )
    for (const file of files) if (!found.some(d => d.file === file)) pass()
  }

for (const file of files)
  try {
    for (const value of Object.values(await run(file)))
      if (typeof value === "function" && value.length === 0) value()
    pass()
  } catch (error) {
    fail(`${shown(file)} throws ${error.stack}`)
  }
finish()
