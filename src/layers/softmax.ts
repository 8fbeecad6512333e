import { define, floatsOnly, int, layer, repr } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"
import { within } from "../shape/operations.ts"

const rule = define(
  {
    name: "Softmax",
    factory: "softmax",
    args: [],
    first: "dim",
    options: {
      /** The axis along which the results sum to 1; negative counts from the end. `null` unless told: PyTorch picks one, and warns. */
      dim: int({ nullable: true, default: null }),
    },
    where: [["dim", "within(dim, rank)", "dim {dim} is out of range"]],
    takes: floatsOnly,
    input: ["*S"],
  },
  { operations: { within }, print: ({ dim }) => [`dim=${repr(dim)}`] },
)
export interface SoftmaxRule extends RuleOf<typeof rule> {}
export interface Softmax<in out A extends readonly unknown[]> extends Layer<SoftmaxRule, A> {}

/**
 * `exp(x)` divided by its sum along the axis `dim`: any shape, unchanged. `dim` is null unless told; PyTorch then takes axis 0 of
 * none, one or three axes and axis 1 of others, with a warning.
 *
 * PyTorch: `torch.nn.Softmax`. Refuses an axis that the input does not have, and what is no float.
 */
export const softmax: <const F = undefined, const P extends Given<SoftmaxRule, P> = {}>(
  dim?: First<SoftmaxRule, "dim", F>,
  options?: Second<SoftmaxRule, F, P>,
) => Softmax<Call<Lead<F>, P>> = layer(rule)
