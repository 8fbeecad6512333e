import type { Shape } from "../shape/dim.ts"
import { anyShape, isUnranked, last } from "../shape/rank.ts"
import type { Form } from "./forms.ts"
import type { State } from "./state.ts"

/** The sizes by place, for each number of sizes before and after the variadic part, which is at place 0. */
export interface Splits<shape extends State> {
  [split: string]: unknown
  "0+0": [shape]
  "0+1": shape extends readonly [...infer rest, infer z] ? [rest, z] : unbound<shape, 1>
  "0+2": shape extends readonly [...infer rest, infer y, infer z] ? [rest, y, z] : unbound<shape, 2>
  "0+3": shape extends readonly [...infer rest, infer x, infer y, infer z]
    ? [rest, x, y, z]
    : unbound<shape, 3>
  "1+0": shape extends readonly [infer a, ...infer rest] ? [rest, a] : unbound<shape, 1>
  "2+0": shape extends readonly [infer a, infer b, ...infer rest] ? [rest, a, b] : unbound<shape, 2>
}
export type unbound<shape extends State, n extends number> = number extends shape["length"]
  ? [number[], ...last<shape, n>]
  : null

export function bind(form: Form, shape: Shape): readonly unknown[] | undefined {
  if (form.split === "none") return shape
  const [head, tail] = (form.split === "last" ? "0+1" : form.split).split("+").map(Number) as [number, number]
  if (isUnranked(shape) && (head > 0 || shape.length <= tail)) return [anyShape, ...last(shape, head + tail)]
  if (shape.length < head + tail) return undefined
  const end = shape.length - tail
  return [shape.slice(head, end), ...shape.slice(0, head), ...shape.slice(end)]
}
