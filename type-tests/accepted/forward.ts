// Models with a forward: what must compile, strict and not, and run; what comes out is in the types.
import {
  batchNorm2d, bind, buffer, constraints, conv2d, embedding, freeze, inputOf, linear, lstm, maxPool2d, model, moduleList,
  multiheadAttention, outputOf, parameter, paramsOf, relu, repeat, sequential, summary, tensor, trainableParamsOf,
} from "laminate"
import type { DType, InputOf, Model, OutputOf, ParamsOf, Tensor, TrainableParamsOf } from "laminate"
import { add, cat, flatten, matmul, mul, permute, reshape, softmax } from "laminate/functional"

type same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false
const holds = <T extends true>() => undefined as T | undefined

export const residual = model("Residual", ["N", 64, "H", "W"], {
  conv: conv2d(64, 64, 3, { padding: 1, bias: false }), norm: batchNorm2d(64), act: relu(),
}, ({ conv, norm, act }, x) => act(add(norm(conv(x)), x)))
holds<same<OutputOf<typeof residual>, ["N", 64, "H", "W"]>>()
holds<same<ParamsOf<typeof residual>, 36992>>()

// In a chain, in an array, in a sequential, in another forward, frozen, repeated.
export const used = () => {
  const chain = model("Chain", [16, 64, 32, 32], [residual, { two: [residual, residual] }, sequential(residual)])
  holds<same<OutputOf<typeof chain>, [16, 64, 32, 32]>>()
  const stack = model("Stack", ["N", 64, "H", "W"], { body: [...repeat(3, () => residual)], tail: freeze(sequential(residual)) },
    ({ body, tail }, x) => tail(body(x)))
  holds<same<OutputOf<typeof stack>, ["N", 64, "H", "W"]>>()
  holds<same<ParamsOf<typeof stack>, 147968>>()
  holds<same<TrainableParamsOf<typeof stack>, 110976>>()
  return [paramsOf(chain), trainableParamsOf(stack), summary(stack, { inputSize: [1, 64, 8, 8] })]
}

// Several inputs, several outputs, and states that may be left out.
export const several = () => {
  const pair = model("Pair", [["N", 8], tensor(["N", "T"], "int64")], { fc: linear(8, 4), embed: embedding(10, 4) },
    ({ fc, embed }, x, words) => [fc(x), [embed(words), words]])
  holds<same<OutputOf<typeof pair>, [["N", 4], [["N", "T", 4], ["N", "T"]]]>>()
  holds<same<InputOf<typeof pair>, [["N", 8], ["N", "T"]]>>()
  const user = model("User", [16, 8], { pair, fc: linear(4, 2) }, ({ pair, fc }, x) => {
    const [left, [right, words]] = pair(x, tensor([16, 5], "int64"))
    holds<same<typeof right, Tensor<[16, 5, 4]>>>()
    holds<same<typeof words, Tensor<[16, 5], "int64">>>()
    return [add(fc(left), 1), right, words]
  })
  const recurrent = model("Recurrent", [5, 3, 10], { rnn: lstm(10, 20), head: linear(20, 2) }, ({ rnn, head }, x) => {
    const [y, state] = rnn(x)
    const [z] = rnn(x, state)
    return head(add(y, z))
  })
  const attention = model("Attention", ["T", "N", 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) => {
    const [y, weights] = attention(x, x, x)
    holds<same<typeof weights, Tensor<["N", "T", "T"]>>>()
    return [y, weights]
  })
  const masked = model("Masked", [["T", "N", 16], ["S", "N", 16]], {
    attention: multiheadAttention(16, 4),
  }, ({ attention }, x, y) => {
    const [a] = attention(x, y, y, { attnMask: tensor(["T", "S"], "float32"), keyPaddingMask: tensor(["N", "S"], "bool") })
    const [b] = attention(a, y, y, { attnMask: tensor(["4*N", "T", "S"], "bool"), isCausal: true, keyPaddingMask: null })
    return b
  })
  holds<same<OutputOf<typeof masked>, ["T", "N", 16]>>()
  const causal = <const L extends number>(length: L) =>
    model("Causal", [length, 16], { attention: multiheadAttention(16, 4), mask: buffer([length, length]) }, ({ attention, mask }, x) =>
      attention(x, x, x, { attnMask: mask, isCausal: true, needWeights: false })[0])
  holds<same<ReturnType<typeof causal<5>>, Model<"Causal", [5, 16], [5, 16], 1088>>>()
  const pool = model("Pool", ["N", 3, 8, 8], { pool: maxPool2d(2, { returnIndices: true }) }, ({ pool }, x) => pool(x))
  holds<same<OutputOf<typeof recurrent>, [5, 3, 2]>>()
  holds<same<OutputOf<typeof attention>, [["T", "N", 16], ["N", "T", "T"]]>>()
  return [inputOf(pair), outputOf(user), outputOf(recurrent), outputOf(attention), outputOf(masked), outputOf(causal(5)), outputOf(pool)]
}

