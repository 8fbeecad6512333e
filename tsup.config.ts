import { existsSync, readFileSync } from "node:fs"
import { defineConfig, type Options } from "tsup"

// Every key of package.json's `exports` is an entry: "./optim" is src/optim/index.ts, built to dist/optim/index.*.
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> }
const entry = Object.fromEntries(
  Object.keys(exports)
    .filter(key => !key.endsWith(".json"))
    .map(key => (key === "." ? "index" : `${key.slice(2)}/index`))
    .map(name => [name, `src/${name}.ts`]),
)
const commandLine = existsSync("src/cli/main.ts") ? { "cli/main": "src/cli/main.ts" } : {}

// `splitting`: entries share one copy of every module, so that `instanceof ShapeError` holds across them.
const shared: Options = {
  target: "es2022",
  platform: "node",
  splitting: true,
  sourcemap: true,
  dts: { entry },
}

export default defineConfig([
  { ...shared, format: "esm", entry: { ...entry, ...commandLine } },
  { ...shared, format: "cjs", entry },
])
