import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Shape } from "../shape/dim.ts"
import { isUnranked } from "../shape/rank.ts"
import { settle } from "../shape/error.ts"
import { places } from "./axes.ts"
import type { checked, Misfit, misfitting, rankOf } from "./checked.ts"
import { operand } from "./operand.ts"
import type { carried, dtypeOf, operandFault, shapeOf } from "./operand.ts"

// shape, axes -> shape | misfit
/** The sizes of a shape in another order. */
type permuted<shape, dims> =
  places<"permute", dims, shape> extends infer found
    ? found extends readonly unknown[]
      ? number extends found["length"]
        ? number[]
        : number extends rankOf<shape>
          ? found
          : found["length"] extends rankOf<shape>
            ? { -readonly [i in keyof found]: sizeAt<shape, found[i]> }
            : Misfit<`permute: expects ${rankOf<shape>} dims for ${show<shape>}, got ${show<dims>}`>
      : found
    : never
// shape, place -> size
type sizeAt<shape, place> = number extends place ? number : shape[place & keyof shape]
function permuted(shape: Shape, dims: unknown): Shape | string {
  const found = places("permute", dims, shape)
  if (typeof found === "string" || isUnranked(shape)) return found
  if (found.length !== shape.length)
    return `permute: expects ${shape.length} dims for ${show(shape)}, got ${show(dims)}`
  return found.map(place => shape[place] ?? NaN)
}

// shape, axes -> the shape that comes out
export type Permuted<shape, dims> = shape extends string
  ? shape
  : permuted<shape, dims> extends infer out
    ? out extends readonly unknown[]
      ? out
      : misfitting<out>
    : never

/**
 * The input with its axes in the order of `dims`, negative from the end: `[0, 2, 1]` exchanges the last two of three.
 *
 * PyTorch: `torch.permute`. Refuses dims that do not name every axis of the input once.
 */
export const permute: <const A, const D>(
  input: checked<A, operandFault<"permute", A>>,
  dims: checked<D, permuted<shapeOf<A>, D>>,
) => Tensor<Permuted<carried<A>, D>, dtypeOf<A>> = ((input: unknown, dims: unknown) => {
  const { shape, dtype } = operand("permute", input)
  return tensorValue(settle("permute", permuted(shape, dims), dims, shape), dtype)
}) as never
