import { axes, define, floatsOnly, layer, repr } from "../define/index.ts"
import type { Arg, Layer, RuleOf } from "../define/index.ts"
import { adaptive } from "../shape/operations.ts"

const rule = define(
  {
    name: "AdaptiveAvgPool2d",
    factory: "adaptiveAvgPool2d",
    args: [["outputSize", axes({ axes: 2, min: 0, open: true })]],
    options: {},
    takes: floatsOnly,
    input: ["N?", "C", "H", "W"],
    output: ["N?", "some(C)", "adaptive(H, outputSize.0)", "adaptive(W, outputSize.1)"],
  },
  { operations: { adaptive }, print: ({ outputSize }) => [`output_size=${repr(outputSize)}`] },
)
export interface AdaptiveAvgPool2dRule extends RuleOf<typeof rule> {}
export interface AdaptiveAvgPool2d<in out A extends readonly unknown[]> extends Layer<
  AdaptiveAvgPool2dRule,
  A
> {}

/**
 * The means of as many windows as are asked for: `[N?, C, H, W]` to `[N?, C, H', W']`, where `[H', W']` is `outputSize`, or
 * both are if it is one number; null in it keeps the size.
 *
 * PyTorch: `torch.nn.AdaptiveAvgPool2d`. Refuses sizes of 0 but for the batch, and what is no float.
 */
export const adaptiveAvgPool2d: <const S extends number | readonly (number | null)[]>(
  outputSize: Arg<AdaptiveAvgPool2dRule, "outputSize", S>,
) => AdaptiveAvgPool2d<[S]> = layer(rule)
