// The differential tests themselves: what does not hold is found, by each compiler.
import { describe, expect, test } from "vitest"
import { compilerNames } from "../../type-tests/differential/compile.ts"
import { wrong } from "../../type-tests/differential/programs.ts"

const sentence = "Linear: expects 9, got 8"
const at = (column: number, said = sentence) => ({ sentence: said, columns: [column] })
const refused = (name: string) => `export const ${name}: "${sentence}" = 8`

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("finds what is wrong with lines", { timeout: 60_000 }, async () => {
    const found = await wrong(
      {
        header: ["type Tensor = number[]"],
        lines: [
          { text: "export const right: Tensor = [1]", fault: null },
          { text: refused("told"), fault: at(14) },
          { text: refused("w1"), fault: null },
          { text: "export const w2 = 8", fault: at(14) },
          { text: refused("w3"), fault: at(15) },
          { text: refused("w4"), fault: at(14, "Linear: expects 9, got 7") },
          { text: `${refused("w5")}; ${refused("w6")}`, fault: at(14) },
          {
            text: `${refused("once")}; ${refused("again")}`,
            fault: { ...at(14), again: [refused("once").length + 16] },
          },
          { text: "export const own: string = 8", fault: { ...at(14), own: true } },
          { text: "export const w7: string = 8", fault: at(14) },
        ],
      },
      compiler,
    )
    const complaints = found.map(text =>
      /export const (\w+).*\/\/ (expected [a-z ]*?)( at |\n|$)/.exec(text)?.slice(1, 3),
    )
    expect(complaints).toEqual([
      ["w1", "expected no error"],
      ["w2", "expected an error"],
      ["w3", "expected an error elsewhere"],
      ["w4", "expected another sentence"],
      ["w5", "expected one error"],
      ["w7", "expected another sentence"],
    ])
  })

  test("finds claims that do not hold", { timeout: 60_000 }, async () => {
    const claim = (type: string, ...expected: string[]) => ({ type, expected })
    const claims = [
      claim("[4, 2]", "[4, 2]"),
      claim("[4, 2]", "[4, 3]", "[4, 2]"),
      claim("[4, 2]", "[4, 3]", "[4]"),
      claim("[4, 2]", "[4, number]"),
      claim("[4, number]", "[4, 2]"),
      claim("number[]", "[...number[]]"),
      claim("number", "any"),
      claim("never", "number"),
      claim("Missing", "number"),
    ]
    const found = await wrong({ header: ["interface Five { is: 5 }"], claims }, compiler)
    expect(found.slice(0, 5)).toEqual([
      "[4, 2] is not [4, 3] or [4]: [4, 2]",
      "[4, 2] is not [4, number]: [4, 2]",
      "[4, number] is not [4, 2]: [4, number]",
      "number is not any: number",
      "never is not number: ?",
    ])
    expect(found.slice(5)).toEqual([expect.stringContaining("Missing is not number")])
  })

  test("finds a header that does not compile", { timeout: 60_000 }, async () => {
    expect(await wrong({ header: ["const five: 5 = 6"] }, compiler)).toEqual([
      expect.stringContaining("five"),
    ])
  })
})
