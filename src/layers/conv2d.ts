import { axes, define, dtype, flag, int, layer, word, likeParameters } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { dividedByGroups, printConvolution, roomToPad } from "./convolution.ts"
import { max, pick, window } from "../shape/operations.ts"

const rule = define(
  {
    name: "Conv2d",
    factory: "conv2d",
    args: [
      ["inChannels", int({ min: 1, noun: "input channels" })],
      ["outChannels", int({ min: 1 })],
      ["kernelSize", axes({ axes: 2, tuple: true, min: 1 })],
    ],
    options: {
      /** Step of the window, along both axes or along each; 1 unless told. */
      stride: axes({ axes: 2, tuple: true, broadcast: true, min: 1, default: 1 }),
      /** Rows and columns added on every side; `"same"` keeps the size at stride 1, `"valid"` adds none. 0 unless told. */
      padding: axes({ axes: 2, tuple: true, broadcast: true, min: 0, default: 0, words: ["same", "valid"] }),
      /** Distance between the elements of the kernel; 1 unless told. */
      dilation: axes({ axes: 2, tuple: true, broadcast: true, min: 1, default: 1 }),
      /** Groups of channels that do not see each other; divides both channel counts. 1 unless told. */
      groups: int({ min: 1, default: 1 }),
      /** Whether a learned number is added to each output channel; true unless told. */
      bias: flag(true),
      /** What the padding is filled with; zeros unless told. */
      paddingMode: word("zeros", "reflect", "replicate", "circular"),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      padding: [
        [
          "pick(padding.0, 'same', max(stride.0, stride.1) - 1, 0)",
          "padding same needs stride 1, got {stride.0} and {stride.1}",
          "words",
        ],
      ],
      paddingMode: [
        [
          "pick(paddingMode, 'zeros', 0, 2 - padding.count + pick(padding.0, 'same', 2 - dilation.count, 0))",
          "padding mode {paddingMode} needs padding and dilation as numbers or arrays of 2",
        ],
      ],
      groups: dividedByGroups,
    },
    where: [roomToPad("H", 0), roomToPad("W", 1)],
    takes: likeParameters,
    input: ["N?", "inChannels", "H", "W"],
    output: [
      "N?",
      "outChannels",
      "window(H, kernelSize.0, stride.0, padding.0, dilation.0)",
      "window(W, kernelSize.1, stride.1, padding.1, dilation.1)",
    ],
    params: [
      ["weight", ["outChannels", "inChannels / groups", "kernelSize.0", "kernelSize.1"]],
      ["bias", ["outChannels"], "bias"],
    ],
  },
  { operations: { max, pick, window }, print: printConvolution },
)
export interface Conv2dRule extends RuleOf<typeof rule> {}
export interface Conv2d<in out A extends readonly unknown[]> extends Layer<Conv2dRule, A> {}

/**
 * A convolution over two axes: `[N?, inChannels, H, W]` to `[N?, outChannels, H', W']`, where
 * `H' = floor((H + 2 * padding - dilation * (kernelSize - 1) - 1) / stride) + 1`.
 *
 * PyTorch: `torch.nn.Conv2d`. Parameters: `weight` `[outChannels, inChannels / groups, kernelSize, kernelSize]`, `bias` `[outChannels]`
 * unless `bias` is false.
 * Refuses another number of channels, a kernel larger than its padded input, groups that do not divide the channels,
 * padding "same" with a stride, padding too large for `paddingMode`, a `paddingMode` beside padding or dilation as an array of one,
 * and an input of another dtype than its parameters.
 */
export const conv2d: <
  const I extends number,
  const O extends number,
  const K extends number | readonly number[],
  const P extends Given<Conv2dRule, P, [I, O, K]> = {},
>(
  inChannels: Arg<Conv2dRule, "inChannels", I>,
  outChannels: Arg<Conv2dRule, "outChannels", O>,
  kernelSize: Arg<Conv2dRule, "kernelSize", K>,
  options?: Options<Conv2dRule, P>,
) => Conv2d<Call<[I, O, K], P>> = layer(rule)
