import { define, layer } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { batchNorm, printBatchNorm } from "./batchNorm.ts"

const rule = define(
  {
    ...batchNorm,
    name: "BatchNorm2d",
    factory: "batchNorm2d",
    input: ["N", "numFeatures", "H", "W"],
    where: [
      [
        "trackRunningStats",
        "choose(trackRunningStats, 2, N * H * W) - 1",
        "expects more than 1 value for a channel without running statistics",
      ],
    ],
  },
  { print: printBatchNorm },
)
export interface BatchNorm2dRule extends RuleOf<typeof rule> {}
export interface BatchNorm2d<in out A extends readonly unknown[]> extends Layer<BatchNorm2dRule, A> {}

/**
 * Normalises each channel over the batch and the axes: `[N, numFeatures, H, W]`, unchanged.
 *
 * PyTorch: `torch.nn.BatchNorm2d`. Parameters: `weight` and `bias`, `[numFeatures]` each, unless `affine` is false.
 * Buffers: `running_mean` and `running_var`, `[numFeatures]` each, and the int64 `num_batches_tracked`, `[]`, unless
 * `trackRunningStats` is false; without these it refuses a single value for each channel.
 * Refuses another number of channels, and another dtype than its parameters', but for float16 and bfloat16 where they are float32.
 */
export const batchNorm2d: <const C extends number, const P extends Given<BatchNorm2dRule, P> = {}>(
  numFeatures: Arg<BatchNorm2dRule, "numFeatures", C>,
  options?: Options<BatchNorm2dRule, P>,
) => BatchNorm2d<Call<[C], P>> = layer(rule)
