import { execFileSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "./compilers.mjs"

/** Packs the repository as it is built, or a copy of it, into `directory`; gives the tarball's path. */
export const pack = (directory, from = root) => {
  const json = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", directory], {
    cwd: from,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const packed = JSON.parse(json)
  return join(directory, (Array.isArray(packed) ? packed : Object.values(packed))[0].filename)
}

/** Unpacks a tarball to where it would be installed below `directory`; gives the package's path. */
export const install = (tarball, directory) => {
  const home = join(directory, "node_modules/laminate")
  mkdirSync(home, { recursive: true })
  execFileSync("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"])
  return home
}
