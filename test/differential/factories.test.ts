// Factories: tsc refuses what the runtime refuses, in the same words, at the argument or option that is wrong.
import { describe, expect, test, vi } from "vitest"
import type { Definition } from "../../src/define/definition.ts"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { factoryProgram, madeFactoryProgram } from "../../type-tests/differential/factories.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

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
const own = factoryProgram(defined.splice(0) as Definition[], 45)
const random = madeFactoryProgram(60, 4)
console.log("calls of the library's factories:", own.counts, "of random ones:", random.counts)

test("there are enough calls, right and wrong", () => {
  expect(own.counts.calls).toBeGreaterThan(450)
  expect(own.counts.wrong).toBeGreaterThan(150)
  expect(own.counts.own).toBeLessThan(own.counts.wrong / 2)
  expect(random.counts.wrong).toBeGreaterThan(80)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the library's factories throw", { timeout: 120_000 }, async () => {
    expect(await wrong(own, compiler)).toEqual([])
  })

  test("says what the factories of random definitions throw", { timeout: 120_000 }, async () => {
    expect(await wrong(random, compiler)).toEqual([])
  })
})
