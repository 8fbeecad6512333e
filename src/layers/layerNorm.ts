import {
  bySizes,
  define,
  dtype,
  flag,
  float,
  layer,
  parametersOrHalf,
  pyFloat,
  repr,
  sizes,
} from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"

const rule = define(
  {
    name: "LayerNorm",
    factory: "layerNorm",
    args: [["normalizedShape", sizes({ min: 0, tuple: true })]],
    options: {
      /** Added to the variance before the root; 1e-5 unless told. */
      eps: float(1e-5),
      /** Whether each element has a learned factor and summand; true unless told. */
      elementwiseAffine: flag(true),
      /** Whether there are learned summands where there are learned factors; true unless told. */
      bias: flag(true),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    takes: parametersOrHalf,
    input: ["*B", "...normalizedShape"],
    // Two flags decide about the bias.
    count: "choose(elementwiseAffine, choose(bias, 2, 1), 0) * prod(normalizedShape)",
  },
  {
    bySizes,
    print: ({ normalizedShape, eps, elementwiseAffine }) => [
      `${repr(normalizedShape)}, eps=${pyFloat(eps)}, elementwise_affine=${repr(elementwiseAffine)}`,
    ],
    parameters: ({ normalizedShape, elementwiseAffine, bias }) =>
      ["weight", "bias"]
        .filter(name => elementwiseAffine && (bias || name !== "bias"))
        .map(name => [name, normalizedShape]),
  },
)
export interface LayerNormRule extends RuleOf<typeof rule> {}
export interface LayerNorm<in out A extends readonly unknown[]> extends Layer<LayerNormRule, A> {}

/**
 * Normalises over the last axes: `[*, normalizedShape]`, unchanged. `normalizedShape` is one size, or those of several axes.
 *
 * PyTorch: `torch.nn.LayerNorm`. Parameters: `weight` and `bias`, `normalizedShape` each, unless `elementwiseAffine` is false;
 * `bias` unless the option of that name is false.
 * Refuses other last axes, and another dtype than its parameters', but for float16 and bfloat16 where they are float32.
 */
export const layerNorm: <
  const S extends number | readonly number[],
  const P extends Given<LayerNormRule, P> = {},
>(
  normalizedShape: Arg<LayerNormRule, "normalizedShape", S>,
  options?: Options<LayerNormRule, P>,
) => LayerNorm<Call<[S], P>> = layer(rule)
