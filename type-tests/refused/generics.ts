// Generic factories: mistakes among literals in their bodies, and blocks that do not fit where they are called.
import {
  batchNorm2d, conv2d, flatten, layerNorm, linear, lstm, model, outputOf, relu, repeat, sequential,
} from "laminate"
import type { Layer } from "laminate"
import { add, flatten as flat } from "laminate/functional"

export const normInBody = () => {
  const block = <const C extends number>(c: C) => sequential(conv2d(c, 5, 3), batchNorm2d(6))
  return block(3)
}

export const linearInBody = () => {
  const head = <const F extends number>(f: F) => sequential(flatten(), linear(f, 128), relu(), linear(120, 10))
  return head(192)
}

export const linearInBodyInArrays = () => {
  const head = <const F extends number>(f: F) => sequential([linear(f, 128), [relu(), linear(120, 10)]])
  return head(192)
}

export const zeroInBody = () => {
  const block = <const C extends number>(c: C) => conv2d(c, 0, 3)
  return block(3)
}

export const optionInBody = () => {
  const block = <const C extends number>(c: C) => conv2d(c, c, 3, { strid: 2 })
  return block(3)
}

export const optionValueInBody = () => {
  const block = <const C extends number>(c: C) => conv2d(c, c, 3, { stride: 0 })
  return block(3)
}

export const forgottenCallInBody = () => {
  const block = <const C extends number>(c: C) => sequential(conv2d(c, c, 3), relu)
  return block(3)
}

export const nameInBody = () => {
  const block = <const C extends number>(c: C) => sequential({ training: conv2d(c, c, 3) })
  return block(3)
}

export const twoKeysInBody = () => {
  const block = <const C extends number>(c: C) => sequential({ conv: conv2d(c, c, 3), norm: batchNorm2d(c) })
  return block(3)
}

export const blockOnTheWrongInput = () => {
  const block = <const C extends number>(c: C) => sequential(conv2d(c, c, 3, { padding: 1 }), batchNorm2d(c))
  return model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), block(6)])
}

export const namedBlockOnTheWrongInput = () => {
  const block = <const C extends number>(c: C) =>
    sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })
  return model("Net", [16, 3, 32, 32], [{ stem: conv2d(3, 5, 5) }, { body: block(6) }])
}

export const blocksThatDoNotFollow = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) =>
    sequential(conv2d(i, o, 3, { padding: 1 }), batchNorm2d(o), relu())
  return sequential(block(3, 16), block(32, 64))
}

export const outerBlock = () => {
  const inner = <const C extends number>(c: C) => sequential(conv2d(c, c, 3), relu())
  const outer = <const C extends number>(c: C) => sequential(inner(c), { last: batchNorm2d(c) })
  return model("Net", [16, 3, 32, 32], [outer(5)])
}

export const nestedBlockInBody = () => {
  const inner = <const C extends number>(c: C) => sequential(conv2d(c, 8, 3), relu())
  const outer = <const C extends number>(c: C) => sequential(inner(c), batchNorm2d(16))
  return outer(3)
}

// tsc only: at run time the factory throws, before there is a model
export const twoParametersThatDiffer = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) =>
    sequential(conv2d(i, o, 3), batchNorm2d(i))
  return model("Net", [16, 3, 8, 8], [block(3, 3), relu(), block(3, 5)])
}

export const modelInBodyInRecord = () => {
  const net = <const C extends number>(classes: C) =>
    model("Net", [16, 12, 4, 4], [{ classifier: [flatten(), linear(190, 128), relu(), linear(128, classes)] }])
  return net(10)
}

export const kernelInBody = () => {
  const net = <const C extends number>(c: C) => model("Net", [16, 3, 4, 4], [conv2d(3, c, 5)])
  return net(8)
}

export const genericKernelTooLarge = () => {
  const net = <const K extends number>(k: K) => sequential(conv2d(3, 8, k), relu())
  return model("Net", [16, 3, 4, 4], [net(5)])
}

export const genericStride = () => {
  const down = <const C extends number, const S extends number>(c: C, s: S) =>
    sequential(conv2d(c, 16, 3, { stride: s }), batchNorm2d(8))
  return down(3, 2)
}

