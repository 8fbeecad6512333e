import { axes, define, layer, repr } from "../define/index.ts"
import type { Arg, Layer, RuleOf } from "../define/index.ts"
import { min } from "../shape/operations.ts"

const rule = define(
  {
    name: "ZeroPad2d",
    factory: "zeroPad2d",
    args: [["padding", axes({ axes: 4, tuple: true })]],
    options: {},
    where: [
      [
        null,
        "min(W + min(0, padding.0) + min(0, padding.1) + 1, W + padding.0 + padding.1)",
        "padding {padding.0} and {padding.1} leave nothing of the width",
      ],
      [
        null,
        "min(H + min(0, padding.2) + min(0, padding.3) + 1, H + padding.2 + padding.3)",
        "padding {padding.2} and {padding.3} leave nothing of the height",
      ],
    ],
    input: ["*B", "H", "W"],
    output: ["*B", "H + (padding.2 + padding.3)", "W + (padding.0 + padding.1)"],
  },
  { operations: { min }, print: ({ padding }) => [repr(padding)] },
)
export interface ZeroPad2dRule extends RuleOf<typeof rule> {}
export interface ZeroPad2d<in out A extends readonly unknown[]> extends Layer<ZeroPad2dRule, A> {}

/**
 * Zeros around the last two axes: `[*, H, W]` to `[*, top + H + bottom, left + W + right]`; negative padding takes away.
 * `padding` is one number, or `[left, right, top, bottom]`. Any dtype.
 *
 * PyTorch: `torch.nn.ZeroPad2d`. Refuses to take away more than there is.
 */
export const zeroPad2d: <const Z extends number | readonly number[]>(
  padding: Arg<ZeroPad2dRule, "padding", Z>,
) => ZeroPad2d<[Z]> = layer(rule)
