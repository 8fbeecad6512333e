import { axes, define, flag, layer, repr, numbers } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { min, pool } from "../shape/operations.ts"
import { halfAtMost } from "./pool.ts"

const rule = define(
  {
    name: "MaxPool2d",
    factory: "maxPool2d",
    args: [["kernelSize", axes({ axes: 2, broadcast: true, min: 1 })]],
    options: {
      /** Step of the window; its size unless told. */
      stride: axes({ axes: 2, broadcast: true, nullable: true, min: 1, default: "kernelSize" }),
      /** Rows and columns added on every side, at most half the window; 0 unless told. */
      padding: axes({ axes: 2, broadcast: true, min: 0, default: 0 }),
      /** Distance between the elements of the window; 1 unless told. */
      dilation: axes({ axes: 2, broadcast: true, min: 1, default: 1 }),
      /** Whether the indices of the maxima come out too, as `[out, indices]`; false unless told. */
      returnIndices: flag(false),
      /** Whether a last, partial window counts, so that sizes are rounded up; false unless told. */
      ceilMode: flag(false),
    },
    require: halfAtMost,
    indices: "returnIndices",
    takes: numbers,
    input: ["N?", "C", "H", "W"],
    output: [
      "N?",
      "some(C)",
      "pool(H, kernelSize.0, stride.0, padding.0, dilation.0, ceilMode)",
      "pool(W, kernelSize.1, stride.1, padding.1, dilation.1, ceilMode)",
    ],
  },
  {
    operations: { min, pool },
    print: ({ kernelSize, stride, padding, dilation, ceilMode }) => [
      `kernel_size=${repr(kernelSize)}, stride=${repr(stride)}, padding=${repr(padding)}, dilation=${repr(dilation)}, ceil_mode=${repr(ceilMode)}`,
    ],
  },
)
export interface MaxPool2dRule extends RuleOf<typeof rule> {}
export interface MaxPool2d<in out A extends readonly unknown[]> extends Layer<MaxPool2dRule, A> {}

/**
 * The maximum of each window: `[N?, C, H, W]` to `[N?, C, H', W']`, where
 * `H' = floor((H + 2 * padding - dilation * (kernelSize - 1) - 1) / stride) + 1`. `ceilMode` rounds up, unless the last window
 * would begin in the padding behind the input. `kernelSize` is one number, or `[height, width]`. With `returnIndices` it gives
 * `[out, indices]`: the indices are int64, and of the same shape.
 *
 * PyTorch: `torch.nn.MaxPool2d`. Refuses a window larger than its padded input, padding of more than half the window,
 * sizes of 0 but for the batch, booleans and complex numbers.
 */
export const maxPool2d: <
  const K extends number | readonly number[],
  const P extends Given<MaxPool2dRule, P, [K]> = {},
>(
  kernelSize: Arg<MaxPool2dRule, "kernelSize", K>,
  options?: Options<MaxPool2dRule, P>,
) => MaxPool2d<Call<[K], P>> = layer(rule)
