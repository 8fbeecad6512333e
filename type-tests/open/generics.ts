// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Generic factories: mistakes among literals in their bodies, and blocks that do not fit where they are called.
import { batchNorm1d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const twoParametersThatDiffer = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) =>
    sequential(conv2d(i, o, 3), batchNorm2d(i))
  return block(3, 5)
}

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const modelInBody = () => {
  const net = <const N extends number>(n: N) =>
    model("Net", [n, 192], [linear(192, 128), relu(), linear(120, 10)])
  return net(16)
}

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const modelMeetsItsInput = () => {
  const net = <const F extends number>(f: F) =>
    model("Net", [16, 12, 4, 4], [flatten(), linear(f, 10)])
  return net(190)
}

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const genericDepth = () => {
  const stack = <const N extends number>(n: N) => sequential(linear(64, 32), ...repeat(n, () => linear(64, 64)))
  return stack(2)
}

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const genericStride = () => {
  const down = <const C extends number, const S extends number>(c: C, s: S) =>
    sequential(conv2d(c, 16, 3, { stride: s }), batchNorm2d(8))
  return down(3, 2)
}
