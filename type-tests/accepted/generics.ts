// Generic factories: one parameter, several, nested, exported, called with literals and with number.
import {
  batchNorm1d, batchNorm2d, conv2d, dropout, embedding, flatten, freeze, layerNorm, linear, lstm, maxPool2d, model,
  multiheadAttention, outputOf, paramsOf, relu, repeat, sequential, tensor,
} from "laminate"
import { add } from "laminate/functional"
import type { Layer, LSTM, Model, Sequential } from "laminate"

export const block = <const C extends number>(c: C) =>
  sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })

export const down = <const I extends number, const O extends number>(i: I, o: O) => sequential(
  conv2d(i, o, 3, { stride: 2, padding: 1, bias: false }), batchNorm2d(o), relu(),
)

export const stage = <const I extends number, const O extends number, const N extends number>(i: I, o: O, n: N) =>
  sequential(down(i, o), ...repeat(n, () => block(o)))

export const mlp = <const I extends number, const H extends number, const O extends number>(i: I, h: H, o: O) => sequential(
  { first: [linear(i, h), relu(), dropout(0.1)] }, { hidden: [linear(h, h), batchNorm1d(h), relu()] }, { out: linear(h, o) },
)

export const net = <const K extends number, const C extends number>(classes: K, c: C) => model("Net", ["N", 3, 32, 32], [
  { stem: conv2d(3, c, 3, { padding: 1 }) }, { body: [block(c), down(c, 64), stage(64, 128, 2)] }, maxPool2d(8), flatten(),
  { head: mlp(128, 256, classes) },
])

export const square = <const S extends number>(s: S) =>
  sequential(conv2d(3, 8, s), conv2d(8, 8, s, { padding: [s, s] }), relu())

export const strided = <const C extends number, const S extends number>(c: C, s: S) => sequential(
  conv2d(c, 16, 3, { stride: s, padding: 1 }), batchNorm2d(16), relu(), conv2d(16, c, 3, { padding: 1 }), batchNorm2d(c),
)

export const optional = <const C extends number>(c: C, bias = true) => sequential(conv2d(c, c, 3, { bias }), relu())

export const wrapped = <const C extends number>(c: C) => {
  const inner = <const D extends number>(d: D) => sequential(linear(c, d), relu(), linear(d, c))
  return sequential(inner(4), { again: inner(8) }, freeze(inner(c)))
}

export const classifier = <const F extends number, const K extends number>(f: F, k: K) => [flatten(), linear(f, k)] as const

export const uses = () => {
  const built = net(10, 16)
  const output: ["N", 10] = outputOf(built)
  const total: 26 = paramsOf(sequential(linear(4, 4), batchNorm1d(3)))
  model("Uses", [16, 3, 32, 32], [conv2d(3, 8, 1), block(8), strided(8, 2), strided(8, 1), optional(8)])
  model("Uses", [16, 3, 32, 32], [square(3), { more: stage(8, 16, 0) }, stage(16, 32, 1)])
  model("Uses", [16, 6], [wrapped(6), mlp(6, 7, 8)])
  model("Uses", [16, 3, 2, 2], [...classifier(12, 10)])
  model("Uses", [16, 3, 2, 2], classifier(12, 10))
  return [output, total]
}

// Arrays with a type parameter in them.
export const kernels = <const C extends number>(c: C) => sequential(conv2d(3, c, [c, 1], { stride: [1, c] }), layerNorm([c, c]))
export const kernelsOnce = () => kernels(3)

// What is only known at run time is number: rules abstain.
export const unknown = () => {
  const c = [3, 5].length as number
  model("Unknown", [16, 2, 32, 32], [conv2d(c, 8, 3), block(8), conv2d(8, c, c), down(c, c), flatten(), linear(c * 15 * 15, 10)])
  const output: [number, number] = outputOf(model("Unknown", [c, 8], [linear(8, c)]))
  const total: number = paramsOf(block(c))
  return [output, total]
}

export const sized = (width: number, height: number, options: { stride?: number; bias?: boolean }) =>
  model("Sized", [1, 3, height, width], [conv2d(3, 8, 3, options), relu(), maxPool2d(2)])

export const sizedOnce = () => sized(32, 32, {})

// Any layer: nothing is known of what it gives, and what stands around it is checked.
export const anyLayer = () => {
  const mlp = (act: () => Layer<any, any>) => sequential(linear(8, 16), act(), linear(16, 4))
  const chain = model("Chain", ["N", 8], [mlp(() => relu()), linear(4, 1)])
  const forward = model("Forward", ["N", 8], { act: relu() as Layer<any, any>, fc: linear(8, 4) }, ({ act, fc }, x) => fc(act(x)))
  return [chain, forward, outputOf(relu() as Layer<any, any>, ["N", 8])]
}

