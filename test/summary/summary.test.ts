// What the recordings do not show: options, symbols, refusals, and the rows of modules that are called in unusual ways.
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import {
  conv2d,
  embedding,
  flatten,
  linear,
  model,
  relu,
  sequential,
  ShapeError,
  summary,
  tensor,
} from "../../src/index.ts"
import type { SummaryOptions } from "../../src/index.ts"
import { createModule } from "../../src/module/create.ts"
import { behaviour } from "../../src/module/module.ts"
import type { Child, Module, Parameter, TensorValue, Value } from "../../src/module/module.ts"
import { treeModule } from "../build.ts"
import type { Tree } from "../recordings.ts"
import { expectColumnSums } from "./expect.ts"

const net = model("Net", [2, 3, 8, 8], [conv2d(3, 4, 3), relu(), { head: [flatten(), linear(144, 10)] }])

/** The rows of a table, without header and totals. */
const rowsOf = (module: object, options: SummaryOptions) => {
  const lines = String(summary(module, options)).split("\n")
  return lines.slice(3, lines.indexOf(lines[0]!, 3))
}

describe("options", () => {
  test("columns in camelCase and in torchinfo's spelling", () => {
    const camel = summary(net, {
      colNames: ["kernelSize", "multAdds", "paramsPercent"],
      rowSettings: ["varNames"],
    })
    const snake = summary(net, {
      colNames: ["kernel_size", "mult_adds", "params_percent"],
      rowSettings: ["var_names"],
    })
    expect(String(camel)).toBe(String(snake))
  })

  test("another batch, and a batch that is left out", () => {
    const symbolic = model("Net", ["N", 3], [linear(3, 4)])
    expect(summary(symbolic, { inputSize: [7, 3] }).summaryList[1]!.outputSize).toEqual([7, 4])
    expect(summary(symbolic, { inputSize: [3], batchDim: 0 }).summaryList[1]!.outputSize).toEqual([1, 4])
    expect(summary(symbolic, { inputSize: ["1+M", 3] }).summaryList[1]!.outputSize).toEqual(["M+1", 4])
    expect(() => summary(net, { inputSize: [2, 4, 8, 8] })).toThrow(ShapeError)
  })

  test("units as Python prints them up to 3.10", () => {
    expect(String(summary(net, { unitStyle: "M" }))).toContain("Total mult-adds (M): 0.01\n")
    expect(String(summary(net))).toContain("Total mult-adds (Units.MEGABYTES): 0.01\n")
  })

  test("what a summary does not depend on", () => {
    expect(String(summary(net, { mode: "train", verbose: 0 }))).toBe(String(summary(net)))
  })

  const refused: [SummaryOptions, string][] = [
    [{ colWidth: 0 }, "summary: colWidth must be a whole number of at least 1, got 0"],
    [{ colWidth: 2.5 }, "summary: colWidth must be a whole number of at least 1, got 2.5"],
    [{ depth: 1.5 }, "summary: depth must be a whole number, got 1.5"],
    [{ depth: "1" as never }, "summary: depth must be a whole number, got '1'"],
    [{ mode: "test" as "eval" }, "summary: there is no mode test; there are eval, train"],
    [{ rowSettings: "depth" as never }, "summary: rowSettings must be an array, got 'depth'"],
    [{ colNames: "x" as never }, "summary: colNames must be an array, got 'x'"],
    [
      { colNames: ["num_Params" as "num_params"] },
      "summary: there is no column num_Params; did you mean numParams?",
    ],
    [{ colNames: [undefined as never] }, "summary: there is no column undefined; there are"],
    [{ dtypes: "int64" as never }, "summary: dtypes must be an array, got 'int64'"],
    [
      { dtypes: ["float" as never] },
      "summary: the dtype must be one of float64, float32, float16, bfloat16, int64, int32, int16, int8, uint8, bool, complex64, complex128, got 'float'",
    ],
    [{ inputSize: [2, 3, 8, 8], dtypes: [] }, "summary: dtypes must be as many as the inputs, 1, got 0"],
    [
      { inputSize: [3, 8, 8], batchDim: 4 },
      "summary: batchDim must be a whole number from -4 to 3 for [3, 8, 8], got 4",
    ],
    [
      { inputSize: [3, 8, 8], batchDim: -5 },
      "summary: batchDim must be a whole number from -4 to 3 for [3, 8, 8], got -5",
    ],
    [
      { inputSize: [3, 8, 8], batchDim: 0.5 },
      "summary: batchDim must be a whole number from -4 to 3 for [3, 8, 8], got 0.5",
    ],
    [{ inputSize: 8 as never }, "summary: inputSize must be a shape or an array of them, got 8"],
    [{ inputSize: "2,8" as never }, "summary: inputSize must be a shape or an array of them, got '2,8'"],
    [{ inputSize: [[2, 3], 8] as never }, "summary: inputSize must be a shape or an array of them, got 8"],
    [{ inputSize: [] }, "summary: inputSize must be of at least one size, got []"],
    [
      { inputSize: [2.5, 8] },
      "summary: the input must be of whole sizes of at least 1 or symbols, got [2.5, 8]",
    ],
    [
      { inputSize: ["2*", 8] },
      "summary: the input must be of whole sizes of at least 1 or symbols, got [2*, 8]",
    ],
    [{ verbose: 3 as 2 }, "summary: verbose must be 0, 1 or 2, got 3"],
    [
      { colNames: ["kernel" as "kernelSize"] },
      "summary: there is no column kernel; did you mean kernelSize?",
    ],
    [
      { colNames: ["rows" as "kernelSize"] },
      "summary: there is no column rows; there are kernelSize, inputSize, outputSize, numParams, paramsPercent, multAdds, trainable",
    ],
    [
      { rowSettings: ["names" as "depth"] },
      "summary: there is no row setting names; there are depth, varNames, asciiOnly, hideRecursiveLayers",
    ],
    [{ unitStyle: "k" as "M" }, "summary: there is no unit style k; there are Units.MEGABYTES, M"],
    [
      { inputSize: null, colNames: ["outputSize", "numParams", "multAdds"] },
      "summary: outputSize, multAdds need an input; pass inputSize",
    ],
    [
      { inputSize: [0, 3, 8, 8] },
      "summary: the input must be of whole sizes of at least 1 or symbols, got [0, 3, 8, 8]",
    ],
    [
      { input_size: [2, 3, 8, 8] } as never,
      "summary: there is no option input_size; did you mean inputSize?",
    ],
    [{ size: [2, 3, 8, 8] } as never, "summary: there is no option size; there are inputSize, dtypes,"],
    [
      [2, 3, 8, 8] as never,
      "summary: the options must be an object, got [2, 3, 8, 8]; write { inputSize: [2, 3, 8, 8] }",
    ],
    [
      [[2, 3], [2]] as never,
      "summary: the options must be an object, got [[2, 3], [2]]; write { inputSize: [[2, 3], [2]] }",
    ],
    [["N", 3] as never, "summary: the options must be an object, got [N, 3]"],
    [3 as never, "summary: the options must be an object, got 3"],
  ]
  test.each(refused)("%j is refused", (options, sentence) => {
    expect(() => summary(net, options)).toThrow(sentence)
  })

  test("an option that there is not is refused", () => {
    expect(() => summary(net, { colwidth: 3 } as SummaryOptions)).toThrow(
      "summary: there is no option colwidth; did you mean colWidth?",
    )
  })
})

