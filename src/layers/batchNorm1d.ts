import { define, layer } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { batchNorm, printBatchNorm } from "./batchNorm.ts"

const rule = define(
  {
    ...batchNorm,
    name: "BatchNorm1d",
    factory: "batchNorm1d",
    input: ["N", "numFeatures", "L?"],
    where: [
      [
        "trackRunningStats",
        "choose(trackRunningStats, 2, N * L) - 1",
        "expects more than 1 value for a channel without running statistics",
      ],
    ],
  },
  { print: printBatchNorm },
)
export interface BatchNorm1dRule extends RuleOf<typeof rule> {}
export interface BatchNorm1d<in out A extends readonly unknown[]> extends Layer<BatchNorm1dRule, A> {}

/**
 * Normalises each channel over the batch: `[N, numFeatures]` or `[N, numFeatures, L]`, unchanged.
 *
 * PyTorch: `torch.nn.BatchNorm1d`. Parameters: `weight` and `bias`, `[numFeatures]` each, unless `affine` is false.
 * Buffers: `running_mean`, `running_var` and `num_batches_tracked`, unless `trackRunningStats` is false.
 * Refuses another number of channels.
 */
export const batchNorm1d: <const C extends number, const P extends Given<BatchNorm1dRule, P> = {}>(
  numFeatures: Arg<BatchNorm1dRule, "numFeatures", C>,
  options?: Options<BatchNorm1dRule, P>,
) => BatchNorm1d<Call<[C], P>> = layer(rule)
