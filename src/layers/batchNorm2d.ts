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
 * Buffers: `running_mean`, `running_var` and `num_batches_tracked`, unless `trackRunningStats` is false.
 * Refuses another number of channels.
 */
export const batchNorm2d: <const C extends number, const P extends Given<BatchNorm2dRule, P> = {}>(
  numFeatures: Arg<BatchNorm2dRule, "numFeatures", C>,
  options?: Options<BatchNorm2dRule, P>,
) => BatchNorm2d<Call<[C], P>> = layer(rule)
