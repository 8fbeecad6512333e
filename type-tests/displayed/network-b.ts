// at most 120 characters
import {
  avgPool2d, batchNorm1d, batchNorm2d, conv2d, flatten, inputOf, linear, maxPool2d, model, outputOf, paramsOf, relu,
  trainableParamsOf, type InputOf, type OutputOf, type ParamsOf, type TrainableParamsOf,
} from "laminate"

export const cnn = model("PyTorchCNN", ["N", 3, 32, 32], [
//           ^? const cnn: Model<"PyTorchCNN", ["N", 3, 32, 32], ["N", 10], 27216>
  { features: [
    conv2d(3, 5, 5), batchNorm2d(5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), batchNorm2d(12), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), batchNorm1d(128), relu(), linear(128, 10)] },
])

export type Input = InputOf<typeof cnn>
//          ^? type Input = ["N", 3, 32, 32]
export type Output = OutputOf<typeof cnn>
//          ^? type Output = ["N", 10]
export type Total = ParamsOf<typeof cnn>
//          ^? type Total = 27216
export type Trainable = TrainableParamsOf<typeof cnn>
//          ^? type Trainable = 27216

export const input = inputOf(cnn)
//           ^? const input: ["N", 3, 32, 32]
export const output = outputOf(cnn)
//           ^? const output: ["N", 10]
export const total = paramsOf(cnn)
//           ^? const total: 27216
export const trainable = trainableParamsOf(cnn)
//           ^? const trainable: 27216
export const asked = outputOf(conv2d(3, 5, 5), [16, 3, 32, 32])
//           ^? const asked: [16, 5, 28, 28]
export type Asked = OutputOf<ReturnType<typeof linear<192, 128>>, [16, 192]>
//          ^? type Asked = [16, 128]
export type Refused = OutputOf<ReturnType<typeof linear<190, 128>>, [16, 192]>
//          ^? type Refused = "Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)"
