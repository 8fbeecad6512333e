import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import type { Shape } from "../shape/dim.ts"
import { anyShape, isUnranked } from "../shape/rank.ts"
import { settle } from "../shape/error.ts"
import { axisFault, placeOf } from "./axes.ts"
import { blank } from "./checked.ts"
import type { checked, rankOf } from "./checked.ts"
import { operand } from "./operand.ts"
import type { dtypeOf, operandFault, shapeOf } from "./operand.ts"

// shape, axis, axis -> shape
/** The shape with two axes exchanged; of axes that it does not have, any shape. */
type transposed<shape, a, b> =
  number extends rankOf<shape>
    ? number[]
    : true extends axisFault<"", "", a, shape> & axisFault<"", "", b, shape>
      ? exchanged<shape, placeOf<a, shape>, placeOf<b, shape>>
      : number[]
// shape, place, place -> shape
type exchanged<shape, p, q> = number extends p | q
  ? blank<shape>
  : {
      -readonly [i in keyof shape]: i extends `${p & number}`
        ? shape[q & keyof shape]
        : i extends `${q & number}`
          ? shape[p & keyof shape]
          : shape[i]
    }
function transposed(shape: Shape, a: number, b: number): Shape {
  if (isUnranked(shape)) return anyShape
  const [p, q] = [placeOf(a, shape), placeOf(b, shape)]
  if (Number.isNaN(p) || Number.isNaN(q)) return blank(shape)
  return shape.map((size, i) => (i === p ? shape[q] : i === q ? shape[p] : size) ?? size)
}

/**
 * The input with the axes `dim0` and `dim1` exchanged, negative from the end.
 *
 * PyTorch: `torch.transpose`. Refuses axes that the input does not have.
 */
export const transpose: <const A, const D0, const D1>(
  input: checked<A, operandFault<"transpose", A>>,
  dim0: checked<D0, axisFault<"transpose", "dim0", D0, shapeOf<A>>>,
  dim1: checked<D1, axisFault<"transpose", "dim1", D1, shapeOf<A>>>,
) => Tensor<transposed<shapeOf<A>, D0, D1>, dtypeOf<A>> = ((input: unknown, dim0: unknown, dim1: unknown) => {
  const { shape, dtype } = operand("transpose", input)
  settle("transpose", axisFault("transpose", "dim0", dim0, shape), dim0, shape)
  settle("transpose", axisFault("transpose", "dim1", dim1, shape), dim1, shape)
  return tensorValue(transposed(shape, dim0 as number, dim1 as number), dtype)
}) as never
