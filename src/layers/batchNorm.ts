import { dtype, flag, float, int, parametersOrHalf, pyFloat, repr } from "../define/index.ts"

const options = {
  /** Added to the variance before the root; 1e-5 unless told. */
  eps: float(1e-5),
  /** Weight of the newest batch in the running statistics; `null` for their plain mean. 0.1 unless told. */
  momentum: float(0.1, { nullable: true }),
  /** Whether each channel has a learned factor and summand; true unless told. */
  affine: flag(true),
  /** Whether running statistics are kept for evaluation; true unless told. */
  trackRunningStats: flag(true),
  /** Type of the parameters; float32 unless told. */
  dtype,
} as const
/** By this name the comments reach what users see: where a record is spread into another file tsc leaves them out. */
export interface BatchNormOptions extends Readonly<typeof options> {}

/** What the batch normalisations have in common: all but the shape of the input. */
export const batchNorm = {
  args: [["numFeatures", int({ min: 1, noun: "channels" })]],
  options: options as BatchNormOptions,
  takes: parametersOrHalf,
  params: [
    ["weight", ["numFeatures"], "affine"],
    ["bias", ["numFeatures"], "affine"],
  ],
  buffers: [
    ["running_mean", ["numFeatures"], "trackRunningStats"],
    ["running_var", ["numFeatures"], "trackRunningStats"],
    ["num_batches_tracked", [], "trackRunningStats", "int64"],
  ],
} as const

export const printBatchNorm = (values: {
  numFeatures: number
  eps: number
  momentum: number | null
  affine: boolean
  trackRunningStats: boolean
}): readonly string[] => [
  `${values.numFeatures}, eps=${pyFloat(values.eps)}, momentum=${pyFloat(values.momentum)}, affine=${repr(values.affine)}, track_running_stats=${repr(values.trackRunningStats)}`,
]
