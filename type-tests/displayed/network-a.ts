// at most 120 characters
import { avgPool2d, conv2d, flatten, linear, maxPool2d, model, relu, type OutputOf, type ParamsOf } from "laminate"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
//           ^? const cnn: Model<"PyTorchCNN", [16, 3, 32, 32], [16, 10], 26926>
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])

export const layer = maxPool2d(5, { stride: 2 })
//           ^? const layer: MaxPool2d<[5, { stride: 2; }]>

export type Output = OutputOf<typeof cnn>
//          ^? type Output = [16, 10]

export type Total = ParamsOf<typeof cnn>
//          ^? type Total = 26926
