import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  // All processors: most of the time is that of compilers, which tests start and wait for.
  test: { include: ["test/**/*.test.ts"], maxWorkers: "100%" },
  resolve: {
    // As in tsconfig.json: tests run on the sources.
    alias: [
      { find: /^laminate$/, replacement: source("src/index.ts") },
      { find: /^laminate\/(\w+)$/, replacement: source("src/$1/index.ts") },
    ],
  },
})
