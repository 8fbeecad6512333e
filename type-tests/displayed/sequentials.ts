// at most 160 characters
import { batchNorm2d, conv2d, flatten, freeze, linear, model, relu, repeat, sequential } from "laminate"

export const classifier = sequential(flatten(), linear(192, 128), relu(), linear(128, 10))
//           ^? const classifier: Sequential<readonly [Flatten<[]>, Linear<[192, 128]>, ReLU<[]>, Linear<[128, 10]>]>
export const named = sequential({ conv: conv2d(3, 5, 5) }, { norm: batchNorm2d(5) })
//           ^? const named: Sequential<readonly [{ readonly conv: Conv2d<[3, 5, 5]>; }, { readonly norm: BatchNorm2d<[5]>; }]>
export const nested = sequential([linear(8, 8), relu()], classifier)
//           ^? const nested: Sequential<readonly [readonly [Linear<[8, 8]>, ReLU<[]>], Sequential<readonly [Flatten<[]>, Linear<[192, 128]>, ReLU<[]>, Linear<[128, 10]>]>]>
export const stack = sequential(...repeat(3, () => linear(8, 8)))
//           ^? const stack: Sequential<readonly [Run<3, Linear<[8, 8]>>]>
export const repeated = repeat(3, () => linear(8, 8))
//           ^? const repeated: readonly [Run<3, Linear<[8, 8]>>]
export const frozen = freeze(linear(8, 8))
//           ^? const frozen: Frozen<Linear<[8, 8]>>
export const tuned = model("Tuned", ["N", 8], [frozen, linear(8, 2)])
//           ^? const tuned: Model<"Tuned", ["N", 8], ["N", 2], { total: 90; trainable: 18; }>
export const frozenModel = freeze(tuned)
//           ^? const frozenModel: Model<"Tuned", ["N", 8], ["N", 2], { total: 90; trainable: 0; }>
