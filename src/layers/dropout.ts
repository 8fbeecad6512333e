import { define, flag, float, layer, pyFloat, repr } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"

const rule = define(
  {
    name: "Dropout",
    factory: "dropout",
    args: [],
    first: "p",
    options: {
      /** Probability of an element to be zeroed; 0.5 unless told. */
      p: float(0.5, { min: 0, max: 1 }),
      /** Whether PyTorch overwrites the input; false unless told. */
      inplace: flag(false),
    },
    input: ["*S"],
  },
  { print: ({ p, inplace }) => [`p=${pyFloat(p)}, inplace=${repr(inplace)}`] },
)
export interface DropoutRule extends RuleOf<typeof rule> {}
export interface Dropout<in out A extends readonly unknown[]> extends Layer<DropoutRule, A> {}

/**
 * Zeroes elements at random while training, each with probability `p`, 0.5 unless told: any shape and dtype,
 * unchanged.
 *
 * PyTorch: `torch.nn.Dropout`. Refuses a probability outside of 0 to 1.
 */
export const dropout: <const F = undefined, const P extends Given<DropoutRule, P> = {}>(
  p?: First<DropoutRule, "p", F>,
  options?: Second<DropoutRule, F, P>,
) => Dropout<Call<Lead<F>, P>> = layer(rule)
