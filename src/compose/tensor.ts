import type { DType } from "../module/module.ts"
import { dtypeFault, tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { quoted } from "../shape/dim.ts"
import type { Shape } from "../shape/dim.ts"
import { refused, settle } from "../shape/error.ts"
import { normalSize } from "../shape/symbols/index.ts"
import { sizeFault } from "./sizes.ts"
import type { checkedSizes, normal } from "./sizes.ts"

/**
 * An input of a given dtype: `tensor(["N", 128], "int64")`. A plain shape is float32.
 *
 * PyTorch: a `torch.Tensor` of dtype float64, float32, float16, bfloat16, int64, int32, int16, int8, uint8, bool, complex64 or
 * complex128. Throws a ShapeError for another dtype, and for a size that is neither a whole number of at least 0 nor a symbol.
 */
export const tensor: <const Sizes extends Shape, const D extends DType>(
  shape: checkedSizes<Sizes>,
  dtype: D,
) => Tensor<written<normal<Sizes>>, D> = ((shape: Shape, dtype: DType) => {
  settle("tensor", dtypeFault("tensor", dtype), dtype)
  if (!Array.isArray(shape)) throw refused("tensor", `expects a shape, got ${quoted(shape)}`, shape)
  for (const size of shape) settle("tensor", sizeFault(size), shape)
  return tensorValue(shape.map(normalSize), dtype)
}) as never

// sizes -> the same as they are shown, not readonly
type written<sizes> = sizes extends readonly unknown[] ? [...sizes] : never