export const words = () => {
  const net = model("Words", tensor(["N", "T"], "int64"), { embed: embedding(100, 8) }, ({ embed }, x) => embed(x))
  holds<same<OutputOf<typeof net>, ["N", "T", 8]>>()
  return outputOf(net)
}

// Tensors of the model's own, and lists.
export const own = () => {
  const net = model("Net", ["N", 8], {
    scale: parameter([8]), shift: parameter([8], { requiresGrad: false }), mask: buffer([8], { persistent: false }),
    count: buffer([], { dtype: "int64" }), blocks: moduleList([linear(8, 8), linear(8, 8)]),
  }, ({ scale, shift, mask, count, blocks }, x) => {
    holds<same<typeof count, Tensor<[], "int64">>>()
    let y: Tensor<["N", 8]> = mul(add(mul(x, scale), shift), mask)
    for (const block of blocks) y = block(y)
    return [add(blocks[1](y), blocks[0](y)), count]
  })
  holds<same<ParamsOf<typeof net>, 160>>()
  holds<same<TrainableParamsOf<typeof net>, 152>>()
  const typed = <const D extends DType, const T extends boolean>(dtype: D, requiresGrad: T) => parameter([8], { dtype, requiresGrad })
  const either = (dtype: DType, trains: boolean) => [parameter([8], { dtype }), parameter([8], { dtype: "int64", requiresGrad: trains })]
  return [paramsOf(net), typed("int64", false), typed("complex64", true), either("float16", false)]
}

// Generic in channels, in a stride, in a depth; a body is checked where it stands and exact where it is called.
export const generic = () => {
  const block = <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) =>
    model("Block", ["N", i, "H", "W"], {
      conv: conv2d(i, o, 3, { stride, padding: 1, bias: false }), norm: batchNorm2d(o), act: relu(),
      short: [conv2d(i, o, 1, { stride, bias: false }), batchNorm2d(o)],
    }, ({ conv, norm, act, short }, x) => act(add(norm(conv(x)), short(x))))
  const stage = <const C extends number, const N extends number>(c: C, n: N) => sequential(...repeat(n, () => block(c, c, 1)))
  const net = model("Net", ["N", 3, 32, 32], { down: block(3, 8, 2), stage: stage(8, 3), head: linear(2048, 10) },
    ({ down, stage, head }, x) => head(flatten(stage(down(x)), 1)))
  holds<same<OutputOf<typeof net>, ["N", 10]>>()
  return paramsOf(net)
}

export const heads = () => {
  const attention = <const E extends number, const H extends number>(e: E, heads: H) =>
    model("Heads", ["N", "T", e], { q: linear(e, e), k: linear(e, e), v: linear(e, e) }, ({ q, k, v }, x) => {
      const split = <const S extends readonly unknown[]>(y: Tensor<S>) => permute(reshape(y, ["N", "T", heads, -1]), [0, 2, 1, 3])
      const weights = softmax(matmul(split(q(x)), permute(split(k(x)), [0, 1, 3, 2])), -1)
      return reshape(permute(matmul(weights, split(v(x))), [0, 2, 1, 3]), ["N", "T", e])
    })
  return outputOf(attention(64, 8))
}

// Symbols: through windows, bound, put together.
export const symbols = () => {
  const net = model("Net", ["N", 3, "H", "W"], [conv2d(3, 8, 7, { stride: 2 }), maxPool2d(2)])
  holds<same<OutputOf<typeof net>, ["N", 8, "(H-5)//4", "(W-5)//4"]>>()
  const images = bind(net, { H: 224, W: 224 })
  holds<same<OutputOf<typeof images>, ["N", 8, 54, 54]>>()
  const batch = bind(net, { N: 16 })
  const somehow = bind(net, { N: 16, H: 224 } as Record<string, number>)
  holds<same<OutputOf<typeof somehow>, [number, 8, number, number]>>()
  holds<same<OutputOf<typeof batch>, [16, 8, "(H-5)//4", "(W-5)//4"]>>()
  const skip = model("Skip", ["N", 8, "2*h"], {}, (_, x) => cat([x, x], 1))
  const wide = model("Wide", ["N", 8, "4*w"], [skip])
  holds<same<OutputOf<typeof wide>, ["N", 16, "4*w"]>>()
  return [constraints(net), outputOf(images), outputOf(batch), outputOf(somehow), outputOf(wide)]
}

