import type { typed } from "../define/state.ts"
import type { DType } from "../module/module.ts"
import type { Shape } from "../shape/dim.ts"

/** A tensor without its numbers: its shape, and the type of its numbers where that is not float32. */
export interface Tensor<in out S, in out D = "float32"> {
  readonly shape: S
  readonly dtype: D
}

/** An input of a given dtype: `tensor(["N", 128], "int64")`. A plain shape is float32. */
export function tensor<const Sizes extends Shape, const D extends DType>(
  shape: Sizes,
  dtype: D,
): Tensor<[...Sizes], D> {
  return Object.freeze({ shape: Object.freeze([...shape]) as never, dtype })
}

// input -> what goes along a chain
export type stateOf<input> =
  input extends Tensor<infer shape, infer dtype>
    ? typed<shape, dtype>
    : input extends readonly unknown[]
      ? [...input]
      : number[]
// input -> its shape
export type shapeOf<input> = input extends Tensor<infer shape, any> ? shape : input
/** A tensor of what is told: a shape, or a tensor. */
export function tensorOf(input: Shape | Tensor<Shape, DType>): {
  readonly shape: Shape
  readonly dtype: DType
} {
  return "dtype" in input ? { shape: input.shape, dtype: input.dtype } : { shape: input, dtype: "float32" }
}
