import {
  avgPool2d, conv2d, flatten, linear, maxPool2d, model, outputOf, paramsOf, relu, stateDict, summary, type OutputOf,
} from "laminate"
import type { ParamsOf } from "laminate"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])
export const logits: OutputOf<typeof cnn> = [16, 10]
export const total: ParamsOf<typeof cnn> = 26926
export const asked: [[16, 10], 26926] = [outputOf(cnn), paramsOf(cnn)]
export const shapes = stateDict(cnn).map(({ name, shape }) => `${name} ${shape.join()}`)
export const statistics = summary(cnn, { depth: 2, colNames: ["outputSize", "numParams"], inputSize: [1, 3, 32, 32] })
