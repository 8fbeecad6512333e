// Every example compiles as a user's program on the three TypeScripts and runs. What it prints is compared with
// examples/NAME.expected.txt, where there is one; --update writes it for the examples that print something.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { compilers, mustBeBuilt, root, shown, userOptions } from "./compilers.mjs"
import { diagnose } from "./diagnostics.mjs"
import { firstDifference, report } from "./report.mjs"

mustBeBuilt()
const update = process.argv.includes("--update")
const folder = join(root, "examples")
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter(f => f.endsWith(".ts"))
      .sort()
      .map(f => join(folder, f))
  : []
const { pass, fail, finish } = report("examples")

for (const compiler of files.length ? compilers : []) {
  const found = await diagnose(compiler, files, { ...userOptions, allowImportingTsExtensions: true })
  for (const d of found) fail(`${shown(d.file ?? "options")} on ${compiler.name}: TS${d.code}: ${d.text}`)
  if (found.length === 0) pass()
}

const jiti = join(root, "node_modules/jiti/lib/jiti-cli.mjs")
for (const file of files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [jiti, file], {
    encoding: "utf8",
    cwd: root,
  })
  const expected = file.replace(/\.ts$/, ".expected.txt")
  if (status !== 0) fail(`${shown(file)} throws:\n${stderr}`)
  else if (update && stdout) writeFileSync(expected, stdout)
  else if (existsSync(expected) && readFileSync(expected, "utf8") !== stdout)
    fail(`${shown(file)} prints something else: ${firstDifference(readFileSync(expected, "utf8"), stdout)}`)
  else pass()
}
finish()
