// Definitions, the library's own and random ones: tsc digests and interprets them as the runtime does, and their factories
// refuse what the runtime refuses, in the same words, at the argument or option that is wrong.
import { describe, expect, test, vi } from "vitest"
import type { Definition } from "../../src/define/definition.ts"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { openDefinitions } from "../../type-tests/differential/open.ts"
import { builtInProgram, definitionProgram } from "../../type-tests/differential/digests.ts"
import { factoryProgram, madeFactoryProgram } from "../../type-tests/differential/factories.ts"
import { together, wrong } from "../../type-tests/differential/programs.ts"

// The library's definitions as they pass by: a factory does not show its own.
const defined = vi.hoisted((): unknown[] => [])
vi.mock("../../src/define/index.ts", async original => {
  const actual = await original<{ define: (...parts: unknown[]) => object }>()
  const define = (...parts: unknown[]) => {
    defined.push(parts[0])
    return actual.define(...parts)
  }
  return { ...actual, define }
})

const definitions = defined.splice(0) as Definition[]
const own = builtInProgram(definitions, 12)
const random = definitionProgram(220)
const ownFactories = factoryProgram(definitions, 45)
const randomFactories = madeFactoryProgram(60, 4)
console.log("the library's definitions:", own.counts, "random ones:", random.counts)
console.log(
  "calls of the library's factories:",
  ownFactories.counts,
  "of random ones:",
  randomFactories.counts,
)

test("there is enough of everything", () => {
  expect(own.counts.definitions).toBeGreaterThanOrEqual(10)
  expect(random.counts.definitions).toBeGreaterThanOrEqual(200)
  for (const { layers, shapes, refused } of [own.counts, random.counts]) {
    expect(layers).toBeGreaterThan(100)
    expect(shapes).toBeGreaterThan(400)
    expect(refused).toBeGreaterThan(100)
  }
  expect(ownFactories.counts.calls).toBeGreaterThan(450)
  expect(ownFactories.counts.wrong).toBeGreaterThan(150)
  expect(ownFactories.counts.own).toBeLessThan(ownFactories.counts.wrong / 2)
  expect(randomFactories.counts.wrong).toBeGreaterThan(80)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 300_000 }, async () => {
    expect(
      await wrong(together(own, random, ownFactories, randomFactories), compiler, { open: openDefinitions }),
    ).toEqual([])
  })
})
