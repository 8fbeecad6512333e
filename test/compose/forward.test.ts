// Models with a forward as the runtime has them: ties, bind, constraints, module lists, own tensors, several inputs and outputs.
import { describe, expect, test } from "vitest"
import {
  adaptiveAvgPool2d,
  batchNorm1d,
  batchNorm2d,
  bind,
  buffer,
  buffers,
  constraints,
  conv2d,
  convTranspose2d,
  embedding,
  freeze,
  linear,
  lstm,
  maxPool2d,
  model,
  type Model,
  moduleList,
  outputOf,
  parameter,
  parameters,
  paramsOf,
  relu,
  repeat,
  sequential,
  ShapeError,
  stateDict,
  summary,
  tensor,
  trainableParamsOf,
} from "../../src/index.ts"
import { add, mul, reshape } from "../../src/functional/index.ts"
import { substitute } from "../../src/shape/symbols/index.ts"

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

describe("tie", () => {
  const net = model(
    "Net",
    tensor(["N", "T"], "int64"),
    { embed: embedding(100, 8), head: linear(8, 100, { bias: false }) },
    ({ embed, head }, x) => head(embed(x)),
    { tie: { "head.weight": "embed.weight" } },
  )

  test("a tied parameter is listed once, under the first of its names, and saved under both", () => {
    expect(names(parameters(net))).toEqual(["embed.weight"])
    expect(names(stateDict(net))).toEqual(["embed.weight", "head.weight"])
    const late = model("Late", ["N", 8], { a: linear(8, 8), b: linear(8, 8) }, ({ a, b }, x) => b(a(x)), {
      tie: { "a.weight": "b.weight" },
    })
    expect(names(parameters(late))).toEqual(["a.weight", "a.bias", "b.bias"])
  })
  test("and trains as its owner does", () => {
    const half = model(
      "Half",
      ["N", 8],
      { a: freeze(linear(8, 8)), b: linear(8, 8), c: freeze(linear(8, 8)) },
      ({ a, b, c }, x) => c(b(a(x))),
      { tie: { "a.weight": "b.weight", "b.bias": "c.bias" } },
    )
    const trained = ({ name, trainable }: { name: string; trainable: boolean }) => [name, trainable]
    expect(parameters(half).map(trained)).toEqual([
      ["a.weight", true],
      ["a.bias", false],
      ["b.bias", false],
      ["c.weight", false],
    ])
    expect(trainableParamsOf(half)).toBe(64)
  })
  test("within one child, it is once in that child's row", () => {
    const norm = model("Norm", ["N", 8], { n: batchNorm1d(8) }, ({ n }, x) => n(x), {
      tie: { "n.bias": "n.weight" },
    })
    expect(summary(norm, { inputSize: [2, 8] }).totalParams).toBe(8)
  })
  test("what a child has tied may be tied again, as one assigns again", () => {
    const pair = model("Pair", ["N", 8], [linear(8, 8), linear(8, 8)], { tie: { "1.weight": "0.weight" } })
    const attributes = { m: pair, k: linear(8, 8) }
    const again = (tie: Record<string, string>) =>
      model("M", ["N", 8], attributes, ({ m, k }, x) => k(m(x)), { tie: tie as {} })
    expect(names(parameters(again({ "k.weight": "m.1.weight" })))).toEqual([
      "m.0.weight",
      "m.0.bias",
      "m.1.bias",
      "k.bias",
    ])
    expect(names(parameters(again({ "m.1.weight": "k.weight" })))).toEqual([
      "m.0.weight",
      "m.0.bias",
      "m.1.weight",
      "m.1.bias",
      "k.bias",
    ])
  })
  test("paramsOf counts it once; torchinfo's total, by layers, twice", () => {
    expect(paramsOf(net)).toBe(800)
    expect(summary(net, { inputSize: [2, 5], dtypes: ["int64"] }).totalParams).toBe(1600)
  })
  test("ties hold where the model stands in another", () => {
    const outer = model("Outer", tensor(["N", "T"], "int64"), { net, fc: linear(100, 2) }, ({ net, fc }, x) =>
      fc(net(x)),
    )
    expect(names(parameters(outer))).toEqual(["net.embed.weight", "fc.weight", "fc.bias"])
    expect(paramsOf(outer)).toBe(1002)
  })
})