describe("inputs", () => {
  test("a layer and a sequential have none by themselves", () => {
    const chain = sequential(conv2d(3, 4, 3), relu())
    const { totalParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes } = summary(chain)
    expect([totalParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes]).toEqual([
      112,
      0,
      null,
      0,
      448,
    ])
    expect(rowsOf(chain, {})).toHaveLength(3)
    expect(summary(chain, { inputSize: [2, 3, 8, 8] }).totalMultAdds).toBe(112 * 2 * 36)
  })

  test("several, nested: the first tensor is shown, all are counted", () => {
    const both = custom("Both", [], () => null, [parameter("weight", [3])])
    const { summaryList, totalInput, totalMultAdds, totalOutputBytes } = summary(both, {
      inputSize: [[[2, 3], { shape: [4], dtype: "int64" }], [5], null],
    })
    expect(summaryList[0]).toMatchObject({ inputSize: [2, 3], outputSize: [] })
    expect(totalInput).toBe(6 * 4 + 4 * 8 + 5 * 4 + 3 * 80)
    expect([totalMultAdds, totalOutputBytes]).toEqual([undefined, 0]) // torchinfo itself fails here
  })

  test("is of the dtype that the model declares there, unless told", () => {
    const ids = tensor(["N"], "int64")
    const words = model("Words", ids, { embed: embedding(9, 4) }, ({ embed }, x) => embed(x))
    expect(summary(words, { inputSize: [7] }).totalInput).toBe(7 * 8 + 80)
    expect(() => summary(words, { inputSize: [7], dtypes: ["int32"] })).toThrow(
      "Words: expects int64, got int32",
    )
    const both = model("Both", [["M", 4], ids], { embed: embedding(9, 4) }, ({ embed }, x, y) => [
      x,
      embed(y),
    ])
    expect(summary(both, { inputSize: [[3, 4], [7]] }).totalInput).toBe(12 * 4 + 7 * 8 + 2 * 80)
  })

  // Seen in torchinfo: `unsqueeze` takes the axis, Python's slices show it.
  test.each([
    [-1, [2, 3, 1, 2, 3, 1], [2, 3, 1], [1, 1], [1]],
    [0, [1, 2, 3], [1, 2, 3], [1], [1]],
    [1, [2, 1, 3], [2, 1, 3], [3, 1], [3]],
    [2, [2, 3, 1], [2, 3, 1], [1, 1], [1]],
  ])("a batch at %i", (batchDim, inputSize, outputSize, ofTwo, ofNested) => {
    const options = { inputSize: [2, 3], batchDim }
    const last = (value: Value): Value => ({
      ...(value as TensorValue),
      shape: (value as TensorValue).shape.slice(2),
    })
    const same = custom("Same", [], ([x = null]) => x)
    expect(summary(same, options).summaryList[0]).toMatchObject({ inputSize, outputSize })
    const two = custom("Two", [], ([x = null]) => [last(x), last(x)])
    const nested = custom("Nested", [], ([x = null]) => [[last(x)]])
    expect(summary(two, options).summaryList[0]!.outputSize).toEqual(ofTwo)
    expect(summary(nested, options).summaryList[0]!.outputSize).toEqual(ofNested)
  })

  test("a model that declares an empty one is refused", () => {
    const empty = model("Net", [0, 3], [linear(3, 4)])
    expect(() => summary(empty)).toThrow(
      "summary: the input must be of whole sizes of at least 1 or symbols, got [0, 3]",
    )
  })
})

