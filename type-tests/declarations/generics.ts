// at most 3000 bytes
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

export const block = <const C extends number>(c: C) =>
  sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })

export const stage = <const I extends number, const O extends number, const N extends number>(i: I, o: O, n: N) =>
  sequential(conv2d(i, o, 3, { stride: 2, padding: 1 }), ...repeat(n, () => block(o)))

export const net = <const K extends number>(classes: K) => model("Net", ["N", 3, 32, 32], [
  { stem: conv2d(3, 8, 3, { padding: 1 }) }, { body: [block(8), stage(8, 16, 2)] }, maxPool2d(2), flatten(), { head: linear(1024, classes) },
])
