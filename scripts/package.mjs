// What is published, as built (run `npm run build` first): publint and "are the types wrong" on the packed tarball, and no
// type renamed by the bundler. The second has an older TypeScript inside, which laminate refuses, so it runs once more on
// a tarball without that refusal. Two types of one name in two files become `step` and `step$1`, and users read the latter.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { pack, unpack } from "./pack.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("package")

// A tarball whose declarations every TypeScript finds, in `directory`.
const packedForAll = (tarball, directory) => {
  unpack(tarball, directory)
  const path = join(directory, "package.json")
  const hidden = (key, value) => (key === "typesVersions" || key.startsWith("types@") ? undefined : value)
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, "utf8")), hidden))
  return pack(directory, directory)
}

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
  // node16: the old resolution of TypeScript knows no subpaths.
  const attw = (name, packed) =>
    run(name, "@arethetypeswrong/cli/dist/index.js", packed, "--profile", "node16", "--no-emoji")
  attw("attw", tarball)
  attw("attw, without the refusal of older TypeScripts", packedForAll(tarball, join(directory, "for-all")))
})

for (const file of readdirSync(join(root, "dist"), { recursive: true }).filter(f => /\.d\.c?ts$/.test(f))) {
  const text = readFileSync(join(root, "dist", file), "utf8")
  const renamed = [...text.matchAll(/^(?:declare )?(?:interface|type|class) (\w+\$\d+)/gm)].map(m => m[1])
  if (renamed.length === 0) pass()
  else fail(`dist/${file}: names that occur in more than one source file: ${renamed.join(", ")}`)
}
finish()
