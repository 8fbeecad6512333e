import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  test: { include: ["test/**/*.test.ts"] },
  resolve: {
    // As in tsconfig.json: tests run on the sources.
    alias: [
      { find: /^laminate$/, replacement: source("src/index.ts") },
      { find: /^laminate\/(\w+)$/, replacement: source("src/$1/index.ts") },
    ],
  },
})
