import { readFileSync } from "node:fs"
import { buildSync, type Plugin } from "esbuild"
import { defineConfig, type Options } from "tsup"

// Every key of package.json's `exports` is an entry: "./optim" is src/optim/index.ts, built to dist/optim/index.*.
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> }
const entry = Object.fromEntries(
  Object.keys(exports)
    .filter(key => !key.endsWith(".json"))
    .map(key => (key === "." ? "index" : `${key.slice(2)}/index`))
    .map(name => [name, `src/${name}.ts`]),
)
const shared: Options = { target: "es2022", platform: "node", sourcemap: true, dts: { entry } }

// ESM is a file for each source that has a runtime: bundlers leave out whole files of a package without side effects, but within
// a file they cannot know that an unused `define(...)` does nothing.
const { metafile } = buildSync({
  entryPoints: [...Object.values(entry), "src/cli/main.ts"],
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  metafile: true,
  write: false,
})
const fileByFile: Plugin = {
  name: "file-by-file",
  setup: build =>
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path }) =>
      kind === "entry-point"
        ? undefined
        : { path: path.replace(/\.ts$/, ".js"), external: true, sideEffects: false },
    ),
}

export default defineConfig([
  { ...shared, format: "esm", entry: Object.keys(metafile.inputs), esbuildPlugins: [fileByFile] },
  // `splitting`: entries share one copy of every module, so that `instanceof ShapeError` holds across them.
  { ...shared, format: "cjs", entry, splitting: true },
])
