import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { flattened } from "../shape/flattened.ts"
import { settle } from "../shape/error.ts"
import { axisFault } from "./axes.ts"
import type { checked, Misfit, misfitting } from "./checked.ts"
import { operand } from "./operand.ts"
import type { carried, dtypeOf, operandFault, shapeOf } from "./operand.ts"

// shape, start, end -> shape | true | misfit
/** The verdict on the end, which is read only where the start is an axis. */
export type ending<shape, start, end> =
  axisFault<"flatten", "startDim", start, shape> extends true
    ? axisFault<"flatten", "endDim", end, shape> extends infer fault
      ? [fault] extends [true]
        ? misfitOr<flattened<"flatten", shape, start, end>>
        : fault
      : never
    : true

// shape | sentence -> shape | misfit
export type misfitOr<out> = out extends string ? Misfit<out> : out

// shape, start, end -> the shape that comes out
export type Flattened<shape, start, end> = shape extends string
  ? shape
  : ending<shape, start, end> extends infer out
    ? out extends readonly unknown[]
      ? out
      : misfitting<out>
    : never

/**
 * Makes one axis of the axes `startDim` to `endDim`, negative from the end: 0 and -1 unless told, so all of them.
 *
 * PyTorch: `torch.flatten`. Refuses axes that the input does not have, and an end before the start.
 */
export const flatten: <const A, const F = 0, const L = -1>(
  input: checked<A, operandFault<"flatten", A>>,
  startDim?: checked<F, axisFault<"flatten", "startDim", F, shapeOf<A>>>,
  endDim?: checked<L, ending<shapeOf<A>, F, L>>,
) => Tensor<Flattened<carried<A>, F, L>, dtypeOf<A>> = ((
  input: unknown,
  start: unknown = 0,
  end: unknown = -1,
) => {
  const { shape, dtype } = operand("flatten", input)
  settle("flatten", axisFault("flatten", "startDim", start, shape), start, shape)
  settle("flatten", axisFault("flatten", "endDim", end, shape), end, shape)
  const out = settle("flatten", flattened("flatten", shape, start as number, end as number), shape)
  return tensorValue(out, dtype)
}) as never
