import { dtype, floatsOnly } from "../define/dtype.ts"
import type { FloatsOnly } from "../define/dtype.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { settle } from "../shape/error.ts"
import { axisFault } from "./axes.ts"
import type { checked } from "./checked.ts"
import { operand } from "./operand.ts"
import type { carried, operandFault, shapeOf } from "./operand.ts"
import { chosen } from "./options.ts"
import type { Choices, Chosen } from "./options.ts"
import { dtypeUnder, takesUnder } from "./dtypeOption.ts"

const settings = {
  name: "softmax",
  options: {
    /** The dtype to which PyTorch converts the input first; the input's own unless told. */
    dtype,
  },
} as const
export interface SoftmaxSettings extends Readonly<typeof settings> {}

/**
 * `exp(input)` over its sum along the axis `dim`, negative from the end: any shape, unchanged.
 *
 * PyTorch: `torch.softmax`. Refuses an axis that the input does not have, and what is no float, unless `dtype` makes it one.
 */
export const softmax: <const A, const D, const P extends Chosen<SoftmaxSettings, P> = {}>(
  input: checked<A, operandFault<"softmax", A, takesUnder<P, FloatsOnly>>>,
  dim: checked<D, axisFault<"softmax", "dim", D, shapeOf<A>>>,
  options?: Choices<SoftmaxSettings, P>,
) => Tensor<carried<A>, dtypeUnder<P, A>> = ((input: unknown, dim: unknown, options: unknown) => {
  const { shape, dtype } = operand("softmax", input, takesUnder(options, floatsOnly))
  settle("softmax", axisFault("softmax", "dim", dim, shape), dim, shape)
  return tensorValue(shape, dtypeUnder(chosen(settings, options), dtype))
}) as never
