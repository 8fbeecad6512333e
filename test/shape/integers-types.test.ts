import { describe, expect, test } from "vitest"
import { type Case, generateCases, moduleOf } from "../../type-tests/integers/cases.ts"
import { type Compiler, compilers, errorLines, library } from "../../type-tests/integers/compile.ts"

const cases = generateCases()
const firstLine = 4

async function wrong(list: readonly Case[], compiler: Compiler, strict: boolean): Promise<readonly string[]> {
  const lines = await errorLines(moduleOf(list, library), compiler, strict)
  return lines.map(
    line => `${list[line - firstLine]?.call} is not ${list[line - firstLine]?.expected.join(" or ")}`,
  )
}

test("there are enough cases", () => {
  expect(cases.length).toBeGreaterThan(3000)
})

describe.each(Object.keys(compilers) as Compiler[])("TypeScript %s", compiler => {
  test.each([true, false])("says what the runtime says (strict: %s)", { timeout: 120_000 }, async strict => {
    expect(await wrong(cases, compiler, strict)).toEqual([])
  })

  test("finds a wrong case", { timeout: 60_000 }, async () => {
    const list = [
      { call: "add<1, 2>", expected: ["3"] },
      { call: "add<1, 2>", expected: ["4"] },
      { call: "add<1, 2>", expected: ["number"] },
      { call: "add<1, number>", expected: ["any"] },
      { call: "window<4, 5, 1, 0, 1>", expected: ["0", "number"] },
      { call: "window<4, 5, 1, 0, 1>", expected: ["0", '"does not fit"'] },
    ]
    expect(await errorLines(moduleOf(list, library), compiler, true)).toEqual([5, 6, 7, 8])
  })
})
