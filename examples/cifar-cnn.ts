// The two reference networks: small classifiers of 32 x 32 images. `npm start` prints their summaries.
import {
  avgPool2d, batchNorm1d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, type OutputOf, type ParamsOf,
} from "laminate"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])

export const cnnWithBatchNorm = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), batchNorm2d(5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), batchNorm2d(12), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), batchNorm1d(128), relu(), linear(128, 10)] },
])

// Numbers that tsc has computed: another one here does not compile.
export const logits: OutputOf<typeof cnn> = [16, 10]
export const total: ParamsOf<typeof cnn> = 26926
export const totalWithBatchNorm: ParamsOf<typeof cnnWithBatchNorm> = 27216
