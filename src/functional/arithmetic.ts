import { numbersAndComplex } from "../define/dtype.ts"
import type { NumbersAndComplex, Takes } from "../define/dtype.ts"
import type { DType } from "../module/module.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import type { Shape } from "../shape/dim.ts"
import { settle } from "../shape/error.ts"
import { alphaFault, scaling } from "./alpha.ts"
import type { AddSettings, Scaled, SubSettings } from "./alpha.ts"
import type { checked } from "./checked.ts"
import { elementwise, partFault, partHere, promoted } from "./elementwise.ts"
import type { Broadcast, Part } from "./elementwise.ts"
import { chosen } from "./options.ts"
import type { Choices, optionOf } from "./options.ts"
import { divided, divSettings, roundingFault } from "./rounding.ts"
import type { DivSettings, Rounded } from "./rounding.ts"

/** The shape and the dtype to which two operands come, or else throws. */
function common(
  name: string,
  first: Part,
  second: Part,
  takes: Takes | "any",
): { shape: Shape; dtype: DType } {
  const input = partHere(first)
  const other = partHere(second)
  settle(name, partFault(name, input, takes), input)
  const shape = settle(name, elementwise(name, input, other, takes), other, input)
  return { shape, dtype: promoted(input, other) as DType }
}

function scaled(name: "add" | "sub", takes: Takes | "any") {
  return (input: Part, other: Part, options: unknown) => {
    const { shape, dtype } = common(name, input, other, takes)
    chosen(scaling[name], options, { alpha: value => alphaFault(name, dtype, value) })
    return tensorValue(shape, dtype)
  }
}

/**
 * `input + alpha * other`, element by element. Tensors or numbers; shapes are broadcast: aligned at their ends, a size of 1 stretches.
 * The dtype is PyTorch's promotion of the two; a number changes it only where it is of a higher kind (0.5 beside int64 gives
 * float32). `alpha` is 1 unless told and does not change it.
 *
 * PyTorch: `torch.add`. Refuses sizes that differ, and an `alpha` that the dtype does not have: a fraction for integers and booleans,
 * a boolean for what is no boolean, a number beyond its limits.
 */
export const add: <const A, const B, const P extends Scaled<AddSettings, P, A, B> = {}>(
  input: checked<A, partFault<"add", A, "any">>,
  other: checked<B, elementwise<"add", A, B>>,
  options?: Choices<AddSettings, P>,
) => Tensor<Broadcast<"add", A, B>, promoted<A, B>> = scaled("add", "any") as never

/**
 * `input - alpha * other`, element by element. Tensors or numbers; shapes are broadcast and dtypes promoted as in `add`; `alpha` is 1
 * unless told.
 *
 * PyTorch: `torch.sub`. Refuses sizes that differ, booleans, and an `alpha` that the dtype does not have, as `add`.
 */
export const sub: <const A, const B, const P extends Scaled<SubSettings, P, A, B> = {}>(
  input: checked<A, partFault<"sub", A, NumbersAndComplex>>,
  other: checked<B, elementwise<"sub", A, B, NumbersAndComplex>>,
  options?: Choices<SubSettings, P>,
) => Tensor<Broadcast<"sub", A, B, NumbersAndComplex>, promoted<A, B>> = scaled(
  "sub",
  numbersAndComplex,
) as never

/**
 * `input * other`, element by element. Tensors or numbers; shapes are broadcast and dtypes promoted as in `add`.
 *
 * PyTorch: `torch.mul`. Refuses sizes that differ.
 */
export const mul: <const A, const B>(
  input: checked<A, partFault<"mul", A, "any">>,
  other: checked<B, elementwise<"mul", A, B>>,
) => Tensor<Broadcast<"mul", A, B>, promoted<A, B>> = ((input: Part, other: Part) => {
  const { shape, dtype } = common("mul", input, other, "any")
  return tensorValue(shape, dtype)
}) as never

/**
 * `input / other`, element by element. Tensors or numbers; shapes are broadcast and dtypes promoted as in `add`; integers and
 * booleans give float32. With `roundingMode` quotients are made whole, `"trunc"` towards 0 or `"floor"` down, and integers stay
 * integers; it is null unless told.
 *
 * PyTorch: `torch.div`. Refuses sizes that differ, and with a rounding mode complex numbers, booleans by booleans, and integers by 0.
 */
export const div: <const A, const B, const P extends Rounded<P, A, B> = {}>(
  input: checked<A, partFault<"div", A, "any">>,
  other: checked<B, elementwise<"div", A, B>>,
  options?: Choices<DivSettings, P>,
) => Tensor<Broadcast<"div", A, B>, divided<optionOf<P, "roundingMode", null, unknown>, promoted<A, B>>> = ((
  input: Part,
  other: Part,
  options: unknown,
) => {
  const { shape, dtype } = common("div", input, other, "any")
  const { roundingMode } = chosen(divSettings, options, {
    roundingMode: value => roundingFault(dtype, other, value),
  })
  return tensorValue(shape, divided(roundingMode, dtype))
}) as never