describe("options of functions", () => {
  const net = (options: unknown) => model("Net", [1, 8], [linear(8, 8)], options as never)
  test.each<readonly [() => unknown, string]>([
    [() => repeat(2, () => relu(), { form: 1 } as never), "repeat has no option form; did you mean from?"],
    [() => repeat(2, () => relu(), null as never), "repeat: the options must be an object, got null"],
    [() => repeat(2, () => relu(), [1] as never), "repeat: the options must be an object, got [1]"],
    [() => net({ ties: {} }), "model has no option ties; did you mean tie?"],
    [() => net(() => null), "model: the options must be an object, got a function"],
    [
      () => parameter([8], { requires_grad: false } as never),
      "parameter has no option requires_grad; did you mean requiresGrad?",
    ],
    [
      () => parameter([8], { requiresGrad: "no" as never }),
      "parameter: requiresGrad must be true or false, got 'no'",
    ],
    [
      () => buffer([8], { persist: false } as never),
      "buffer has no option persist; did you mean persistent?",
    ],
    [() => buffer([8], { persistent: 0 as never }), "buffer: persistent must be true or false, got 0"],
    [() => summary(relu(), null as never), "summary: the options must be an object, got null"],
  ])("%s", (call, sentence) => {
    expect(call).toThrow(ShapeError)
    expect(call).toThrow(expect.objectContaining({ message: sentence }))
  })
})

describe("constraints and bind", () => {
  const net = model(
    "Net",
    ["N", 3, "H", "W"],
    { conv: conv2d(3, 8, 7), pool: [maxPool2d(2), maxPool2d(2)] },
    ({ conv, pool }, x) => pool(conv(x)),
  )

  test("each text once, at the module that needs it first", () => {
    const found = constraints(net)
    const texts = found.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(found[0]).toEqual({ text: "H >= 7", path: "conv", rule: "Conv2d" })
    expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(["conv", "pool.0", "pool.1"]))
  })
  test("the same layer twice assumes once", () => {
    const twice = model(
      "Twice",
      ["N", 3, "H", "W"],
      { a: conv2d(3, 3, 3, { padding: 1 }), b: conv2d(3, 8, 3) },
      ({ a, b }, x) => add(b(a(x)), b(a(x))),
    )
    const texts = constraints(twice).map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThan(0)
  })
  test.each<readonly [string, Model<any, any, any, any>]>([
    ["windows", net],
    [
      "a window over a window",
      model("M", [1, 3, "H", 9], [conv2d(3, 8, 3, { stride: 2 }), maxPool2d(3, { ceilMode: true })]),
    ],
    ["adaptive pooling", model("M", [1, 3, "H", 9], [adaptiveAvgPool2d([null, 2])])],
    ["transposed windows", model("M", [1, 3, "H", 9], [convTranspose2d(3, 4, 2, { stride: 2, padding: 3 })])],
    [
      "padding by reflection",
      model("M", [1, 3, "H", 9], [conv2d(3, 8, 3, { padding: 3, paddingMode: "reflect" })]),
    ],
    [
      "circular padding",
      model("M", [1, 3, "H", 9], [conv2d(3, 8, 6, { padding: "same", paddingMode: "circular" })]),
    ],
    [
      "norms without running statistics",
      model("M", [1, 3, "H", 1], [batchNorm2d(3, { trackRunningStats: false })]),
    ],
    ["steps of an LSTM", model("M", ["H", 2, 3], { rnn: lstm(3, 4) }, ({ rnn }, x) => rnn(x)[0])],
  ])("bind takes what meets them, and nothing else: %s", (_, symbolic) => {
    const texts = constraints(symbolic).map(({ text }) => text.split(" >= ") as [string, string])
    const ofH = texts.filter(([size]) => !/[A-Z]/.test(size.replaceAll("H", "")))
    for (let h = 0; h < 40; h++) {
      const meets = ofH.every(
        ([size, least]) => Number(substitute(size, new Map([["H", h]]))) >= Number(least),
      )
      let binds = true
      try {
        bind(symbolic, { H: h } as never)
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError)
        binds = false
      }
      expect([h, binds]).toEqual([h, meets])
    }
    expect(ofH.length).toBeGreaterThan(0)
  })
  test("nothing is assumed of numbers", () => expect(constraints(bind(net, { H: 224, W: 224 }))).toEqual([]))
  test("numbers for symbols, some or all", () => {
    expect(outputOf(bind(net, { N: 16, H: 224, W: 224 }))).toEqual([16, 8, 54, 54])
    expect(outputOf(bind(net, { N: 16 }))[0]).toBe(16)
    expect(outputOf(net)[0]).toBe("N")
  })
  test("what does not hold is the layer's own sentence, with its path", () => {
    try {
      bind(net, { H: 6 })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ShapeError)
      expect(error).toMatchObject({
        message: "Conv2d: kernel 7 is larger than its input 6 in [N, 3, 6, W]",
        path: "conv",
      })
    }
  })
})

