// The command line on files of users: what it prints, and its exit code.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { run } from "../../src/cli/run.ts"
import { recordings } from "../recordings.ts"
import type { Network } from "../recordings.ts"
import manifest from "../../package.json" with { type: "json" }

const directory = mkdtempSync(join(tmpdir(), "laminate-cli-"))
const before = process.cwd()
beforeAll(() => process.chdir(directory))
afterAll(() => {
  process.chdir(before)
  rmSync(directory, { recursive: true })
})

/** Runs the command; files are written first. */
async function laminate(args: string, files: Record<string, string> = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  const lines: Record<"out" | "err", string[]> = { out: [], err: [] }
  const code = await run(args.split(" ").filter(Boolean), {
    out: text => void lines.out.push(text),
    err: text => void lines.err.push(text),
  })
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") }
}

const cnn = `model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }), conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu()] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])`
const imports = `import { avgPool2d, conv2d, flatten, linear, maxPool2d, model, relu, sequential } from "laminate"\n`
const [network] = recordings<{ networks: Network[] }>("networks").networks
const table = network!.tables[0]!.table

describe("tables", () => {
  test("of the only model", async () => {
    const file = `${imports}enum Not { Erasable }\nexport const cnn = ${cnn}\nexport type Cnn = typeof cnn\n`
    expect(await laminate("summary one.ts", { "one.ts": file })).toEqual({ code: 0, out: table, err: "" })
  })

  test("of several, under their names; factories are named and skipped", async () => {
    const file = `${imports}
export const make = <const C extends number>(c: C) => sequential(conv2d(c, c, 3))
export const a = ${cnn}
export const part = sequential(relu())
export default a`
    const { code, out } = await laminate("summary several.ts", { "several.ts": file })
    expect(code).toBe(0)
    expect(out).toBe(`a\n${table}\n\ndefault\n${table}\n\nmake is a function and was skipped`)
    expect((await laminate("summary several.ts --export a")).out).toBe(table)
    expect((await laminate("summary several.ts --export part")).out).toContain("├─ReLU: 1-1")
    expect((await laminate("summary several.ts --export part --input-size N,3")).out).toContain("[N, 3]")
  })

  test("on another batch, of the declared dtype", async () => {
    const file = `import { embedding, model, tensor } from "laminate"
export const words = model("Words", tensor(["N"], "int64"), [embedding(9, 4)])`
    const { out } = await laminate("summary words.ts --input-size 7", { "words.ts": file })
    expect(out).toContain("[7, 4]")
  })

  test("of several inputs, a size for each", async () => {
    const file = `import { embedding, linear, model, tensor } from "laminate"
import { add } from "laminate/functional"
export const two = model("Two", [tensor(["N", "T"], "int64"), ["N", "T", 4]], { e: embedding(10, 4), l: linear(4, 3) },
  ({ e, l }, t, x) => l(add(e(t), x)))`
    const { code, out } = await laminate("summary two.ts --input-size 2,5 --input-size 2,5,4", {
      "two.ts": file,
    })
    expect([code, out]).toEqual([0, expect.stringContaining("[2, 5, 3]")])
    expect((await laminate("summary two.ts --input-size 2,5")).err).toBe(
      "laminate: two of two.ts: Two: expects 2 tensors, got 1",
    )
    expect((await laminate("summary two.ts --input-size 2,5 --input-size 2,5,5")).err).toContain(
      "Two: expects [",
    )
  })

  test.each([
    ["module.mts", `${imports}export const cnn: unknown = ${cnn}`],
    [
      "commonjs.cts",
      `const { avgPool2d, conv2d, flatten, linear, maxPool2d, model, relu } = require("laminate")\nexport const cnn = ${cnn}`,
    ],
    ["script.js", `${imports}export const cnn = ${cnn}`],
    ["imports.ts", `export { cnn } from "./module.mts"`],
  ])("of %s", async (name, text) => {
    expect(await laminate(`summary ${name}`, { [name]: text })).toEqual({ code: 0, out: table, err: "" })
  })

  test("with torchinfo's options", async () => {
    const args =
      "--depth 1 --col-names numParams,multAdds --col-width 20 --row-settings varNames,asciiOnly --verbose 2 --unit-style M"
    const { out } = await laminate(`summary one.ts ${args}`)
    expect(out.split("\n")[0]).toHaveLength(80)
    expect(out).toContain(
      "+ Sequential (features)                  932                  5,649,920\n|    + 0.weight",
    )
    expect(out).toContain("Total mult-adds (M): 6.07")
  })
})

