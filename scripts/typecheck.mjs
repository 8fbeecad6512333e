// The repository's own program (tsconfig.json: sources, tests, examples) on the three TypeScripts.
import { spawnSync } from "node:child_process"
import { compilersNamed, root } from "./compilers.mjs"
import { report } from "./report.mjs"

const { pass, fail, finish } = report("typecheck")
for (const { name, tsc } of compilersNamed(process.argv[2])) {
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", root, "--pretty", "false"], {
    encoding: "utf8",
    cwd: root,
  })
  if (status === 0) pass()
  else fail(`TypeScript ${name}:\n${stdout}`)
}
finish()
