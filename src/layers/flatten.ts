import { define, int, layer } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second, Twin } from "../define/index.ts"
import { flattened } from "../shape/flattened.ts"
import type { Shape } from "../shape/dim.ts"

const rule = define(
  {
    name: "Flatten",
    factory: "flatten",
    args: [],
    first: "startDim",
    options: {
      /** The first axis to flatten; negative counts from the end. 1 unless told. */
      startDim: int({ default: 1 }),
      /** The last axis to flatten; negative counts from the end. -1 unless told. */
      endDim: int({ default: -1 }),
    },
  },
  {
    print: ({ startDim, endDim }) => [`start_dim=${startDim}, end_dim=${endDim}`],
    twin: (shape: Shape, { startDim, endDim }) => flattened("Flatten", shape, startDim, endDim),
  },
)
export interface FlattenRule extends RuleOf<typeof rule>, Twin {
  readonly output: flattened<"Flatten", this["shape"], this["bound"]["startDim"], this["bound"]["endDim"]>
}
export interface Flatten<in out A extends readonly unknown[]> extends Layer<FlattenRule, A> {}

/**
 * Makes one axis of the axes `startDim` to `endDim`: `[N, C, H, W]` to `[N, C * H * W]`, as they are 1 and -1
 * unless told. Any dtype.
 *
 * PyTorch: `torch.nn.Flatten`. Refuses axes that the input does not have, and an end before the start.
 */
export const flatten: <const F = undefined, const P extends Given<FlattenRule, P> = {}>(
  startDim?: First<FlattenRule, "startDim", F>,
  options?: Second<FlattenRule, F, P>,
) => Flatten<Call<Lead<F>, P>> = layer(rule)
