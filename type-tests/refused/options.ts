// Options: unknown and misspelt ones, values that they do not take, options that contradict each other.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, linear, maxPool2d, relu, identity } from "laminate"

export const misspeltStride = () => conv2d(3, 5, 3, { strid: 2 })

export const misspeltPadding = () => conv2d(3, 5, 3, { paddding: 1 })

export const pythonName = () => maxPool2d(3, { ceil_mode: true })

export const unknownOption = () => linear(192, 128, { activation: "relu" })

export const unknownBesideKnown = () => conv2d(3, 5, 3, { stride: 2, activation: "relu" })

export const optionOfAnotherLayer = () => maxPool2d(3, { bias: false })

export const device = () => linear(192, 128, { device: "cuda" })

export const misspeltFirst = () => dropout({ prob: 0.5 })

export const misspeltSecond = () => dropout(0.5, { inPlace: true })

export const stride0 = () => conv2d(3, 5, 3, { stride: 0 })

export const strideOfThree = () => conv2d(3, 5, 3, { stride: [1, 1, 1] })

export const strideWithZero = () => conv2d(3, 5, 3, { stride: [2, 0] })

export const fractionalStride = () => maxPool2d(3, { stride: 1.5 })

export const negativePadding = () => conv2d(3, 5, 3, { padding: -1 })

export const negativePaddingAlongOneAxis = () => maxPool2d(3, { padding: [1, -1] })

export const emptyPadding = () => conv2d(3, 5, 3, { padding: [] })

// tsc only: at run time it is one number
// per version: tsc prints a union in its own order
export const unionOfStrides = () => conv2d(3, 5, 3, { stride: 1 as 1 | 2 })

export const misspeltSame = () => conv2d(3, 5, 3, { padding: "Same" })

export const sameInPool = () => maxPool2d(3, { padding: "same" })

export const sameWithStride = () => conv2d(3, 5, 3, { padding: "same", stride: 2 })

export const zeroDilation = () => conv2d(3, 5, 3, { dilation: 0 })

export const zeroGroups = () => conv2d(3, 6, 3, { groups: 0 })

export const groupsThatDoNotDivide = () => conv2d(4, 6, 3, { groups: 3 })

export const groupsThatDoNotDivideTheOutput = () => conv2d(6, 4, 3, { groups: 3 })

export const groupsAsArray = () => conv2d(6, 6, 3, { groups: [3] })

export const biasAsNumber = () => linear(192, 128, { bias: 0 })

export const biasAsText = () => conv2d(3, 5, 3, { bias: "false" })

export const biasNull = () => linear(192, 128, { bias: null })

export const misspeltPaddingMode = () => conv2d(3, 5, 3, { padding: 1, paddingMode: "mirror" })

export const patternedPaddingOfOne = () => conv2d(3, 5, 3, { padding: [1], paddingMode: "reflect" })

export const unknownDtype = () => linear(192, 128, { dtype: "float" })

export const integerDtype = () => batchNorm2d(5, { dtype: "int64" })

export const paddingOverHalf = () => maxPool2d(3, { padding: 2 })

export const paddingOverHalfAlongOneAxis = () => avgPool2d([4, 2], { padding: [2, 2] })

export const zeroDivisor = () => avgPool2d(3, { divisorOverride: 0 })

export const divisorAsText = () => avgPool2d(3, { divisorOverride: "9" })

export const countIncludePadAsNumber = () => avgPool2d(3, { countIncludePad: 1 })

export const ceilModeAsNumber = () => avgPool2d(3, { ceilMode: 1 })

export const momentumAsText = () => batchNorm1d(128, { momentum: "0.1" })

export const epsNull = () => batchNorm1d(128, { eps: null })

export const affineAsNumber = () => batchNorm2d(5, { affine: 1 })

export const probabilityInOptions = () => dropout({ p: 2 })

export const probabilityTwiceWrong = () => dropout(0.5, { inplace: "yes" })

export const inplaceAsNumber = () => relu(1)

export const inplaceInOptions = () => relu({ inplace: 1 })

export const endDimFractional = () => flatten(1, { endDim: 2.5 })

export const optionsAsNumber = () => linear(192, 128, 1)

export const optionsAsFlag = () => linear(192, 128, false)

export const strideAsPosition = () => maxPool2d(3, 2)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const tooManyArguments = () => linear(192, 128, {}, {})

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const tooFewArguments = () => linear(192)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const noArguments = () => conv2d()

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const argumentOfIdentity = () => identity(3)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const optionsForArguments = () => linear({ inFeatures: 192, outFeatures: 128 })

export const sameWithOneStride = () => conv2d(3, 5, 3, { padding: "same", stride: [1, 2] })

export const nestedPadding = () => conv2d(3, 5, 3, { padding: [[1, 1], 2] })

export const paddingOfThree = () => maxPool2d(3, { padding: [1, 1, 1] })

export const poolStrideZero = () => avgPool2d(3, { stride: 0 })

export const negativeDilation = () => maxPool2d(3, { dilation: -1 })

export const momentumAsFlag = () => batchNorm1d(8, { momentum: true })

// per version: tsc prints the options' unions in its own order
export const hoistedOptions = () => {
  const options = { strid: 2 }
  return conv2d(3, 5, 3, options)
}

export const spreadOptions = () => {
  const common = { padding: 1 } as const
  return conv2d(3, 5, 3, { ...common, strid: 2 })
}

export const optionsAsNull = () => linear(192, 128, null)

export const optionsAsText = () => conv2d(3, 5, 3, "same")

export const inplaceAsZero = () => relu(0)

export const probabilityNull = () => dropout(null)

export const nullWithinStride = () => maxPool2d(2, { stride: [null, 2] })

export const nullWithinAverageStride = () => avgPool2d(2, { stride: [2, null] })

// tsc only: at run time it is one object
export const unionOfOptions = () => conv2d(3, 8, 3, Math.random() > 2 ? { stride: 2 } : { stride: 1 })

// tsc only: at run time it is one object
export const unionOfOtherOptions = () => conv2d(3, 8, 3, Math.random() > 2 ? { padding: 1 } : { padding: 2, stride: 2 })
