import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  // All processors: most of the time is that of compilers, which tests start and wait for. So a short test beside them may be slow.
  test: { include: ["test/**/*.test.ts"], maxWorkers: "100%", testTimeout: 30_000 },
  resolve: {
    // As in tsconfig.json: tests run on the sources.
    alias: [
      { find: /^laminate$/, replacement: source("src/index.ts") },
      { find: /^laminate\/(\w+)$/, replacement: source("src/$1/index.ts") },
    ],
  },
})
