// The seam to symbols: operands that are strings ("N", "2*T+1") come here, on a road of their own. Today every answer is
// "unknown" (`number` in types, NaN at run time), except where the result is plainly the operand itself.
import type { dim } from "./dim.ts"

// dim, dim -> dim
export type addSymbolic<a extends dim, b extends dim> = b extends 0 ? a : a extends 0 ? b : number
export function addSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : a === 0 ? b : NaN
}

// dim, dim -> dim
export type subtractSymbolic<a extends dim, b extends dim> = b extends 0 ? a : number
export function subtractSymbolic(a: dim, b: dim): dim {
  return b === 0 ? a : NaN
}

// dim, dim -> dim
export type multiplySymbolic<a extends dim, b extends dim> = b extends 1 ? a : a extends 1 ? b : number
export function multiplySymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : a === 1 ? b : NaN
}

// dim, dim -> dim
export type divideSymbolic<a extends dim, b extends dim> = b extends 1 ? a : number
export function divideSymbolic(a: dim, b: dim): dim {
  return b === 1 ? a : NaN
}

// dim, dim -> dim
export type remainderSymbolic<_a extends dim, b extends dim> = b extends 1 | -1 ? 0 : number
export function remainderSymbolic(_: dim, b: dim): dim {
  return b === 1 || b === -1 ? 0 : NaN
}

// dim, dim -> -1 | 0 | 1 | number
export type compareSymbolic<_a extends dim, _b extends dim> = number
export function compareSymbolic(_a: dim, _b: dim): number {
  return NaN
}

// size, kernel, stride, padding in all, dilation -> dim
export type windowSymbolic<
  h extends dim,
  k extends dim,
  s extends dim,
  padding extends dim,
  _d extends dim,
> = [k, s, padding] extends [1, 1, 0] ? h : number
export function windowSymbolic(h: dim, k: dim, s: dim, padding: dim, _d: dim): dim {
  return k === 1 && s === 1 && padding === 0 ? h : NaN
}
