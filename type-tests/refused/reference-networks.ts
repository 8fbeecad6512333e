// The mistakes that people make with the two reference networks.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, sequential } from "laminate"

export const wrongFeatures = () => model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(190, 128), relu(), linear(128, 10)] },
])

export const wrongFeaturesThreeArraysDeep = () =>
  model("Net", [16, 12, 4, 4], [{ classifier: [flatten(), [[linear(190, 128)], relu()], linear(128, 10)] }])

export const wrongSecondLinear = () => model("Net", [16, 192], [linear(192, 128), relu(), linear(120, 10)])

export const wrongChannels = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), relu(), conv2d(6, 12, 3)])

export const wrongNormChannels = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), batchNorm2d(6)])

export const wrongNormFeatures = () => model("Net", [16, 192], [linear(192, 128), batchNorm1d(129)])

export const wrongRank = () => model("Net", [16, 192], [conv2d(3, 5, 5)])

export const forgottenFlatten = () => model("Net", [16, 12, 4, 4], [linear(192, 128)])

export const kernelLargerThanInput = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 40)])

export const kernelOneTooLarge = () => model("Net", [16, 3, 32, 32], [maxPool2d(33, { stride: 2 })])

export const twoKeysInOneRecord = () => model("Net", [16, 192], [{ first: linear(192, 128), second: linear(128, 10) }])

export const forgottenCall = () => model("Net", [16, 192], [linear(192, 128), relu, linear(128, 10)])

export const neighbours = () => sequential(conv2d(3, 5, 3), batchNorm2d(6))

export const neighboursInside = () => sequential({ first: conv2d(3, 5, 3) }, { second: [batchNorm2d(6), relu()] })
