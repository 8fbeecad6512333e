// Open, not part of the tests; see README.md beside this file.
// Mistakes in generic factories and their calls that tsc does not see; the runtime throws.
import {
  conv2d, dropout, embedding, flatten, groupNorm, linear, maxPool2d, model, multiheadAttention, sequential, summary, tensor,
} from "laminate"
import { cat, flatten as flat, reshape, softmax, view } from "laminate/functional"

// now: nothing; expected at `pool(x)`, whose 4 x 4 does not wait for the channels
export const catInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c, 8, 8], { pool: maxPool2d(2) }, ({ pool }, x) => cat([x, pool(x)], 1))
  return block(8)
}

// What a layer's factory refuses of its own arguments is not looked at again when a generic factory is called with the numbers.

// now: nothing; expected where the block is placed, as for an input that does not fit
export const argumentsOfABlock = () => {
  const grouped = <const C extends number, const G extends number>(c: C, g: G) => sequential(conv2d(c, c, 3, { groups: g }))
  const kernel = <const K extends number>(k: K) => sequential(conv2d(8, 8, k)) // ["N", 8, 11, 11] of -3
  const norm = <const G extends number>(g: G) => groupNorm(g, 8)
  const wide = <const C extends number>(c: C) => sequential(linear(8, c)) // ["N", -1] of -1
  const drop = <const P extends number>(p: P) => dropout(p)
  const attention = <const D extends number, const H extends number>(d: D, h: H) =>
    model("Attention", ["N", "T", d], { a: multiheadAttention(d, h) }, ({ a }, x) => a(x, x, x)[0])
  return [
    model("M", ["N", 10, 7, 7], [grouped(10, 3)]), model("M", ["N", 8, 7, 7], [kernel(-3)]), model("M", ["N", 8, 7, 7], [norm(3)]),
    model("M", ["N", 8], [wide(-1)]), model("M", ["N", 8], [drop(50)]), model("M", ["N", 7, 10], [attention(10, 3)]),
  ]
}

// Operations whose verdict waits for type parameters are taken in the body, and are not looked at when the numbers are there.

// now: nothing; expected where the model is placed
export const operationsOfABody = () => {
  const heads = <const D extends number, const H extends number, const K extends number>(d: D, h: H, k: K) =>
    model("Heads", ["N", "T", d], { q: linear(d, d) }, ({ q }, x) => reshape(reshape(q(x), ["N", "T", h, k]), ["N", "T", d]))
  const soft = <const A extends number>(axis: A) => model("Soft", ["N", 4], { l: linear(4, 4) }, ({ l }, x) => softmax(l(x), axis))
  const last = <const A extends number>(axis: A) => model("Last", ["N", 4, 2], {}, (_, x) => flat(x, axis))
  const seen = <const B extends number>(b: B) => model("Seen", ["N", 4, 2], {}, (_, x) => view(x, ["N", b]))
  const tied = <const V extends number, const D extends number, const W extends number>(v: V, d: D, w: W) =>
    model("Tied", tensor(["N", "T"], "int64"), { e: embedding(v, d), h: linear(d, w, { bias: false }) }, ({ e, h }, x) => h(e(x)),
      { tie: { "h.weight": "e.weight" } })
  return [
    model("M", ["N", 7, 12], [heads(12, 3, 5)]), model("M", ["N", 4], [soft(2)]), model("M", ["N", 4, 2], [last(3)]),
    model("M", ["N", 4, 2], [seen(9)]), model("M", tensor(["N", 7], "int64"), [tied(12, 13, 14)]),
  ]
}

// now: nothing, though the model's output is the sentence; expected at `net(2)`, in whatever takes a model
// To refuse it in `outputOf` tells every literal mistake twice: a model that is red already has the sentence for its output too.
export const wholeNetwork = () => {
  const net = <const S extends number>(s: S) => model("Net", ["N", 3, 32, 32], [conv2d(3, 8, 3, { stride: s }), flatten(), linear(7200, 4)])
  return summary(net(2))
}
