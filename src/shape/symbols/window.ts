import type { dim } from "../integers/dim.ts"
import { add, atLeast, multiply, subtract } from "../integers/index.ts"
import { reach } from "../integers/window.ts"
import { shift } from "./shift.ts"
import type { lessSigned } from "./signed.ts"

// size, kernel, stride, padding in all, dilation -> dim
/** floor((h + padding - d(k - 1) - 1) / s) + 1, which is floor((h + padding + s - (d(k - 1) + 1)) / s). */
export type windowSymbolic<h extends dim, k extends dim, s extends dim, padding extends dim, d extends dim> =
  stepOf<k, s, padding, d> extends infer delta extends number ? shift<h, delta, s & number> : number
// kernel, stride, padding in all, dilation -> what a window adds before it divides by its stride | false if that is not known
type stepOf<k extends dim, s extends dim, padding extends dim, d extends dim> = s extends number
  ? `${s}` extends `-${string}` | "0"
    ? false
    : [add<padding, s>, d extends 1 ? k : reach<k, d>] extends [
          infer more extends number,
          infer covered extends number,
        ]
      ? lessSigned<more, covered> extends infer delta
        ? number extends delta
          ? false
          : delta
        : never
      : false
  : false

export function windowSymbolic(h: dim, k: dim, s: dim, padding: dim, d: dim): dim {
  if (typeof h === "number" || ![k, s, padding, d].every(isNumber) || !((s as number) > 0)) return NaN
  return shift(h, stepOf(k as number, s as number, padding as number, d as number), s as number)
}
function stepOf(k: number, s: number, padding: number, d: number): number {
  return subtract(add(padding, s), reach(k, d))
}
const isNumber = (size: dim): boolean => typeof size === "number"

// size, kernel, stride, padding on either side, dilation -> dim
/** Rounded up, which is one stride less a step more; known where the last window surely starts within the input. */
export type windowCeilSymbolic<
  h extends dim,
  k extends dim,
  s extends dim,
  p extends dim,
  d extends dim,
> = s extends number
  ? `${s}` extends `-${string}` | "0"
    ? number
    : atLeast<reach<k, d>, add<s, p>> extends true
      ? windowSymbolic<h, k, s, add<multiply<2, p>, subtract<s, 1>>, d>
      : number
  : number

export function windowCeilSymbolic(h: dim, k: dim, s: dim, p: dim, d: dim): dim {
  if (![k, s, p, d].every(isNumber) || !((s as number) > 0)) return NaN
  if (atLeast(reach(k as number, d as number), add(s as number, p as number)) !== true) return NaN
  return windowSymbolic(h, k, s, add(multiply(2, p as number), subtract(s as number, 1)), d)
}
