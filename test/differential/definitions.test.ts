// Definitions: tsc digests and interprets them as the runtime does, the library's own and random ones.
import { describe, expect, test, vi } from "vitest"
import type { Definition } from "../../src/define/definition.ts"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { builtInProgram, definitionProgram } from "../../type-tests/differential/definitions.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

// The library's definitions as they pass by: a factory does not show its own.
const defined = vi.hoisted((): unknown[] => [])
vi.mock("../../src/define/index.ts", async original => {
  const actual = await original<typeof import("../../src/define/index.ts")>()
  const define = (definition: never, runtime: never) => {
    defined.push(definition)
    return actual.define(definition, runtime)
  }
  return { ...actual, define }
})

await import("../../src/layers/index.ts")
const own = builtInProgram(defined.splice(0) as Definition[], 12)
const random = definitionProgram(220)
console.log("the library's definitions:", own.counts, "random definitions:", random.counts)

test("there is enough of everything", () => {
  expect(own.counts.definitions).toBeGreaterThanOrEqual(10)
  expect(random.counts.definitions).toBeGreaterThanOrEqual(200)
  for (const { layers, shapes, refused } of [own.counts, random.counts]) {
    expect(layers).toBeGreaterThan(100)
    expect(shapes).toBeGreaterThan(400)
    expect(refused).toBeGreaterThan(100)
  }
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("agrees on the library's definitions", { timeout: 120_000 }, async () => {
    expect(await wrong(own, compiler)).toEqual([])
  })

  test("agrees on random definitions", { timeout: 120_000 }, async () => {
    expect(await wrong(random, compiler)).toEqual([])
  })
})