// What comes out, beside what types say: test/differential/forwards.test.ts.
describe("sizes that a forward names", () => {
  const heads = model("Heads", ["N", "T", 64], { q: linear(64, 64) }, ({ q }, x) =>
    reshape(q(x), ["N", "T", 8, 8]),
  )
  test("on the numbers of a summary", () => {
    const { summaryList } = summary(heads, { inputSize: [16, 10, 64] })
    expect(summaryList.map(({ outputSize }) => outputSize)).toEqual([
      [16, 10, 8, 8],
      [16, 10, 64],
    ])
  })
  test("unknown where the sizes are", () => {
    const unknown: number = NaN
    expect(outputOf(heads, [unknown, 5, 64])).toEqual([NaN, 5, 8, 8])
    expect(String(sequential(heads, linear(8, 2)))).toContain("Heads")
  })
  test("a name of no input is unknown, on other inputs", () => {
    const net = model("Net", ["N", "H+1"], {}, (_, x) => reshape(x, ["N", "1 + H", 1]))
    expect(outputOf(net)).toEqual(["N", "H+1", 1])
    expect(outputOf(net, [3, "H+1"])).toEqual([3, NaN, 1])
  })
  test("numbers decide what names leave open, at the layer and with its path", () => {
    const split = model("Split", ["N", "C"], {}, (_, x) => reshape(x, ["N", 8, -1]))
    expect(() => model("Net", [3, 60], { split }, ({ split }, x) => split(x))).toThrow(
      expect.objectContaining({
        message: "reshape: cannot make [N, 8, -1] of the 180 elements of [3, 60]",
        path: "split",
      }),
    )
    const conv = model("Conv", ["N", 3, "H", "W"], { conv: conv2d(3, 8, 7) }, ({ conv }, x) => conv(x))
    const outer = model("Outer", ["N", 3, "W", "H"], { conv }, ({ conv }, x) => conv(x))
    expect(constraints(outer)).toEqual([
      { text: "W >= 7", path: "conv.conv", rule: "Conv2d" },
      { text: "H >= 7", path: "conv.conv", rule: "Conv2d" },
    ])
    expect(() => bind(outer, { H: 6 })).toThrow("Conv2d: kernel 7 is larger than its input 6 in [N, 3, W, 6]")
  })
  test("a forward that has thrown leaves nothing behind", () => {
    const split = model("Split", ["N", "C"], {}, (_, x) => reshape(x, ["N", 8, -1]))
    expect(() => outputOf(split, [3, 60] as never)).toThrow(ShapeError)
    expect(reshape(tensor(["N", 8], "float32"), ["N", 2, 4]).shape).toEqual(["N", 2, 4])
  })
})

describe("module lists", () => {
  const blocks = moduleList([linear(8, 8), linear(8, 8), linear(8, 8), relu()])
  const net = model("Net", ["N", 8], { blocks }, ({ blocks }, x) =>
    blocks[3](blocks[2](blocks[1](blocks[0](x)))),
  )

  test("those in a row that print alike are one line, as in PyTorch", () =>
    expect(String(net)).toBe(
      [
        "Net(",
        "  (blocks): ModuleList(",
        "    (0-2): 3 x Linear(in_features=8, out_features=8, bias=True)",
        "    (3): ReLU()",
        "  )",
        ")",
      ].join("\n"),
    ))
  test("names go through the list", () =>
    expect(names(stateDict(net))).toEqual([0, 1, 2].flatMap(i => [`blocks.${i}.weight`, `blocks.${i}.bias`])))
  test("a refusal inside has the path through the list", () => {
    const wrong = () =>
      model(
        "Net",
        ["N", 8],
        { blocks: moduleList([linear(8, 4), linear(8, 8)]) },
        // @ts-expect-error: the second takes 8 features
        ({ blocks }, x) => blocks[1](blocks[0](x)),
      )
    expect(wrong).toThrow(expect.objectContaining({ path: "blocks.1", rule: "Linear" }))
  })
})

describe("own tensors", () => {
  const net = model(
    "Net",
    ["N", 8],
    {
      fc: linear(8, 8),
      scale: parameter([8]),
      shift: parameter([8], { requiresGrad: false }),
      mean: buffer([8]),
      mask: buffer([8], { persistent: false }),
      count: buffer([], { dtype: "int64" }),
    },
    ({ fc, scale, shift, mask }, x) => mul(add(mul(fc(x), scale), shift), mask),
  )

  test("stand before those of the children, whatever the order of attributes", () => {
    expect(names(parameters(net))).toEqual(["scale", "shift", "fc.weight", "fc.bias"])
    expect(names(stateDict(net))).toEqual(["scale", "shift", "mean", "count", "fc.weight", "fc.bias"])
  })
  test("a buffer that is not persistent is one still", () => {
    expect(names(buffers(net))).toEqual(["mean", "mask", "count"])
    expect(buffers(net)[2]).toMatchObject({ shape: [], dtype: "int64" })
  })
  test("count, and train unless told", () =>
    expect([paramsOf(net), trainableParamsOf(net)]).toEqual([88, 80]))
})

