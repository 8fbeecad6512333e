import type { Dim } from "./dim.ts"
import * as integers from "./integers/index.ts"
import * as symbolic from "./symbols/index.ts"

// Arithmetic on sizes at run time: numbers exactly, symbols on a road of their own. In types the functions of `integers` find
// the way to that road by themselves, because there a symbol is a miss in a table.

type Binary<R> = (a: Dim, b: Dim) => R
const either =
  <R>(ofNumbers: (a: number, b: number) => R, ofSymbols: Binary<R>): Binary<R> =>
  (a, b) =>
    typeof a === "number" && typeof b === "number" ? ofNumbers(a, b) : ofSymbols(a, b)

export const add = /* @__PURE__ */ either<Dim>(integers.add, symbolic.addSymbolic)
export const subtract = /* @__PURE__ */ either<Dim>(integers.subtract, symbolic.subtractSymbolic)
export const multiply = /* @__PURE__ */ either<Dim>(integers.multiply, symbolic.multiplySymbolic)
export const divide = /* @__PURE__ */ either<Dim>(integers.divide, symbolic.divideSymbolic)
export const remainder = /* @__PURE__ */ either<Dim>(integers.remainder, symbolic.remainderSymbolic)
export const min = /* @__PURE__ */ either<Dim>(integers.min, symbolic.minSymbolic)
export const max = /* @__PURE__ */ either<Dim>(integers.max, symbolic.maxSymbolic)

export const compare = /* @__PURE__ */ either(integers.compare, symbolic.compareSymbolic)
/** Is the first at least the second? Unknown is `undefined`. */
export const atLeast = /* @__PURE__ */ either(integers.atLeast, symbolic.atLeastSymbolic)

/** The product, from the right, where shapes have their small numbers. */
export const prod = (sizes: readonly Dim[]): Dim =>
  sizes.reduceRight((product, size) => multiply(size, product), 1)

export const sum = (sizes: readonly Dim[]): Dim => sizes.reduce(add, 0)

/** How much of the input a kernel covers. */
export const reach = (k: Dim, d: Dim): Dim => add(multiply(d, subtract(k, 1)), 1)

type Window = (h: Dim, k: Dim, s: Dim, p: Dim, d: Dim) => Dim
const windowOf =
  (ofNumbers: (h: number, k: number, s: number, p: number, d: number) => Dim, ofSymbols: Window): Window =>
  (...operands) =>
    operands.every(operand => typeof operand === "number")
      ? ofNumbers(...(operands as [number, number, number, number, number]))
      : ofSymbols(...operands)

export const window = /* @__PURE__ */ windowOf(integers.window, (h, k, s, p, d) =>
  symbolic.windowSymbolic(h, k, s, multiply(2, p), d),
)
export const windowCeil = /* @__PURE__ */ windowOf(integers.windowCeil, symbolic.windowCeilSymbolic)
