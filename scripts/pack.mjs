import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { root } from "./compilers.mjs"

/** Packs the repository as it is built into `directory`; gives the tarball's path. */
export const pack = directory => {
  const json = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", directory], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const packed = JSON.parse(json)
  return join(directory, (Array.isArray(packed) ? packed : Object.values(packed))[0].filename)
}
