// at most 3000 bytes
import { batchNorm2d, conv2d, relu, repeat, sequential } from "laminate"

export const block = <const C extends number>(c: C) =>
  sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })

export const stage = <const I extends number, const O extends number, const N extends number>(i: I, o: O, n: N) =>
  sequential(conv2d(i, o, 3, { stride: 2, padding: 1 }), ...repeat(n, () => block(o)))
