import { axes, define, flag, int, layer, repr, floatsAndInt64 } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { min, pool } from "../shape/operations.ts"
import { halfAtMost } from "./pool.ts"

const rule = define(
  {
    name: "AvgPool2d",
    factory: "avgPool2d",
    args: [["kernelSize", axes({ axes: 2, broadcast: true, min: 1 })]],
    options: {
      /** Step of the window; its size unless told. */
      stride: axes({ axes: 2, broadcast: true, nullable: true, min: 1, default: "kernelSize" }),
      /** Rows and columns added on every side, at most half the window; 0 unless told. */
      padding: axes({ axes: 2, broadcast: true, min: 0, default: 0 }),
      /** Whether a last, partial window counts, so that sizes are rounded up; false unless told. */
      ceilMode: flag(false),
      /** Whether the padding's zeros count in the mean; true unless told. */
      countIncludePad: flag(true),
      /** A number to divide by instead of the size of the window; none unless told. */
      divisorOverride: int({ min: 1, nullable: true, default: null }),
    },
    require: halfAtMost,
    takes: floatsAndInt64,
    input: ["N?", "C", "H", "W"],
    output: [
      "N?",
      "some(C)",
      "pool(H, kernelSize.0, stride.0, padding.0, 1, ceilMode)",
      "pool(W, kernelSize.1, stride.1, padding.1, 1, ceilMode)",
    ],
  },
  {
    operations: { min, pool },
    print: ({ kernelSize, stride, padding }) => [
      `kernel_size=${repr(kernelSize)}, stride=${repr(stride)}, padding=${repr(padding)}`,
    ],
  },
)
export interface AvgPool2dRule extends RuleOf<typeof rule> {}
export interface AvgPool2d<in out A extends readonly unknown[]> extends Layer<AvgPool2dRule, A> {}

/**
 * The mean of each window: `[N?, C, H, W]` to `[N?, C, H', W']`, where
 * `H' = floor((H + 2 * padding - kernelSize) / stride) + 1`. `ceilMode` rounds up, unless the last window would begin in the
 * padding behind the input. `kernelSize` is one number, or `[height, width]`.
 *
 * PyTorch: `torch.nn.AvgPool2d`. Refuses a window larger than its padded input, padding of more than half the window,
 * sizes of 0 but for the batch, and what is neither float nor int64.
 */
export const avgPool2d: <
  const K extends number | readonly number[],
  const P extends Given<AvgPool2dRule, P, [K]> = {},
>(
  kernelSize: Arg<AvgPool2dRule, "kernelSize", K>,
  options?: Options<AvgPool2dRule, P>,
) => AvgPool2d<Call<[K], P>> = layer(rule)