describe("symbols", () => {
  const symbolic = model("Net", ["N", 3], [linear(3, 4), relu()])

  test("sizes print, and what depends on them does not", () => {
    const statistics = summary(symbolic)
    expect(statistics).toMatchObject({
      totalParams: 16,
      totalParamBytes: 64,
      totalMultAdds: undefined,
      totalInput: undefined,
      totalOutputBytes: undefined,
    })
    expect(statistics.summaryList[1]).toMatchObject({
      outputSize: ["N", 4],
      multAdds: undefined,
      outputBytes: undefined,
    })
    expect(String(statistics)).toBe(`${"=".repeat(90)}
Layer (type:depth-idx)                   Output Shape              Param #
${"=".repeat(90)}
Net                                      [N, 4]                    --
├─Linear: 1-1                            [N, 4]                    16
├─ReLU: 1-2                              [N, 4]                    --
${"=".repeat(90)}
Total params: 16
Trainable params: 16
Non-trainable params: 0
Total mult-adds: --
${"=".repeat(90)}
Input size (MB): --
Forward/backward pass size (MB): --
Params size (MB): 0.00
Estimated Total Size (MB): --
${"=".repeat(90)}`)
  })

  test("in the mult-adds of rows", () => {
    const options: SummaryOptions = { colNames: ["multAdds"], colWidth: 10 }
    expect(rowsOf(symbolic, options).map(row => row.slice(41))).toEqual(["--", "--", "--"])
    expect(rowsOf(symbolic, { ...options, depth: 0 }).map(row => row.slice(41))).toEqual(["--"])
    const known = model("Net", [5, "L", 3], [linear(3, 4), relu()])
    expect(rowsOf(known, { ...options, depth: 0 }).map(row => row.slice(41))).toEqual(["80"]) // torchinfo's rule sees the batch
  })
})

