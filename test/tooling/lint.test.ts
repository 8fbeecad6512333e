// The linter's own rule of this repository, "shared code never branches on a layer's kind", can fail.
import { ESLint } from "eslint"
import { expect, test } from "vitest"

const eslint = new ESLint()
const rulesBroken = async (code: string, filePath: string) => {
  const [result] = await eslint.lintText(code, { filePath })
  return result!.messages.map(message => message.ruleId)
}

const branches = [
  'export const f = (layer: { kind: string }) => layer.kind === "Conv2d"',
  'export const f = (layer: { kind: string }) => "Conv2d" !== layer.kind',
  'export const f = (kind: string) => (kind === "Conv2d" ? 1 : 2)',
  'export const f = (layer: { name: string }) => { switch (layer.name) { case "Conv2d": return 1; default: return 2 } }',
  'export const f = (kind: string) => { switch (kind) { case "Conv2d": return 1; default: return 2 } }',
  'export const f = (layer: { kind: string }) => ["Conv2d", "Conv3d"].includes(layer.kind)',
  'export type f<l> = l extends { kind: "Conv2d" } ? 1 : 2',
]

test.each(branches)("shared code may not say: %s", async code => {
  expect(await rulesBroken(code, "src/graph/probe.ts")).toEqual(["no-restricted-syntax"])
})

test("a definition may ask about itself, and shared code may pass a kind on", async () => {
  expect(await rulesBroken(branches[0]!, "src/layers/probe.ts")).toEqual([])
  const harmless =
    "export const f = (a: { kind: string }, b: { kind: string }) => (a.kind === b.kind ? a.kind : undefined)"
  expect(await rulesBroken(harmless, "src/graph/probe.ts")).toEqual([])
})
