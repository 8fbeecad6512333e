// The three TypeScripts that laminate supports, and one way to run any of them on a set of files.
import { execFile } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..")

const installed = (name, folder, extra, counts = 1) => {
  const home = join(root, "node_modules", folder)
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"))
  return { name, version, home, tsc: join(home, "bin/tsc"), extra, counts }
}

// `extra`: what 7 needs to count like the others (its default checkers instantiate more, in parallel). It still does not always count
// the same: of six runs of ResNet-18 one has 15 instantiations more, and so who compares with a number asks again, up to `counts` times.
export const compilers = [
  installed("5.9", "typescript-5", []),
  installed("6.0", "typescript", []),
  installed("7.0", "typescript-7", ["--singleThreaded"], 6),
]

// "5", "5.9" or nothing (all of them) -> compilers
export const compilersNamed = wanted => {
  const found = wanted === undefined ? compilers : compilers.filter(c => c.name.startsWith(wanted))
  if (found.length === 0) throw new Error(`no TypeScript ${wanted}: ${compilers.map(c => c.name).join(", ")}`)
  return found
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

// The entries of the package with the file that stands for each: `{ "laminate/optim": "/…/dist/optim/index.d.ts" }`.
export const entries = from =>
  Object.fromEntries(
    Object.keys(manifest.exports ?? { ".": null })
      .filter(key => !key.endsWith(".json"))
      .map(key => {
        const path = key === "." ? "index" : `${key.slice(2)}/index`
        const found = [join(root, from, `${path}.${from === "src" ? "ts" : "d.ts"}`)]
        return [key === "." ? manifest.name : `${manifest.name}/${key.slice(2)}`, found]
      }),
  )

/** What `tsc --init` would choose for a careful user. */
export const userOptions = {
  target: "es2022",
  lib: ["es2022", "dom"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

/** `userOptions` for files outside of the repository or for a package that is not built: entries by path. */
export const optionsFor = ({ from = "dist" } = {}) => ({
  ...userOptions,
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  paths: entries(from),
})

export const isInside = file => !relative(root, file).startsWith("..")
export const shown = file => (isInside(file) ? relative(root, file).split(sep).join("/") : file)
export const isBuilt = () => existsSync(join(root, "dist/index.d.ts"))
export const mustBeBuilt = () => {
  if (isBuilt()) return
  console.error("dist/index.d.ts is missing: npm run build")
  process.exit(1)
}

/** Runs `use` with an empty directory and removes it afterwards. With `inside`, below the repository, so that `laminate` resolves to it by its own `exports`. */
export const withDirectory = async (use, { inside = false } = {}) => {
  const parent = inside ? join(root, ".cache") : tmpdir()
  mkdirSync(parent, { recursive: true })
  const directory = mkdtempSync(join(parent, "laminate-"))
  try {
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Runs tsc on `files` with `options`; gives its exit code and text. */
export const tsc = (compiler, files, options, flags = []) =>
  withDirectory(directory => {
    const config = join(directory, "tsconfig.json")
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files }))
    const args = [compiler.tsc, "-p", config, "--pretty", "false", ...compiler.extra, ...flags]
    return new Promise(done =>
      execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
        done({ code: error ? (error.code ?? 1) : 0, text: stdout + stderr }),
      ),
    )
  })
