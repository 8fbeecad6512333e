import type { Dim } from "./dim.ts"
import * as integers from "./integers/index.ts"
import * as symbolic from "./integers/symbolic.ts"

// Arithmetic on sizes at run time: numbers exactly, symbols on a road of their own. In types the functions of `integers` find
// the way to that road by themselves, because there a symbol is a miss in a table.

type Binary = (a: Dim, b: Dim) => Dim
const either =
  (ofNumbers: (a: number, b: number) => number, ofSymbols: Binary): Binary =>
  (a, b) =>
    typeof a === "number" && typeof b === "number" ? ofNumbers(a, b) : ofSymbols(a, b)

export const add = either(integers.add, symbolic.addSymbolic)
export const subtract = either(integers.subtract, symbolic.subtractSymbolic)
export const multiply = either(integers.multiply, symbolic.multiplySymbolic)
export const divide = either(integers.divide, symbolic.divideSymbolic)
export const remainder = either(integers.remainder, symbolic.remainderSymbolic)
export const min = either(integers.min, () => NaN)
export const max = either(integers.max, () => NaN)

/** The product, from the right, where shapes have their small numbers. */
export const prod = (sizes: readonly Dim[]): Dim =>
  sizes.reduceRight((product, size) => multiply(size, product), 1)

type Window = (h: Dim, k: Dim, s: Dim, p: Dim, d: Dim) => Dim
const windowOf =
  (ofNumbers: (h: number, k: number, s: number, p: number, d: number) => Dim, ofSymbols: Window): Window =>
  (...operands) =>
    operands.every(operand => typeof operand === "number")
      ? ofNumbers(...(operands as [number, number, number, number, number]))
      : ofSymbols(...operands)

export const window = windowOf(integers.window, (h, k, s, p, d) =>
  symbolic.windowSymbolic(h, k, s, multiply(2, p), d),
)
export const windowCeil = windowOf(integers.windowCeil, () => NaN)