describe("operators", () => {
  const fc = linear(8, 8)
  const given = (run: (x: any, y: any, scale: any) => unknown) =>
    model("Net", ["N", 8], { fc, scale: parameter([8]) }, ({ fc, scale }, x) => run(x, fc(x), scale) as never)
  const sentence = (shape: string) =>
    `tensor: no operator works on ${shape}; use add, sub, mul or div of laminate/functional`
  test.each<readonly [(x: any, y: any, scale: any) => unknown, string]>([
    [(x, y) => x + y, "[N, 8]"],
    [(x, y) => y * 2 + x, "[N, 8]"],
    [(x, y) => relu(-y as never), "[N, 8]"],
    [x => add(x, x) + x, "[N, 8]"],
    [(x, _, scale) => scale * x, "[8]"],
  ])("%s is refused", (run, shape) => {
    expect(() => given(run)).toThrow(sentence(shape))
    expect(() => given(run)).toThrow(ShapeError)
  })
  test("a tensor compares, prints and is taken apart as before", () => {
    given((x, y) => {
      expect([x === x, y === y, x === null]).toEqual([true, true, false])
      expect(JSON.stringify(x)).toBe('{"shape":["N",8],"dtype":"float32"}')
      expect(`${y} ${String(x)}`).toBe("tensor([N, 8]) tensor([N, 8])")
      expect({ ...y }).toStrictEqual({ shape: ["N", 8], dtype: "float32" })
      expect(Object.isFrozen(y)).toBe(true)
      return y
    })
  })
})

describe("inputs and outputs", () => {
  const pair = model(
    "Pair",
    [
      ["N", 8],
      ["M", 4],
    ],
    { fc: linear(8, 4) },
    ({ fc }, x, y) => [fc(x), [y, fc(x)]],
  )

  test("several, nested", () =>
    expect(outputOf(pair)).toEqual([
      ["N", 4],
      [
        ["M", 4],
        ["N", 4],
      ],
    ]))
  test("a forward with more parameters is refused, which tsc does in its own words", () => {
    const forward = ((_: unknown, x: unknown, y: unknown) => [x, y]) as never
    expect(() => model("Net", ["N", 8], { fc: linear(8, 4) }, forward)).toThrow(
      "model: forward takes 2 inputs, the model has 1",
    )
    expect(() => model("Net", [["N", 8]], {}, forward)).toThrow(
      "model: forward takes 2 inputs, the model has 1",
    )
  })
  test("as they are asked", () =>
    expect(
      outputOf(pair, [
        [2, 8],
        [3, 4],
      ]),
    ).toEqual([
      [2, 4],
      [
        [3, 4],
        [2, 4],
      ],
    ]))
  test("a module called twice is one module, and its second call a row without parameters of its own", () => {
    const { totalParams, summaryList } = summary(pair, {
      inputSize: [
        [2, 8],
        [3, 4],
      ],
    })
    expect([paramsOf(pair), totalParams]).toEqual([36, 36])
    expect(summaryList.filter(({ path }) => path === "fc").length).toBe(2)
    expect(
      String(
        summary(pair, {
          inputSize: [
            [2, 8],
            [3, 4],
          ],
        }),
      ),
    ).toContain("(recursive)")
  })
})

test("neighbours in an array are refused where the array stands, with the path", () => {
  const wrong = () =>
    model(
      "Net",
      ["N", 8],
      { body: sequential(relu()), other: [linear(8, 16), linear(15, 4)] as never },
      (({ body }: { body: unknown }) => body) as never,
    )
  expect(wrong).toThrow(expect.objectContaining({ path: "other.1", rule: "Linear" }))
})

test("outputs of a layer on an input of which nothing is known are nested as ever", () => {
  const net = model("Net", ["N", "T", 4], { rnn: lstm(4, 5) }, ({ rnn }, x) => {
    const [y, [h, c]] = rnn(x)
    return [y, h, c]
  })
  expect(outputOf(net, ["..."] as never)).toEqual([
    [NaN, NaN, 5],
    [1, NaN, 5],
    [1, NaN, 5],
  ])
  expect(outputOf(lstm(4, 5) as never, ["..."] as never)).toEqual([["..."], [["..."], ["..."]]])
})
