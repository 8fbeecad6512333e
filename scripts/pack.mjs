import { execFileSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "./compilers.mjs"

/** Packs the repository as it is built, or another package, into `directory`; gives the tarball's path. */
export const pack = (directory, from = root) => {
  const json = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", directory], {
    cwd: from,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const packed = JSON.parse(json)
  return join(directory, (Array.isArray(packed) ? packed : Object.values(packed))[0].filename)
}

/** Lays out a tarball as the package in `directory`, without what it depends on. */
export const unpack = (tarball, directory) => {
  mkdirSync(directory, { recursive: true })
  execFileSync("tar", ["-xzf", tarball, "-C", directory, "--strip-components=1"])
}