describe("--json", () => {
  test("has the numbers", async () => {
    const { code, out } = await laminate("summary several.ts --json")
    const data = JSON.parse(out) as { models: { summaryList: object[] }[] }
    expect(code).toBe(0)
    expect(data).toMatchObject({
      file: "several.ts",
      models: [{ export: "a", ...network!.totals, exact: {} }, { export: "default" }],
      skipped: ["make"],
    })
    expect(data.models[0]!.summaryList[2]).toEqual({
      path: "features.0",
      className: "Conv2d",
      varName: "0",
      depth: 2,
      depthIndex: 1,
      isLeaf: true,
      isRecursive: false,
      kernelSize: [5, 5],
      inputSize: [16, 3, 32, 32],
      outputSize: [16, 5, 28, 28],
      trainable: "True",
      numParams: 380,
      trainableParams: 380,
      leftoverParams: 380,
      paramBytes: 1520,
      outputBytes: 250880,
      multAdds: 4766720,
    })
  })

  test("stands alone on stdout, whatever the file logs", async () => {
    const { console } = globalThis
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true)
    const { out } = await laminate("summary loud.ts --json", {
      "loud.ts": `${imports}export const cnn = ${cnn}\nconsole.log("hello")\nconsole.dir("world")`,
    })
    globalThis.console = console
    const logged = written.mock.calls.map(([text]) => text).join("")
    written.mockRestore()
    expect(JSON.parse(out)).toMatchObject({ file: "loud.ts" })
    expect(logged).toContain("hello\n'world'\n")
  })

  test("has null for what depends on a symbol", async () => {
    const { out } = await laminate("summary symbols.ts --json --export net --input-size N,3", {
      "symbols.ts": `${imports}export const net = sequential(linear(3, 4))\nexport const cnn = ${cnn}`,
    })
    expect(JSON.parse(out)).toMatchObject({
      models: [{ totalParams: 16, totalMultAdds: null, totalInput: null }],
    })
  })
})

describe("what is wrong with a file is one sentence on stderr, and exit code 1", () => {
  const bad = cnn.replace("linear(192, 128)", "linear(190, 128)")
  test.each([
    ["none.ts", undefined, "there is no file none.ts"],
    [".", undefined, ". is no file"],
    ["broken.ts", "export const a =\n  = 1", "broken.ts does not parse: Unexpected token at broken.ts:2:3"],
    ["user.ts", `export * from "./broken.ts"`, "user.ts does not parse: Unexpected token at broken.ts:2:3"],
    ["nothing.ts", "export const a = 1", "nothing.ts exports no model"],
    [
      "parts.ts",
      `${imports}export const part = relu()\nexport const make = () => relu()`,
      "parts.ts exports no model; part without an input can be named with --export; make is a function: export what it returns",
    ],
    ["throws.ts", `throw new Error("no luck\\nsecond line")`, "throws.ts throws: no luck"],
    ["throws-text.ts", `throw "no luck"`, "throws-text.ts throws: no luck"],
    ["lost.ts", `import "./lost-too.ts"`, "lost.ts throws: Cannot find module './lost-too.ts'"],
    [
      "mistake.ts",
      `${imports}export const net = ${bad}`,
      "mistake.ts throws: Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128) (at classifier.1)",
    ],
  ])("%s", async (name, text, sentence) => {
    const files = text === undefined ? {} : { [name]: text }
    expect(await laminate(`summary ${name}`, files)).toEqual({
      code: 1,
      out: "",
      err: `laminate: ${sentence}`,
    })
  })

  test.each([
    ["--export missing", "several.ts exports no missing; it exports a, default, make, part"],
    ["--export make", "make of several.ts is a function: export what it returns"],
    [
      "--export a --input-size 16,1,32,32",
      "a of several.ts: PyTorchCNN: expects [16, 3, 32, 32], got [16, 1, 32, 32]",
    ],
    [
      "--export part --col-names multAdds",
      "part of several.ts: summary: multAdds need an input; pass inputSize",
    ],
  ])("%s", async (args, sentence) => {
    expect(await laminate(`summary several.ts ${args}`)).toEqual({
      code: 1,
      out: "",
      err: `laminate: ${sentence}`,
    })
  })
})

describe("wrong usage is a sentence and the help on stderr, and exit code 2", () => {
  test.each([
    ["", "expects a command"],
    ["print one.ts", "there is no command print"],
    ["summary", "summary expects a file"],
    ["summary one.ts two.ts", "summary expects one file, got two.ts too"],
    ["summary one.ts --colour", "Unknown option '--colour'"],
    ["summary one.ts --export", "Option '--export <value>' argument missing"],
    ["summary one.ts --depth deep", "--depth expects a number, got deep"],
    ["summary one.ts --col-width 0", "colWidth must be a whole number of at least 1, got 0"],
    [
      "summary one.ts --input-size 3,,8",
      "the input must be of whole sizes of at least 1 or symbols, got [3, , 8]",
    ],
    ["summary one.ts --col-names kernel", "there is no column kernel; did you mean kernelSize?"],
  ])("laminate %s", async (args, sentence) => {
    const { code, out, err } = await laminate(args)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(`laminate: ${sentence}`)
    expect(err).toContain("\n\nUsage: laminate summary FILE [options]")
  })
})

test("--help and --version", async () => {
  expect(await laminate("--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("Usage: laminate summary FILE"),
  })
  expect(await laminate("summary -h")).toMatchObject({ code: 0, err: "" })
  expect(await laminate("--version")).toEqual({ code: 0, out: manifest.version, err: "" })
})
