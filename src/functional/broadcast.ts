import { show } from "../shape/dim.ts"
import type { Dim, Shape, Two } from "../shape/dim.ts"
import type { atLeast } from "../shape/integers/index.ts"
import type { Misfit, rankOf } from "./checked.ts"
import { anyShape, isUnranked } from "../shape/rank.ts"
import type { union } from "../shape/union.ts"

// "add: cannot broadcast", shape, shape -> shape | misfit
/**
 * The shape to which two stretch: aligned at their ends, a size of 1 takes the other's. Equal shapes are told in one relation,
 * which tsc settles for shapes of type parameters too.
 */
export type broadcast<start extends string, a, b> = Two<a, b> extends Two<b, any> ? a : unequal<start, a, b>

// start of the sentence, shape, shape -> shape | misfit
type unequal<start extends string, a, b> = true extends union<a> | union<b>
  ? number[]
  : number extends rankOf<a> | rankOf<b>
    ? number[]
    : aligned<start, a, b, a, b>

// start of the sentence, shape, shape, what is left of each, sizes so far -> shape | misfit
// Each test is one relation, in which a type parameter is equal to itself and stretches a 1; what a conditional gave could not be
// tested again without being deferred.
type aligned<start extends string, a, b, as, bs, done extends readonly unknown[] = []> = as extends readonly [
  ...infer before,
  infer x,
]
  ? bs extends readonly [...infer others, infer y]
    ? Two<x, y> extends Two<any, 1> | Two<y, any>
      ? aligned<start, a, b, before, others, [x, ...done]>
      : Two<x, y> extends Two<1, any>
        ? aligned<start, a, b, before, others, [y, ...done]>
        : abstained<x, y> extends infer size extends number
          ? aligned<start, a, b, before, others, [size, ...done]>
          : Misfit<`${start} ${show<a>} and ${show<b>}: ${show<x>} and ${show<y>} differ at dimension ${longer<before, others>}`>
    : [...as, ...done]
  : bs extends readonly unknown[]
    ? [...bs, ...done]
    : never

// size, size -> what is known of the size that both stretch to | false where they are known to differ
type abstained<x, y> = true extends union<x> | union<y>
  ? number
  : number extends x
    ? known<y>
    : number extends y
      ? known<x>
      : false
// size -> what it and an unknown one stretch to
// A number that is not 1 is what the unknown one must be too, or stretch to; a symbol might stand for 1.
type known<size> = size extends number ? size : number

// sizes, sizes -> the length of the longer, which is the place of what stands behind both
type longer<a extends readonly unknown[], b extends readonly unknown[]> =
  atLeast<a["length"], b["length"]> extends true ? a["length"] : b["length"]

export function broadcast(start: string, a: Shape, b: Shape): Shape | string {
  if (isUnranked(a) || isUnranked(b)) return anyShape
  const rank = Math.max(a.length, b.length)
  const at = (shape: Shape, i: number): Dim => shape[i - rank + shape.length] ?? 1
  const sizes = Array.from({ length: rank }, (_, i) => stretched(at(a, i), at(b, i)))
  const place = sizes.lastIndexOf(null)
  if (place < 0) return sizes as Shape
  return `${start} ${show(a)} and ${show(b)}: ${show(at(a, place))} and ${show(at(b, place))} differ at dimension ${place}`
}

function stretched(x: Dim, y: Dim): Dim | null {
  if (y === 1 || x === y) return x
  if (x === 1) return y
  if (Number.isNaN(x)) return typeof y === "number" ? y : NaN
  if (Number.isNaN(y)) return typeof x === "number" ? x : NaN
  return null
}
