// at most 6000 bytes
// Generic factories of ordinary parts: what waits for the sizes is written by the name of a chain or of a call, not worked out.
import {
  adaptiveAvgPool2d, batchNorm2d, conv2d, convTranspose2d, dropout, embedding, flatten, gelu, groupNorm, layerNorm, linear, lstm, maxPool2d,
  model, multiheadAttention, pixelShuffle, relu, sequential, tensor, upsample, zeroPad2d,
} from "laminate"
import { add, cat, mul, reshape } from "laminate/functional"

export const norm = <const E extends number>(e: E) => model("Norm", ["N", "T", e], [layerNorm(e)])

export const transformerBlock = <const E extends number, const H extends number>(e: E, h: H) =>
  model("Block", ["N", "T", e], {
    norm1: layerNorm(e), attn: multiheadAttention(e, 8, { batchFirst: true }), norm2: layerNorm(e),
    mlp: sequential(linear(e, h), gelu(), linear(h, e)), drop: dropout(0.1),
  }, ({ norm1, attn, norm2, mlp, drop }, x) => {
    const y = norm1(x)
    const z = add(x, attn(y, y, y)[0])
    return add(z, drop(mlp(norm2(z))))
  })

export const classifier = <const C extends number, const K extends number>(c: C, k: K) =>
  model("Classifier", ["N", 3, "H", "W"], [conv2d(3, c, 3), batchNorm2d(c), adaptiveAvgPool2d(1), flatten(), linear(c, k)])

export const words = <const V extends number, const D extends number>(v: V, d: D) =>
  model("Words", tensor(["N", "T"], "int64"), [embedding(v, d), linear(d, v)])

export const groups = <const C extends number>(c: C) => model("Groups", ["N", c, "H", "W"], [groupNorm(1, c), relu()])

export const tagger = <const C extends number, const H extends number>(c: C, h: H) =>
  model("Tagger", ["N", "T", c], { rnn: lstm(c, h, { batchFirst: true }), fc: linear(h, c) }, ({ rnn, fc }, x) => fc(rnn(x)[0]))

export const up = <const C extends number>(c: C) =>
  model("Up", ["N", c, "H", "W"], [convTranspose2d(c, 8, 2, { stride: 2 }), upsample({ scaleFactor: 2 }), maxPool2d(2)])

export const heads = <const E extends number>(e: E) =>
  model("Heads", ["N", "T", 64], { q: linear(64, e) }, ({ q }, x) => reshape(q(x), ["N", "T", 8, -1]))

export const squeeze = <const C extends number, const R extends number>(c: C, r: R) =>
  model("Squeeze", ["N", c, "H", "W"], { pool: adaptiveAvgPool2d(1), a: conv2d(c, r, 1), b: conv2d(r, c, 1) },
    ({ pool, a, b }, x) => mul(x, b(a(pool(x)))))

export const dense = <const C extends number, const G extends number>(c: C, g: G) =>
  model("Dense", ["N", c, "H", "W"], { conv: conv2d(c, g, 3, { padding: 1 }) }, ({ conv }, x) => cat([x, conv(x)], 1))

export const bothWays = <const C extends number, const H extends number>(c: C, h: H) =>
  model("BothWays", ["T", "N", c], { rnn: lstm(c, h, { bidirectional: true }) }, ({ rnn }, x) => rnn(x)[0])

export const shuffled = <const R extends number>(r: R) => model("Shuffled", ["N", 144, 8, 8], [pixelShuffle(r)])

export const padded = <const P extends number>(p: P) => model("Padded", ["N", 3, 8, 8], { pad: zeroPad2d(p) }, ({ pad }, x) => pad(x))

export const pooled = <const K extends number>(k: K) => model("Pooled", ["N", 3, 32, 32], { pool: maxPool2d(k) }, ({ pool }, x) => pool(x))
