// What is published, as built (run `npm run build` first): publint and "are the types wrong" on the packed tarball, and no
// type renamed by the bundler. Two types of one name in two files become `step` and `step$1`, and users read the latter.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { install, pack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("package")

await withDirectory(async directory => {
  const tarball = pack(directory)
  const run = (name, script, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "node_modules", script), ...args],
      {
        encoding: "utf8",
        cwd: root,
      },
    )
    if (status === 0) pass()
    else fail(`${name}:\n${stdout}${stderr}`)
  }
  run("publint", "publint/src/cli.js", tarball, "--strict")

  // attw brings a TypeScript older than 5.9, which would see nothing but the refusal of it.
  const home = install(tarball, directory)
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"))
  delete manifest.typesVersions
  for (const entry of Object.values(manifest.exports)) delete entry["types@<5.9"]
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest))
  // node16: the old resolution of TypeScript knows no subpaths.
  run("attw", "@arethetypeswrong/cli/dist/index.js", pack(home, home), "--profile", "node16", "--no-emoji")
})

for (const file of readdirSync(join(root, "dist"), { recursive: true }).filter(f => /\.d\.c?ts$/.test(f))) {
  const text = readFileSync(join(root, "dist", file), "utf8")
  const renamed = [...text.matchAll(/^(?:declare )?(?:interface|type|class) (\w+\$\d+)/gm)].map(m => m[1])
  if (renamed.length === 0) pass()
  else fail(`dist/${file}: names that occur in more than one source file: ${renamed.join(", ")}`)
}
finish()
