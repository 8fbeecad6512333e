import { define, dtype, flag, int, layer, repr, likeParameters } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"

const rule = define(
  {
    name: "Linear",
    factory: "linear",
    args: [
      ["inFeatures", int({ min: 0, noun: "input features" })],
      ["outFeatures", int({ min: 0 })],
    ],
    options: {
      /** Whether a learned number is added to each output feature; true unless told. */
      bias: flag(true),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    takes: likeParameters,
    input: ["*B", "inFeatures"],
    output: ["*B", "outFeatures"],
    params: [
      ["weight", ["outFeatures", "inFeatures"]],
      ["bias", ["outFeatures"], "bias"],
    ],
  },
  {
    print: ({ inFeatures, outFeatures, bias }) => [
      `in_features=${inFeatures}, out_features=${outFeatures}, bias=${repr(bias)}`,
    ],
  },
)
export interface LinearRule extends RuleOf<typeof rule> {}
export interface Linear<in out A extends readonly unknown[]> extends Layer<LinearRule, A> {}

/**
 * A matrix product and a sum over the last axis: `[*, inFeatures]` to `[*, outFeatures]`.
 *
 * PyTorch: `torch.nn.Linear`. Parameters: `weight` `[outFeatures, inFeatures]`, `bias` `[outFeatures]` unless `bias` is
 * false. Refuses a last axis of another size, and an input of another dtype than its parameters.
 */
export const linear: <
  const I extends number,
  const O extends number,
  const P extends Given<LinearRule, P> = {},
>(
  inFeatures: Arg<LinearRule, "inFeatures", I>,
  outFeatures: Arg<LinearRule, "outFeatures", O>,
  options?: Options<LinearRule, P>,
) => Linear<Call<[I, O], P>> = layer(rule)
