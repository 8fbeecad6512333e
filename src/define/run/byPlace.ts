import type { Shape } from "../../shape/dim.ts"
import { anyShape, isUnranked, last } from "../../shape/rank.ts"
import type { RuntimeForm } from "../rule/forms.ts"
import type { State } from "./state.ts"

// shape, split -> the sizes by place, of which the variadic part is the first | false where there are too few
/** `"1+2"` takes one size from the start and two from the end; of a shape of unknown rank only the end can be known. */
export type byPlace<shape extends State, split> = split extends "0+0"
  ? [shape]
  : split extends `${infer head extends number}+${infer tail extends number}`
    ? tailed<shape, tail> extends [infer rest, infer ends extends readonly unknown[]]
      ? number extends shape["length"]
        ? head extends 0
          ? [rest, ...ends]
          : [number[], ...last<[], head>, ...ends]
        : headed<rest, head> extends [infer middle, infer starts extends readonly unknown[]]
          ? [middle, ...starts, ...ends]
          : false
      : false
    : false

type tailed<shape, n, done extends readonly unknown[] = []> = done["length"] extends n
  ? [shape, done]
  : shape extends readonly [...infer rest, infer size]
    ? tailed<rest, n, [size, ...done]>
    : shape extends readonly []
      ? false
      : tailed<shape, n, [number, ...done]>
type headed<shape, n, done extends readonly unknown[] = []> = done["length"] extends n
  ? [shape, done]
  : shape extends readonly [infer size, ...infer rest]
    ? headed<rest, n, [...done, size]>
    : false

export function byPlace({ split }: Pick<RuntimeForm, "split">, shape: Shape): readonly unknown[] | undefined {
  if (split === undefined) return shape
  const [head, tail] = split
  if (isUnranked(shape) && (head > 0 || shape.length <= tail))
    return [anyShape, ...last([], head), ...last(shape, tail)]
  const end = shape.length - tail
  if (head > end) return undefined
  return [shape.slice(head, end), ...shape.slice(0, head), ...shape.slice(end)]
}