// tsc only: the text has type parameters
export const genericStrideOnSymbols = () => {
  const down = <const C extends number, const S extends number>(c: C, s: S) =>
    model("Down", ["N", c, "H", "W"], [conv2d(c, 16, 3, { stride: s }), batchNorm2d(8)])
  return down(3, 2)
}

export const branchesWithStrideOnNumbers = () => {
  const down = <const O extends number, const S extends number>(o: O, stride: S) =>
    model("Down", ["N", 3, 8, 8], {
      conv: conv2d(3, o, 5, { stride, padding: 1 }), short: [conv2d(3, o, 1, { stride }), batchNorm2d(o)],
    }, ({ conv, short }, x) => add(conv(x), short(x)))
  return model("Net", ["N", 3, 8, 8], [down(8, 2)])
}

export const branchesWithStrideOnSymbols = () => {
  const down = <const O extends number, const S extends number>(o: O, stride: S) =>
    model("Down", ["N", 3, "H", "W"], {
      conv: conv2d(3, o, 5, { stride, padding: 1 }), short: [conv2d(3, o, 1, { stride }), batchNorm2d(o)],
    }, ({ conv, short }, x) => add(conv(x), short(x)))
  return model("Net", ["N", 3, "H", "W"], [down(8, 2)])
}

// tsc only: the text has type parameters
export const modelInBody = () => {
  const net = <const N extends number>(n: N) =>
    model("Net", [n, 192], [linear(192, 128), relu(), linear(120, 10)])
  return net(16)
}

// The count is generic, and yet no count of these fits.
export const repeatedAGenericNumberOfTimes = () => {
  const deep = <const D extends number>(d: D) => sequential(linear(8, 8), ...repeat(d, () => linear(7, 7)))
  return deep(2)
}

export const restOfAGenericDepth = () => {
  const stage = <const D extends number>([d]: readonly [D]) => ({
    layer1: sequential(linear(4, 8), ...repeat(d, () => linear(7, 7), { from: 1 })),
  })
  return stage([3])
}

// tsc only: at run time the block is refused where it is made
export const contradictionInAForward = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) =>
    sequential(conv2d(i, o, 3), batchNorm2d(i), relu())
  return model("Net", ["N", 3, 8, 8], { block: block(3, 8), fc: linear(999, 2) }, ({ block, fc }, x) => fc(flat(block(x), 1)))
}

export const contradictionInAnArray = () => {
  const double = <const I extends number, const O extends number>(i: I, o: O) =>
    model("Double", ["N", i, "H", "W"], { block: [conv2d(i, o, 3), relu(), conv2d(i, o, 3)] }, ({ block }, x) => block(x))
  return model("Net", ["N", 3, 64, 64], [double(3, 64)])
}

// tsc only: at run time the block is refused where it is made
export const contradictionAskedAbout = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) => sequential(linear(i, o), linear(i, o))
  return outputOf(block(3, 8), ["N", 3])
}

export const wrapperOfWhatDoesNotFit = () => {
  const residual = <const M extends Layer<any, any>>(fn: M) => model("Residual", ["N", 8], { fn }, ({ fn }, x) => add(fn(x), x))
  return model("Net", ["N", 8], [residual(linear(7, 8))])
}

export const wrapperOfAnotherWidth = () => {
  const preNorm = <const D extends number, const M extends Layer<any, any>>(d: D, fn: M) =>
    model("PreNorm", ["N", d], { norm: layerNorm(d), fn }, ({ norm, fn }, x) => add(fn(norm(x)), x))
  return model("Net", ["N", 8], [preNorm(8, linear(8, 9))])
}

// tsc only: the runtime tells of the array where it goes on
export const wrapperOfSeveralOutputs = () => {
  const residual = <const M extends Layer<any, any>>(fn: M) => model("Residual", ["N", 8], { fn }, ({ fn }, x) => add(fn(x), x))
  return model("Net", ["N", 8], [residual(lstm(8, 8))])
}

export const besideSomeLayer = () => {
  const wrapped = (fn: Layer<any, any>) => model("Wrapped", ["N", 8], { fn, fc: linear(8, 4) }, ({ fn, fc }, x) => [fn(x), fc(fc(x))])
  return wrapped(relu())
}
