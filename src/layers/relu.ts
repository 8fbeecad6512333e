import { define, flag, layer, numbers } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"

const rule = define(
  {
    name: "ReLU",
    factory: "relu",
    args: [],
    first: "inplace",
    options: {
      /** Whether PyTorch overwrites the input; false unless told. */
      inplace: flag(false),
    },
    takes: numbers,
    input: ["*S"],
  },
  { print: ({ inplace }) => [inplace && "inplace=True"] },
)
export interface ReLURule extends RuleOf<typeof rule> {}
export interface ReLU<in out A extends readonly unknown[]> extends Layer<ReLURule, A> {}

/**
 * `max(x, 0)`, element by element: any shape, unchanged.
 *
 * PyTorch: `torch.nn.ReLU`. Refuses booleans and complex numbers.
 */
export const relu: <const F = undefined, const P extends Given<ReLURule, P> = {}>(
  inplace?: First<ReLURule, "inplace", F>,
  options?: Second<ReLURule, F, P>,
) => ReLU<Call<Lead<F>, P>> = layer(rule)
