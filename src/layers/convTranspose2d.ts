import { axes, define, dtype, flag, int, layer, word, likeParameters } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { dividedByGroups, printConvolution } from "./convolution.ts"
import { max, transposed } from "../shape/operations.ts"

const rule = define(
  {
    name: "ConvTranspose2d",
    factory: "convTranspose2d",
    args: [
      ["inChannels", int({ min: 1, noun: "input channels" })],
      ["outChannels", int({ min: 1 })],
      ["kernelSize", axes({ axes: 2, tuple: true, min: 1 })],
    ],
    options: {
      /** How far apart the elements of the input come to lie; 1 unless told. */
      stride: axes({ axes: 2, tuple: true, broadcast: true, min: 1, default: 1 }),
      /** Rows and columns taken away on every side; 0 unless told. */
      padding: axes({ axes: 2, tuple: true, broadcast: true, min: 0, default: 0 }),
      /** Rows and columns added at the end, fewer than the stride or the dilation; 0 unless told. */
      outputPadding: axes({ axes: 2, tuple: true, broadcast: true, min: 0, default: 0 }),
      /** Groups of channels that do not see each other; divides both channel counts. 1 unless told. */
      groups: int({ min: 1, default: 1 }),
      /** Whether a learned number is added to each output channel; true unless told. */
      bias: flag(true),
      /** Distance between the elements of the kernel; 1 unless told. */
      dilation: axes({ axes: 2, tuple: true, broadcast: true, min: 1, default: 1 }),
      /** What the padding is filled with; PyTorch has zeros alone. */
      paddingMode: word("zeros"),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      outputPadding: [
        [
          "max(0, outputPadding.0 + 1 - max(stride.0, dilation.0))",
          "outputPadding {outputPadding.0} must be less than stride {stride.0} or dilation {dilation.0}",
        ],
        [
          "max(0, outputPadding.1 + 1 - max(stride.1, dilation.1))",
          "outputPadding {outputPadding.1} must be less than stride {stride.1} or dilation {dilation.1}",
        ],
      ],
      groups: dividedByGroups,
    },
    where: [
      [
        "padding",
        "transposed(H, kernelSize.0, stride.0, padding.0, dilation.0, outputPadding.0)",
        "padding {padding.0} leaves nothing of the height",
      ],
      [
        "padding",
        "transposed(W, kernelSize.1, stride.1, padding.1, dilation.1, outputPadding.1)",
        "padding {padding.1} leaves nothing of the width",
      ],
    ],
    takes: likeParameters,
    input: ["N?", "inChannels", "H", "W"],
    output: [
      "N?",
      "outChannels",
      "transposed(H, kernelSize.0, stride.0, padding.0, dilation.0, outputPadding.0)",
      "transposed(W, kernelSize.1, stride.1, padding.1, dilation.1, outputPadding.1)",
    ],
    params: [
      ["weight", ["inChannels", "outChannels / groups", "kernelSize.0", "kernelSize.1"]],
      ["bias", ["outChannels"], "bias"],
    ],
  },
  { operations: { max, transposed }, print: printConvolution },
)
export interface ConvTranspose2dRule extends RuleOf<typeof rule> {}
export interface ConvTranspose2d<in out A extends readonly unknown[]> extends Layer<ConvTranspose2dRule, A> {}

/**
 * A convolution backwards: `[N?, inChannels, H, W]` to `[N?, outChannels, H', W']`, where
 * `H' = (H - 1) * stride - 2 * padding + dilation * (kernelSize - 1) + outputPadding + 1`.
 *
 * PyTorch: `torch.nn.ConvTranspose2d`. Parameters: `weight` `[inChannels, outChannels / groups, kernelSize, kernelSize]`, `bias`
 * `[outChannels]` unless `bias` is false.
 * Refuses another number of channels, groups that do not divide the channels, an output padding that is not less than stride or
 * dilation, padding that leaves nothing, and an input of another dtype than its parameters.
 */
export const convTranspose2d: <
  const I extends number,
  const O extends number,
  const K extends number | readonly number[],
  const P extends Given<ConvTranspose2dRule, P, [I, O, K]> = {},
>(
  inChannels: Arg<ConvTranspose2dRule, "inChannels", I>,
  outChannels: Arg<ConvTranspose2dRule, "outChannels", O>,
  kernelSize: Arg<ConvTranspose2dRule, "kernelSize", K>,
  options?: Options<ConvTranspose2dRule, P>,
) => ConvTranspose2d<Call<[I, O, K], P>> = layer(rule)
