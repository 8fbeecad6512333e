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
 * Buffers: `running_mean` and `running_var`, `[numFeatures]` each, and the int64 `num_batches_tracked`, `[]`, unless
 * `trackRunningStats` is false; without these it refuses a single value for each channel.
 * Refuses another number of channels, and another dtype than its parameters', but for float16 and bfloat16 where they are float32.
 */
export const batchNorm1d: <const C extends number, const P extends Given<BatchNorm1dRule, P> = {}>(
  numFeatures: Arg<BatchNorm1dRule, "numFeatures", C>,
  options?: Options<BatchNorm1dRule, P>,
) => BatchNorm1d<Call<[C], P>> = layer(rule)