// A generic width, and a layer of several outputs behind what waits for it: how the outputs are nested is known.
export const severalOutputs = () => {
  const classifier = <const V extends number, const E extends number, const H extends number>(v: V, e: E, h: H) =>
    model("Classifier", tensor(["N", "T"], "int64"), { embed: embedding(v, e), rnn: lstm(e, h, { batchFirst: true }), fc: linear(h, 2) },
      ({ embed, rnn, fc }, t) => fc(rnn(embed(t))[0]))
  const net = classifier(1000, 64, 128)
  const shape: ["N", "T", 2] = outputOf(net)
  const states = <const E extends number, const H extends number>(e: E, h: H) =>
    model("States", tensor(["N", "T"], "int64"), { body: [embedding(10, e), lstm(e, h)] }, ({ body }, t) => {
      const [y, [last, cell]] = body(t)
      return [y, last, cell]
    })
  const [y, last, cell]: [["N", "T", 5], [1, "T", 5], [1, "T", 5]] = outputOf(states(4, 5))
  const attention = <const D extends number>(d: D) =>
    model("Attention", ["N", 7, d], { a: multiheadAttention(d, 2, { batchFirst: true }) }, ({ a }, x) => {
      const [y, weights] = a(x, x, x)
      const [z, none] = a(x, x, x, { needWeights: false })
      none satisfies null
      return [add(y, z), weights]
    })
  const [mixed, weights]: [["N", 7, 8], ["N", 7, 7]] = outputOf(attention(8))
  const pooled = <const C extends number>(c: C) =>
    model("Pooled", ["N", 3, "H", "W"], { conv: conv2d(3, c, 3), pool: maxPool2d(2, { returnIndices: true }) }, ({ conv, pool }, x) => {
      const [y, indices] = pool(conv(x))
      return [y, indices]
    })
  const [values, indices]: [["N", 8, "(H-2)//2", "(W-2)//2"], ["N", 8, "(H-2)//2", "(W-2)//2"]] = outputOf(pooled(8))
  return [shape, y, last, cell, mixed, weights, values, indices]
}

// A wrapper of some layer, chain or model: what is wrapped is called as itself where it is a type parameter, else nothing is known of it.
export const wrappers = () => {
  const residual = <const M extends Layer<any, any> | Sequential<any> | Model<any, any, any, any>>(fn: M) =>
    model("Residual", ["N", 8], { fn }, ({ fn }, x) => add(fn(x), x))
  const layer: Model<"Residual", ["N", 8], ["N", 8], 72> = residual(linear(8, 8))
  const chain: Model<"Residual", ["N", 8], ["N", 8], 76> = residual(sequential(linear(8, 4), relu(), linear(4, 8)))
  const nested: Model<"Residual", ["N", 8], ["N", 8], 72> = residual(layer)
  const preNorm = <const D extends number, const M extends Layer<any, any>>(d: D, fn: M) =>
    model("PreNorm", ["N", "T", d], { norm: layerNorm(d), fn, drop: dropout(0.1) }, ({ norm, fn, drop }, x) => add(drop(fn(norm(x))), x))
  const normed: ["N", "T", 16] = outputOf(preNorm(16, linear(16, 16)))
  const both = <const A extends Layer<any, any>, const B extends Layer<any, any>>(a: A, b: B) =>
    model("Both", ["N", 8], { a, b }, ({ a, b }, x) => b(a(x)))
  const through: ["N", 2] = outputOf(both(linear(8, 4), linear(4, 2)))
  const inArray = <const M extends Layer<any, any>>(body: M) =>
    model("InArray", ["N", 8], { body: [body, dropout()] }, ({ body }, x) => body(x))
  const dropped: ["N", 3] = outputOf(inArray(linear(8, 3)))
  const unknown = (body: Model<any, any, any, any>) =>
    model("Unknown", ["N", 8], { body, fc: linear(8, 2) }, ({ body, fc }, x) => [fc(x), body(x)])
  const [known, open]: [["N", 2], number[]] = outputOf(unknown(layer))
  const total: number = paramsOf(unknown(layer))
  // The return type that is asked for was looked for in all that the count of an LSTM may be: tsc did not come back.
  const same = <const M extends Layer<any, any>>(layer: M) => layer
  const lstms: LSTM<[8, 3]> = same(lstm(8, 3))
  return [chain, nested, normed, through, dropped, known, open, total, lstms]
}
