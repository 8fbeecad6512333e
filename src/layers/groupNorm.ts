import { define, dtype, flag, float, int, layer, parametersOrHalf, pyFloat, repr } from "../define/index.ts"
import type { Arg, ArgBeside, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { prod, same } from "../shape/operations.ts"

const rule = define(
  {
    name: "GroupNorm",
    factory: "groupNorm",
    args: [
      ["numGroups", int({ min: 1 })],
      ["numChannels", int({ min: 0, noun: "channels" })],
    ],
    options: {
      /** Added to the variance before the root; 1e-5 unless told. */
      eps: float(1e-5),
      /** Whether each channel has a learned factor and summand; true unless told. */
      affine: flag(true),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      numChannels: [
        ["numChannels % numGroups", "numGroups {numGroups} does not divide {numChannels} channels"],
      ],
    },
    where: [
      [null, "1 - same(N * (numChannels / numGroups) * prod(S), 1)", "expects more than 1 value in a group"],
    ],
    takes: parametersOrHalf,
    input: ["N", "numChannels", "*S"],
    params: [
      ["weight", ["numChannels"], "affine"],
      ["bias", ["numChannels"], "affine"],
    ],
  },
  {
    operations: { prod, same },
    print: ({ numGroups, numChannels, eps, affine }) => [
      `${numGroups}, ${numChannels}, eps=${pyFloat(eps)}, affine=${repr(affine)}`,
    ],
  },
)
export interface GroupNormRule extends RuleOf<typeof rule> {}
export interface GroupNorm<in out A extends readonly unknown[]> extends Layer<GroupNormRule, A> {}

/**
 * Normalises over groups of channels: `[N, numChannels, *]`, unchanged.
 *
 * PyTorch: `torch.nn.GroupNorm`. Parameters: `weight` and `bias`, `[numChannels]` each, unless `affine` is false.
 * Refuses another number of channels, groups that do not divide them, groups of one value, and another dtype than its
 * parameters', but for float16 and bfloat16 where they are float32.
 */
export const groupNorm: <
  const G extends number,
  const C extends number,
  const P extends Given<GroupNormRule, P> = {},
>(
  numGroups: Arg<GroupNormRule, "numGroups", G>,
  numChannels: ArgBeside<GroupNormRule, "numChannels", C, [G, C]>,
  options?: Options<GroupNormRule, P>,
) => GroupNorm<Call<[G, C], P>> = layer(rule)
