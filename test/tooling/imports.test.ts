// Each rule of .dependency-cruiser.json can fail.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../..")

interface Violation {
  from: string
  rule: { name: string }
}

// files and their text -> "file: rule" for each violation
const violations = (files: Record<string, string>): string[] => {
  const directory = mkdtempSync(join(tmpdir(), "laminate-imports-"))
  try {
    cpSync(join(root, "tsconfig.json"), join(directory, "tsconfig.json"))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
    const config = join(root, ".dependency-cruiser.json")
    const args = [depcruise, "src", "--config", config, "--output-type", "json"]
    const { stdout } = spawnSync(process.execPath, args, { cwd: directory, encoding: "utf8" })
    const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } }
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort()
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const imports = (...paths: string[]) => paths.map(path => `import type {} from "${path}"`).join("\n") + "\n"

test("wrong directions are refused, each by its rule, and right ones are not", () => {
  const files = {
    "src/index.ts": imports("./layers/layer.ts", "./compose/compose.ts"),
    "src/shape/shape.ts": imports(),
    "src/shape/wrong.ts": imports("../define/define.ts"),
    "src/module/module.ts": imports("../shape/shape.ts"),
    "src/module/wrong.ts": imports("../define/define.ts"),
    "src/define/define.ts": imports("../module/module.ts", "../shape/shape.ts"),
    "src/define/wrong.ts": imports("../graph/graph.ts"),
    "src/layers/layer.ts": imports("../define/define.ts", "../shape/shape.ts"),
    "src/layers/wrong.ts": imports("../graph/graph.ts"),
    "src/graph/graph.ts": imports("../module/module.ts", "../shape/shape.ts"),
    "src/graph/wrong.ts": imports("../define/define.ts"),
    "src/state/state.ts": imports("../module/module.ts"),
    "src/state/wrong.ts": imports("../shape/shape.ts"),
    "src/compose/compose.ts": imports("../graph/graph.ts", "../define/define.ts"),
    "src/compose/wrong.ts": imports("../summary/summary.ts"),
    "src/functional/add.ts": imports("../define/define.ts", "../compose/values.ts"),
    "src/functional/wrong.ts": imports("../compose/compose.ts"),
    "src/compose/values.ts": imports(),
    "src/optim/optim.ts": imports("../define/define.ts", "../module/module.ts"),
    "src/optim/wrong.ts": imports("../compose/compose.ts"),
    "src/summary/summary.ts": imports("../graph/graph.ts", "../module/module.ts", "../shape/shape.ts"),
    "src/summary/wrong.ts": imports("../define/define.ts"),
    "src/summary/layers.ts": imports("../layers/layer.ts"),
    "src/summary/surface.ts": imports("../index.ts"),
    "src/summary/node.ts": imports("node:path"),
    "src/shape/circle.ts": imports("./circle-back.ts"),
    "src/shape/circle-back.ts": imports("./circle.ts"),
    "src/cli/main.ts": imports("node:path", "../index.ts"),
  }
  expect(violations(files)).toEqual([
    "src/compose/wrong.ts: compose-knows-graph-define-and-shape",
    "src/define/wrong.ts: define-knows-module-and-shape",
    "src/functional/wrong.ts: functional-knows-values-define-module-and-shape",
    "src/graph/wrong.ts: graph-knows-module-and-shape",
    "src/layers/wrong.ts: layers-know-define-module-and-shape",
    "src/module/wrong.ts: module-knows-shape",
    "src/optim/wrong.ts: optim-knows-define-module-and-shape",
    "src/shape/circle-back.ts: no-circles-of-types",
    "src/shape/wrong.ts: shape-stands-alone",
    "src/state/wrong.ts: state-knows-module",
    "src/summary/layers.ts: only-the-surface-knows-layers",
    "src/summary/layers.ts: summary-knows-graph-module-and-shape",
    "src/summary/node.ts: the-core-has-no-dependencies",
    "src/summary/surface.ts: nobody-imports-the-surface",
    "src/summary/surface.ts: summary-knows-graph-module-and-shape",
    "src/summary/wrong.ts: summary-knows-graph-module-and-shape",
  ])
})
