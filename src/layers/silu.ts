import { define, flag, floatsAndComplex, layer } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"

const rule = define(
  {
    name: "SiLU",
    factory: "silu",
    args: [],
    first: "inplace",
    options: {
      /** Whether PyTorch overwrites the input; false unless told. */
      inplace: flag(false),
    },
    takes: floatsAndComplex,
    input: ["*S"],
  },
  { print: ({ inplace }) => [inplace && "inplace=True"] },
)
export interface SiLURule extends RuleOf<typeof rule> {}
export interface SiLU<in out A extends readonly unknown[]> extends Layer<SiLURule, A> {}

/**
 * `x * sigmoid(x)`, element by element: any shape, unchanged.
 *
 * PyTorch: `torch.nn.SiLU`. Refuses integers and booleans.
 */
export const silu: <const F = undefined, const P extends Given<SiLURule, P> = {}>(
  inplace?: First<SiLURule, "inplace", F>,
  options?: Second<SiLURule, F, P>,
) => SiLU<Call<Lead<F>, P>> = layer(rule)
