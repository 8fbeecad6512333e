// at most 120 characters
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu } from "laminate"

export const net = model("FiftyLayers", ["N", 3, 64, 64], [
//           ^? const net: Model<"FiftyLayers", ["N", 3, 64, 64], ["N", 10], 379978>
  { stem: [conv2d(3, 16, 3, { padding: 1 }), batchNorm2d(16), relu(), maxPool2d(2)] },
  { stage1: [
    conv2d(16, 24, 3, { padding: 1 }), batchNorm2d(24), relu(), conv2d(24, 24, 3, { padding: 1 }), batchNorm2d(24), relu(),
    conv2d(24, 24, 3, { padding: 1 }), batchNorm2d(24), relu(), conv2d(24, 24, 3, { padding: 1 }), batchNorm2d(24), relu(), maxPool2d(2),
  ] },
  { stage2: [
    conv2d(24, 36, 3, { padding: 1 }), batchNorm2d(36), relu(), conv2d(36, 36, 3, { padding: 1 }), batchNorm2d(36), relu(),
    conv2d(36, 36, 3, { padding: 1 }), batchNorm2d(36), relu(), conv2d(36, 36, 3, { padding: 1 }), batchNorm2d(36), relu(), maxPool2d(2),
  ] },
  { stage3: [
    conv2d(36, 48, 3, { padding: 1 }), batchNorm2d(48), relu(), conv2d(48, 48, 3, { padding: 1 }), batchNorm2d(48), relu(),
    conv2d(48, 48, 3, { padding: 1 }), batchNorm2d(48), relu(), conv2d(48, 48, 3, { padding: 1 }), batchNorm2d(48), relu(), maxPool2d(2),
  ] },
  { head: [flatten(), linear(768, 256), relu(), linear(256, 128), relu(), linear(128, 64), relu(), linear(64, 10)] },
])
