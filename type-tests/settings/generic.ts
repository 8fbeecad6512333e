// Factories of a user's own, and options whose values may be missing.
import { batchNorm2d, conv2d, dropout, freeze, linear, model, relu, repeat, sequential } from "laminate"
import type { OutputOf } from "laminate"

const block = <const I extends number, const O extends number>(i: I, o: O) =>
  sequential(conv2d(i, o, 3, { padding: 1, bias: false }), batchNorm2d(o), relu())
const stage = <const C extends number, const N extends number>(c: C, n: N) =>
  sequential(block(3, c), ...repeat(n, () => block(c, c), { from: 1 }))

export const stages = model("Stages", ["N", 3, 32, 32], [stage(8, 3), { last: freeze(block(8, 16)) }])
export const output: OutputOf<typeof stages> = ["N", 16, 32, 32]

export const head = (rate: number | undefined, width: number) =>
  sequential(linear(width, 32), rate === undefined ? dropout() : dropout(rate), linear(32, 10))