// Sizes that would be negative are unknown: the runtime refuses these programs, at the layer. They are not called.
export const tooSmall = (_: never) => {
  const stem = model("Stem", ["N", 1, "H", "W"], [conv2d(1, 8, 7), conv2d(8, 8, 7)])
  const used = model("Used", [1, 1, 10, 30], [stem])
  holds<same<OutputOf<typeof used>, [1, 8, number, 18]>>()
  const bound = bind(stem, { H: 10, W: 30 })
  holds<same<OutputOf<typeof bound>, ["N", 8, number, 18]>>()
  return [used, bound]
}

// Tied: parameters counted once; through a model they are the runtime's to count, where its own ties may be tied again.
export const tied = () => {
  const net = model("Net", ["N", 8], { a: linear(8, 8), b: linear(8, 8, { bias: false }) },
    ({ a, b }, x) => b(a(x)), { tie: { "b.weight": "a.weight" } })
  holds<same<ParamsOf<typeof net>, 72>>()
  const pair = model("Pair", ["N", 8], [linear(8, 8), linear(8, 8)], { tie: { "1.weight": "0.weight" } })
  const again = model("Again", ["N", 8], { pair, a: linear(8, 8) }, ({ pair, a }, x) => a(pair(x)),
    { tie: { "pair.1.weight": "a.weight" } })
  holds<same<ParamsOf<typeof again>, number>>()
  return [paramsOf(net), paramsOf(again)]
}

// What is not known: sizes that are only numbers, attributes chosen as the program runs.
export const unknown = (width: number, deep: boolean) => {
  const net = model("Net", ["N", 8], { a: linear(8, width), b: linear(width, 4), c: deep ? relu() : linear(4, 4) },
    ({ a, b, c }, x) => c(b(a(x))))
  return outputOf(net)
}

// A stride that waits, on sizes that do not: the branches are compared when it is known.
export const stridedOnNumbers = () => {
  const down = <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) =>
    model("Down", ["N", i, 9, 9], {
      conv: conv2d(i, o, 3, { stride, padding: 1 }), short: [conv2d(i, o, 1, { stride }), { norm: batchNorm2d(o) }],
    }, ({ conv, short }, x) => add(conv(x), short(x)))
  const even = down(3, 8, 2)
  const same3 = down(3, 8, 3)
  holds<same<OutputOf<typeof even>, ["N", 8, 5, 5]>>()
  holds<same<OutputOf<typeof same3>, ["N", 8, 3, 3]>>()
  return [outputOf(even), outputOf(same3)]
}

// Module lists within module lists, by themselves and repeated.
export const grids = () => {
  const grid = model("Grid", ["N", 8], { grid: moduleList([moduleList([linear(8, 4)]), moduleList([linear(4, 2)])]) },
    ({ grid }, x) => grid[1][0](grid[0][0](x)))
  holds<same<OutputOf<typeof grid>, ["N", 2]>>()
  const rows = model("Rows", ["N", 8], { rows: moduleList([...repeat(2, () => moduleList([linear(8, 8), relu()]))]) },
    ({ rows }, x) => rows.reduce((h, [fc, act]) => act(fc(h)), x))
  const total: 72 = paramsOf(moduleList([linear(8, 8)]))
  return [outputOf(grid), outputOf(rows), total]
}

// A variable in a loop over layers: `Tensor<any>` is any tensor, and what goes on from it is known where it can be.
export const loops = () => {
  const net = model("Net", ["N", 8], { layers: moduleList([linear(8, 4), linear(4, 6)]), out: linear(6, 2) }, ({ layers, out }, x) => {
    let h: Tensor<any> = x
    for (const layer of layers) h = layer(h)
    return out(h)
  })
  const output: [...number[], 2] = outputOf(net)
  const dense = model("Dense", ["N", 4, "H", "W"], { convs: moduleList([conv2d(4, 2, 1), conv2d(6, 2, 1)]), head: conv2d(8, 3, 1) },
    ({ convs, head }, x) => {
      let h: Tensor<any> = x
      for (const conv of convs) h = cat([h, conv(h)], 1)
      return head(h)
    })
  return [output, outputOf(dense)]
}
