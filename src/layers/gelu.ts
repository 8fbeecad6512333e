import { define, floatsOnly, layer, word } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"

const rule = define(
  {
    name: "GELU",
    factory: "gelu",
    args: [],
    first: "approximate",
    options: {
      /** Whether it is approximated, by `"tanh"`; `"none"` unless told. */
      approximate: word("none", "tanh"),
    },
    takes: floatsOnly,
    input: ["*S"],
  },
  { print: ({ approximate }) => [`approximate='${approximate}'`] },
)
export interface GELURule extends RuleOf<typeof rule> {}
export interface GELU<in out A extends readonly unknown[]> extends Layer<GELURule, A> {}

/**
 * `x` times the share of the normal distribution that is below it, element by element: any shape, unchanged.
 *
 * PyTorch: `torch.nn.GELU`. Refuses what is no float.
 */
export const gelu: <const F = undefined, const P extends Given<GELURule, P> = {}>(
  approximate?: First<GELURule, "approximate", F>,
  options?: Second<GELURule, F, P>,
) => GELU<Call<Lead<F>, P>> = layer(rule)
