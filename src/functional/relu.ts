import { numbers } from "../define/dtype.ts"
import type { Numbers } from "../define/dtype.ts"
import { flag } from "../define/fields/index.ts"
import type { Tensor } from "../module/tensor.ts"
import type { checked } from "./checked.ts"
import { operand } from "./operand.ts"
import type { carried, dtypeOf, operandFault } from "./operand.ts"
import { chosen } from "./options.ts"
import type { Choices, Chosen } from "./options.ts"

const settings = {
  name: "relu",
  options: {
    /** Whether PyTorch overwrites the input; false unless told. */
    inplace: flag(false),
  },
} as const
export interface ReluSettings extends Readonly<typeof settings> {}

/**
 * `max(input, 0)`, element by element: any shape, unchanged.
 *
 * PyTorch: `torch.nn.functional.relu`. Refuses booleans and complex numbers.
 */
export const relu: <const A, const P extends Chosen<ReluSettings, P> = {}>(
  input: checked<A, operandFault<"relu", A, Numbers>>,
  options?: Choices<ReluSettings, P>,
) => Tensor<carried<A>, dtypeOf<A>> = ((input: unknown, options: unknown) => {
  const value = operand("relu", input, numbers)
  chosen(settings, options)
  return value
}) as never