describe("rows", () => {
  const options: SummaryOptions = {
    inputSize: [2],
    colNames: ["numParams", "multAdds"],
    colWidth: 12,
    depth: 5,
  }
  const tree = (kind: string): Tree => ({
    kind,
    kernelSize: null,
    parameters: [],
    children: [],
    calls: [],
    gives: "same",
  })
  const leaf: Tree = { ...tree("Linear"), parameters: [parameter("weight", [8])] }
  const block = (calls: string[]): Module => treeModule({ ...tree("Net"), calls, children: [list, head] })
  const list = {
    name: "blocks",
    module: { ...tree("ModuleList"), children: ["0", "1"].map(name => ({ name, module: leaf })) },
  }
  const head = { name: "head", module: leaf }

  test("a module that is called twice is recursive the second time, and computes again", () => {
    const twice = block(["head", "head"])
    expect(rowsOf(twice, options)).toEqual([
      "Net                                      16           --", // the blocks are never called
      "├─Linear: 1-1                            8            16",
      "├─Linear: 1-2                            (recursive)  16",
    ])
    expect(summary(twice, { inputSize: [2] })).toMatchObject({ totalParams: 24, totalMultAdds: 32 })
    expect(rowsOf(twice, { ...options, rowSettings: ["depth", "hideRecursiveLayers"] })).toHaveLength(2)
  })

  test("a container that is never called stands above what is called of it", () => {
    expect(rowsOf(block(["blocks.0", "blocks.1", "head"]), options)).toEqual([
      "Net                                      --           --",
      "├─ModuleList: 1-1                        --           --",
      "│    └─Linear: 2-1                       8            16",
      "│    └─Linear: 2-2                       8            16",
      "├─Linear: 1-2                            8            16",
    ])
  })

  test("one that is entered again is recursive at both places, and has the number of the last", () => {
    expect(rowsOf(block(["blocks.0", "head", "blocks.1"]), options)).toEqual([
      "Net                                      --           --",
      "├─ModuleList: 1-3                        (recursive)  --",
      "│    └─Linear: 2-1                       8            16",
      "├─Linear: 1-2                            8            16",
      "├─ModuleList: 1-3                        (recursive)  --",
      "│    └─Linear: 2-2                       8            16",
    ])
  })

  test("a module whose only children are empty containers is a leaf; a model is no container, whatever its name", () => {
    const empty = { name: "empty", module: sequential() as unknown as Module }
    const { summaryList } = summary(custom("Net", [empty], (_, x) => x, [parameter("weight", [3])]))
    expect(summaryList.map(({ isLeaf }) => isLeaf)).toEqual([true])
    const named = { name: "named", module: model("Sequential", [1], []) as unknown as Module }
    expect(summary(custom("Net", [named], (_, x) => x)).summaryList[0]!.isLeaf).toBe(false)
  })

  test("names widen their column in steps of 5, also those of hidden rows", () => {
    const width = (name: string, depth: number) => {
      const inner = custom(name, [], (_, x) => x)
      const outer = custom("Net", [{ name: "a", module: inner }], (_, x, call) =>
        call({ name: "a", module: inner }, x),
      )
      return String(summary(outer, { inputSize: [1], colNames: [], depth })).indexOf("\n")
    }
    // depth * 5 + 1 + the name + ": 1-1"
    expect(width("x".repeat(28), 3)).toBe(40)
    expect(width("x".repeat(29), 3)).toBe(40)
    expect(width("x".repeat(30), 3)).toBe(45)
    expect(width("x".repeat(30), 0)).toBe(45)
    expect(width("𝕏".repeat(30), 3)).toBe(45)
  })

  test("the columns sum up to the totals at every depth", () => {
    for (const depth of [0, 1, 2, 3]) {
      const options = { depth, colNames: ["num_params", "mult_adds"] } as const
      expectColumnSums(summary(net), String(summary(net, options)), options)
    }
  })
})

describe("the object", () => {
  test("is its table as a string, in console.log, and plain data in JSON", () => {
    const statistics = summary(net)
    expect(inspect(statistics)).toBe(String(statistics))
    expect(`${statistics}`).toBe(String(statistics))
    expect(Object.keys(JSON.parse(JSON.stringify(statistics)) as object)).toEqual([
      "totalParams",
      "trainableParams",
      "totalMultAdds",
      "totalInput",
      "totalOutputBytes",
      "totalParamBytes",
      "summaryList",
    ])
  })

  test("its rows have their paths", () => {
    expect(summary(net).summaryList.map(({ path }) => path)).toEqual([
      "",
      "0",
      "1",
      "head",
      "head.0",
      "head.1",
    ])
  })

  test("has exact totals beyond 2^53", () => {
    const large = custom("Net", [], (_, x) => x, [parameter("weight", [2 ** 27, 2 ** 26 + 1])])
    const { totalParams, exact } = summary(large, { inputSize: [3] })
    expect(totalParams).toBe(Number(exact.totalParams))
    expect(exact).toMatchObject({
      totalParams: 2n ** 53n + 2n ** 27n,
      totalMultAdds: 3n * (2n ** 53n + 2n ** 27n),
    })
  })

  test("is asked of modules only", () => {
    expect(() => summary([relu()])).toThrow(
      "summary: expects a layer, a sequential or a model, got an array; use sequential(...)",
    )
  })
})

function parameter(name: string, shape: number[]) {
  return { name, shape, dtype: "float32", trainable: true } as const satisfies Parameter
}

/** A module with a forward of its own. */
function custom(
  kind: string,
  children: Child[],
  forward: (
    inputs: readonly Value[],
    first: Value,
    call: (child: Child, ...inputs: Value[]) => Value,
  ) => Value,
  parameters: Parameter[] = [],
): Module {
  return createModule({
    kind,
    children,
    parameters,
    ...(kind === "Net" && { input: [1] }),
    [behaviour]: {
      forward: (_, inputs, call) => forward(inputs, inputs[0] ?? null, call),
      describe: () => "",
    },
  })
}
