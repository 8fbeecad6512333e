// What stands in the place of an argument or of the options and is none, and one mistake told once, whatever follows from it.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, layerNorm, linear, lstm, maxPool2d, model, multiheadAttention, relu, sequential, softmax, tensor, upsample } from "laminate"

export const strideAsSecond = () => maxPool2d(3, 2)

export const biasAsThird = () => linear(1, 2, false)

export const paddingAsFourth = () => conv2d(3, 5, 3, "same")

export const epsAsSecond = () => batchNorm2d(8, 1e-3)

export const layersAsThird = () => lstm(10, 20, 2)

export const dropoutAsThird = () => multiheadAttention(8, 2, 0.1)

export const inplaceAsSecond = () => dropout(0.5, true)

export const endDimAsSecond = () => flatten(1, 2)

export const secondOfRelu = () => relu(true, 3)

export const optionsNull = () => linear(1, 2, null)

export const optionsEmptyArray = () => linear(1, 2, [])

export const optionsArray = () => linear(1, 2, [3])

export const optionsArrayOfOne = () => conv2d(3, 5, 3, [{ stride: 2 }])

export const optionsFunction = () => conv2d(3, 5, 3, () => 3)

export const optionsTensor = () => linear(1, 2, tensor([16, 3], "float32"))

export const optionsLayer = () => linear(1, 2, relu(true))

export const optionsSequential = () => conv2d(3, 5, 3, sequential(relu(true)))

export const optionsModel = () => dropout(0.5, model("Net", [16, 3], [relu(true)]))

export const layerOfALayer = () => relu(linear(1, 2))

export const optionsTwice = () => relu({}, {})

export const optionFirstAndAgain = () => softmax(1, { dim: 2 })

export const optionAgainTheSame = () => flatten(1, { startDim: 1, endDim: 2 })

export const arrayFirstAndAgain = () => upsample([8, 8], { size: [9, 9], mode: "bilinear" })

export const nullFirstAndAgain = () => softmax(null, { dim: 2 })

export const axisAsArray = () => flatten([1, 2])

export const axisAsFraction = () => flatten(1.5)

export const axisAsText = () => flatten("1")

export const axisAsFunction = () => flatten(() => 1)

export const probabilityAsArray = () => dropout([0.5])

export const probabilityAsPercent = () => dropout(50)

export const inplaceAsEmptyArray = () => relu([])

export const inplaceAsNumber = () => relu(1)

export const inplaceAsText = () => relu({ inplace: "true" })

export const reluOfATensor = () => relu(tensor([16, 3], "float32"))

export const flattenOfATensor = () => flatten(tensor([16, 3], "float32"))

export const dropoutOfATensor = () => dropout(tensor([16, 3], "float32"), { inplace: true })

export const kernelOfThree = () => avgPool2d([2, 2, 2])

export const kernelOfNone = () => conv2d(3, 5, [])

export const kernelOfOne = () => conv2d(3, 5, [3])

export const kernelWithText = () => sequential(conv2d(3, 5, 3, { padding: ["same", 1] }))

export const paddingFull = () => conv2d(3, 5, 3, { padding: "full" })

export const paddingModeConstant = () => conv2d(3, 5, 3, { paddingMode: "constant" })

export const dtypeOfPython = () => linear(3, 5, { dtype: "torch.float32" })

export const dtypeInteger = () => batchNorm1d(8, { dtype: "int64" })

export const momentumAsText = () => batchNorm2d(8, { momentum: "0.1" })

export const divisor0 = () => avgPool2d(3, { divisorOverride: 0 })

export const groups0 = () => conv2d(4, 4, 3, { groups: 0 })

export const groupsHalf = () => conv2d(4, 4, 3, { groups: 0.5 })

export const dilationNegative = () => maxPool2d(2, { dilation: -1 })

export const layers0 = () => lstm(10, 20, { numLayers: 0 })

export const projectionTooLarge = () => lstm(10, 20, { projSize: 20 })

export const dropoutAbove1 = () => lstm(10, 20, { dropout: 2 })

export const headsThatDoNotDivide = () => multiheadAttention(10, 3)

export const heads0 = () => multiheadAttention(10, 0)

export const headsOf16Digits = () => multiheadAttention(1000000000000000, 9007199254740991)

export const kdimNegative = () => multiheadAttention(8, 2, { kdim: -1 })

export const optionInSnakeCase = () => multiheadAttention(8, 2, { batch_first: true })

export const optionNameThenShape = () => model("Net", [16, 3, 8, 8], [conv2d(3, 5, 3, { strid: 2 }), flatten(), linear(45, 5)])

export const kernelThenShape = () => model("Net", [16, 3, 8, 8], [conv2d(3, 5, [3, 0]), flatten(), linear(180, 5)])

export const noOptionsThenShape = () => model("Net", [16, 3, 8, 8], [maxPool2d(3, 2), flatten(), linear(45, 5)])

export const axisThenShape = () => model("Net", [16, 3, 8, 8], [flatten(1.5), linear(45, 5)])

export const axisArrayThenShape = () => model("Net", [16, 3, 8, 8], [flatten([1, 2]), linear(45, 5)])

export const channelsThenChannels = () => sequential(conv2d(3, 0, 3), conv2d(5, 8, 3))

// tsc only: at run time it is one number
export const unionThenChannels = () => sequential(conv2d(3, 4 as 4 | 779, 3), conv2d(5, 8, 3))

export const requirementThenShape = () =>
  model("Net", [16, 3, 8, 8], [conv2d(3, 6, 3, { padding: "same", stride: 2 }), flatten(), linear(45, 5)])

export const groupsThenShape = () => model("Net", [16, 3, 8, 8], [[conv2d(3, 6, 3, { groups: 2 })], { fc: flatten() }, linear(45, 5)])

export const sizesWithANegative = () => layerNorm([2, -1])

export const sizesOfNone = () => layerNorm([])

export const besideATypeParameter = () => {
  const block = <const C extends number>(c: C) => sequential(conv2d(c, 8, [c, 1]), batchNorm2d(9))
  return block(2)
}

export const optionBesideATypeParameter = () => {
  const block = <const C extends number>(c: C) => sequential(conv2d(c, 8, 3, { strid: 2 }), batchNorm2d(8))
  return block(2)
}

export const optionsAndNumber = () => dropout({}, 3)

export const wordAsObject = () => conv2d(3, 5, 3, { dtype: {} })

export const lettersSwapped = () => conv2d(3, 5, 3, { padidng: 1 })

export const letterMissing = () => batchNorm1d(8, { momentm: 0.1 })

export const letterWrong = () => lstm(8, 8, { nunLayers: 2 })

export const twoLettersWrong = () => conv2d(3, 5, 3, { dilutian: 2 })
