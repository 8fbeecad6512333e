// Names of children: what PyTorch says to all that its modules have already.
import { describe, expect, test } from "vitest"
import { model, relu, sequential } from "../../src/index.ts"
import { recordings } from "../recordings.ts"

const { names } = recordings<{ names: { name: string; module: boolean; sequential: boolean }[] }>("names")
const takes = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch (error) {
    expect(error).toHaveProperty("name", "ShapeError")
    return false
  }
}

describe("a name is taken where PyTorch takes it", () => {
  test.each(names)("$name", ({ name, module, sequential: inChain }) => {
    const attributes: { readonly [name: string]: ReturnType<typeof relu> } = { [name]: relu() }
    expect(takes(() => model("Net", ["N", 8], attributes, (_, x) => x))).toBe(module)
    expect(takes(() => sequential({ [name]: relu() }))).toBe(inChain)
  })
  test("there are names that only a Sequential has", () => {
    expect(names.filter(({ module, sequential }) => module && !sequential).length).toBeGreaterThan(4)
  })
})
