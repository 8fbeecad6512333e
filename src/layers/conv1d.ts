import { axes, define, dtype, flag, int, layer, word, likeParameters } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { dividedByGroups, printConvolution, roomToPad } from "./convolution.ts"
import { pick, window } from "../shape/operations.ts"

const rule = define(
  {
    name: "Conv1d",
    factory: "conv1d",
    args: [
      ["inChannels", int({ min: 1, noun: "input channels" })],
      ["outChannels", int({ min: 1 })],
      ["kernelSize", axes({ axes: 1, tuple: true, min: 1 })],
    ],
    options: {
      /** Step of the window; 1 unless told. */
      stride: axes({ axes: 1, tuple: true, min: 1, default: 1 }),
      /** Elements added at both ends; `"same"` keeps the size at stride 1, `"valid"` adds none. 0 unless told. */
      padding: axes({ axes: 1, tuple: true, min: 0, default: 0, words: ["same", "valid"] }),
      /** Distance between the elements of the kernel; 1 unless told. */
      dilation: axes({ axes: 1, tuple: true, min: 1, default: 1 }),
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
        ["pick(padding.0, 'same', stride.0 - 1, 0)", "padding same needs stride 1, got {stride.0}", "words"],
      ],
      groups: dividedByGroups,
    },
    where: [roomToPad("L", 0)],
    takes: likeParameters,
    input: ["N?", "inChannels", "L"],
    output: ["N?", "outChannels", "window(L, kernelSize.0, stride.0, padding.0, dilation.0)"],
    params: [
      ["weight", ["outChannels", "inChannels / groups", "kernelSize.0"]],
      ["bias", ["outChannels"], "bias"],
    ],
  },
  { operations: { pick, window }, print: printConvolution },
)
export interface Conv1dRule extends RuleOf<typeof rule> {}
export interface Conv1d<in out A extends readonly unknown[]> extends Layer<Conv1dRule, A> {}

/**
 * A convolution over one axis: `[N?, inChannels, L]` to `[N?, outChannels, L']`, where
 * `L' = floor((L + 2 * padding - dilation * (kernelSize - 1) - 1) / stride) + 1`.
 *
 * PyTorch: `torch.nn.Conv1d`. Parameters: `weight` `[outChannels, inChannels / groups, kernelSize]`, `bias` `[outChannels]`
 * unless `bias` is false.
 * Refuses another number of channels, a kernel larger than its padded input, groups that do not divide the channels,
 * padding "same" with a stride, padding too large for `paddingMode`, and an input of another dtype than its parameters.
 */
export const conv1d: <
  const I extends number,
  const O extends number,
  const K extends number | readonly number[],
  const P extends Given<Conv1dRule, P, [I, O, K]> = {},
>(
  inChannels: Arg<Conv1dRule, "inChannels", I>,
  outChannels: Arg<Conv1dRule, "outChannels", O>,
  kernelSize: Arg<Conv1dRule, "kernelSize", K>,
  options?: Options<Conv1dRule, P>,
) => Conv1d<Call<[I, O, K], P>> = layer(rule)
