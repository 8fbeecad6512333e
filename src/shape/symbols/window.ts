import type { dim } from "../integers/dim.ts"
import { add, atLeast, multiply, subtract } from "../integers/index.ts"
import { shift } from "./shift.ts"

// size, kernel, stride, padding in all, dilation -> dim
/** floor((h + padding - d(k - 1) - 1) / s) + 1, which is floor((h + padding + s - (d(k - 1) + 1)) / s). */
export type windowSymbolic<
  h extends dim,
  k extends dim,
  s extends dim,
  padding extends dim,
  d extends dim,
> = [k, s, padding] extends [1, 1, 0]
  ? h
  : s extends number
    ? `${s}` extends `-${string}` | "0"
      ? number
      : h extends string
        ? room<k, s, padding, d> extends infer delta extends number
          ? number extends delta
            ? number
            : shift<h, delta, s>
          : number
        : number
    : number
// kernel, stride, padding in all, dilation -> number
export type room<k extends dim, s extends dim, padding extends dim, d extends dim> = subtract<
  add<padding, s>,
  add<multiply<d, subtract<k, 1>>, 1>
>

export function windowSymbolic(h: dim, k: dim, s: dim, padding: dim, d: dim): dim {
  if (k === 1 && s === 1 && padding === 0) return h
  if (typeof h === "number" || ![k, s, padding, d].every(isNumber) || !((s as number) > 0)) return NaN
  return shift(h, room(k as number, s as number, padding as number, d as number), s as number)
}
function room(k: number, s: number, padding: number, d: number): number {
  return subtract(add(padding, s), add(multiply(d, subtract(k, 1)), 1))
}
const isNumber = (size: dim): boolean => typeof size === "number"

// size, kernel, stride, padding on either side, dilation -> dim
/** Rounded up, which is one stride less a step more; known where the last window surely starts within the input. */
export type windowCeilSymbolic<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> = [
  k,
  s,
  p,
] extends [1, 1, 0]
  ? h
  : s extends number
    ? `${s}` extends `-${string}` | "0"
      ? number
      : atLeast<add<multiply<d, subtract<k, 1>>, 1>, add<s, p>> extends true
        ? windowSymbolic<h, k, s, add<multiply<2, p>, subtract<s, 1>>, d>
        : number
    : number

export function windowCeilSymbolic(h: dim, k: dim, s: dim, p: dim, d: dim): dim {
  if (k === 1 && s === 1 && p === 0) return h
  if (![k, s, p, d].every(isNumber) || !((s as number) > 0)) return NaN
  const reach = add(multiply(d as number, subtract(k as number, 1)), 1)
  if (atLeast(reach, add(s as number, p as number)) !== true) return NaN
  return windowSymbolic(h, k, s, add(multiply(2, p as number), subtract(s as number, 1)), d)
}
