import { flag, float, fractions } from "../define/fields/index.ts"
import { defineOptimizer } from "./defineOptimizer.ts"
import type { OptimizerFactory, OptimizerRuleOf } from "./defineOptimizer.ts"

const factory = defineOptimizer({
  name: "Adam",
  factory: "adam",
  options: {
    /** Learning rate; 0.001 unless told. */
    lr: float(0.001, { min: 0 }),
    /** How much of the running averages of the gradient and of its square stays at a step; 0.9 and 0.999 unless told. */
    betas: fractions(0.9, 0.999),
    /** Added to the denominator; 1e-8 unless told. */
    eps: float(1e-8, { min: 0 }),
    /** How strongly parameters are drawn to 0; 0 unless told. */
    weightDecay: float(0, { min: 0 }),
    /** Whether the largest average of the squares is kept and used, a third tensor for each parameter; false unless told. */
    amsgrad: flag(false),
    /** Whether the objective is maximised; false unless told. */
    maximize: flag(false),
    /** Whether PyTorch updates all parameters of a group at once; null, it decides, unless told. */
    foreach: flag(null),
    /** Whether a step may be captured in a CUDA graph, which PyTorch refuses at the first step on a CPU; false unless told. */
    capturable: flag(false),
    /** Whether autograd goes through a step, which PyTorch refuses at the first step of ordinary parameters; false unless told. */
    differentiable: flag(false),
    /** Whether a step is one kernel; null, PyTorch decides, unless told. */
    fused: flag(null),
    /** Whether weight decay stays out of the averages, as in AdamW; false unless told. */
    decoupledWeightDecay: flag(false),
  },
  require: {
    fused: [
      ["choose(fused, choose(differentiable, 1, 0), 0)", "fused and differentiable exclude each other"],
      ["choose(fused, choose(foreach, 1, 0), 0)", "fused and foreach exclude each other"],
    ],
  },
  state: [
    ["step", "scalar"],
    ["expAvg", "parameter"],
    ["expAvgSq", "parameter"],
    ["maxExpAvgSq", "parameter", "amsgrad"],
  ],
})
export interface AdamRule extends OptimizerRuleOf<typeof factory> {}

/**
 * Adam over the parameters of a model: its groups, its settings, and what it keeps for each parameter that trains.
 *
 * PyTorch: `torch.optim.Adam`. Takes a model, a layer or a sequential; an array of parameters, such as
 * `parameters(model).filter(parameter => parameter.trainable)`; or an array of groups, `[{ params: model, lr: 0.0001 }]`,
 * where `params` is one of these. State: `step`, one float32, and `expAvg`, `expAvgSq`, with `amsgrad` also `maxExpAvgSq`, of the
 * parameter's shape and dtype. Refuses negative rates, betas outside of [0, 1), and a parameter that is given twice.
 */
export const adam: OptimizerFactory<AdamRule> = factory
