// Types that are written out, for isolatedDeclarations: then another tool can write the declarations without tsc.
import {
  batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, sequential,
  type BatchNorm2d, type Conv2d, type Model, type ReLU, type Sequential,
} from "laminate"

export const block: <const C extends number>(
  channels: C,
) => Sequential<readonly [Conv2d<[C, C, 3, { padding: 1 }]>, BatchNorm2d<[C]>, ReLU<[]>]> = channels =>
  sequential(conv2d(channels, channels, 3, { padding: 1 }), batchNorm2d(channels), relu())

export const net: Model<"Net", [16, 8, 32, 32], [16, 10], 21690> = model("Net", [16, 8, 32, 32], [
  { body: [block(8), block(8)] },
  maxPool2d(2), flatten(), { head: linear(2048, 10) },
])
