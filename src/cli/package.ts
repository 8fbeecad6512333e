// This file is src/cli/package.ts, or a part of dist/cli/main.js: both lie two folders below package.json.
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const { version, exports } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as {
  readonly version: string
  readonly exports: { readonly [entry: string]: unknown }
}

export { version }

const extension = import.meta.url.endsWith(".ts") ? "ts" : "js"

/** Where a user's `import ... from "laminate"` leads, for each entry of the package: to this copy of it. */
export const entries: { readonly [specifier: string]: string } = Object.fromEntries(
  Object.keys(exports)
    .filter(entry => !entry.endsWith(".json"))
    .map(entry => {
      const file = entry === "." ? "../index" : `..${entry.slice(1)}/index`
      return [`laminate${entry.slice(1)}`, fileURLToPath(new URL(`${file}.${extension}`, import.meta.url))]
    }),
)
