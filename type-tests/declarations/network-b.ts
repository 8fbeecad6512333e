// at most 500 bytes
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu } from "laminate"

export const cnn = model("PyTorchCNN", ["N", 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), batchNorm2d(5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), batchNorm2d(12), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), batchNorm1d(128), relu(), linear(128, 10)] },
])
