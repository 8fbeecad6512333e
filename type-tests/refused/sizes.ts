// Arguments that no layer takes: zero, negative, fractional, too large, a union, something else than a number.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, linear, maxPool2d, tensor } from "laminate"

export const zeroInChannels = () => conv2d(0, 5, 3)

export const zeroOutChannels = () => conv2d(3, 0, 3)

export const zeroKernel = () => conv2d(3, 5, 0)

export const zeroKernelAlongOneAxis = () => conv2d(3, 5, [3, 0])

export const zeroPoolKernel = () => maxPool2d(0)

export const zeroAverageKernel = () => avgPool2d([0, 2])

export const zeroNormChannels = () => batchNorm2d(0)

export const zeroNormFeatures = () => batchNorm1d(0)

export const negativeFeatures = () => linear(-192, 128)

export const negativeOutFeatures = () => linear(192, -128)

export const negativeChannels = () => conv2d(-3, 5, 3)

export const negativeKernel = () => maxPool2d(-2)

export const negativeNorm = () => batchNorm2d(-5)

export const fractionalFeatures = () => linear(192, 0.5)

export const fractionalKernel = () => conv2d(3, 5, 2.5)

export const fractionalKernelAlongOneAxis = () => conv2d(3, 5, [3, 2.5])

export const fractionalNorm = () => batchNorm1d(12.5)

export const tinyFeatures = () => linear(1e-7, 3)

export const hugeFeatures = () => linear(192, 1e21)

export const hugeChannels = () => conv2d(1e21, 5, 3)

export const beyondExact = () => linear(9007199254740992, 1)

// tsc only: at run time it is one number
export const unionOfFeatures = () => linear(192, 61 as 61 | 62)

// tsc only: at run time it is one number
export const unionOfInFeatures = () => linear(1071 as 1071 | 1072, 128)

// tsc only: at run time it is one number
export const unionOfChannels = () => conv2d(3, 5 as 3 | 5, 3)

// tsc only: at run time it is one number
export const unionOfKernels = () => conv2d(3, 5, 3 as 3 | 5)

// tsc only: at run time it is one number
export const unionOfPoolKernels = () => maxPool2d(3 as 3 | 777)

// tsc only: at run time it is one number
export const unionOfNormChannels = () => batchNorm2d(5 as 3 | 5)

// runtime only: NaN is a number to tsc
export const nanFeatures = () => linear(NaN, 128)

// runtime only: NaN is a number to tsc
export const nanKernel = () => conv2d(3, 5, NaN)

// runtime only: Infinity is a number to tsc
export const infiniteFeatures = () => linear(192, Infinity)

// runtime only: a number to tsc
export const computedHalf = () => linear(192, 128 / 256)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const textFeatures = () => linear("192", 128)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const symbolFeatures = () => linear("N", 128)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const nullFeatures = () => linear(192, null)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const undefinedFeatures = () => linear(192, undefined)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const arrayFeatures = () => linear([192], 128)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const textKernel = () => conv2d(3, 5, "3")

export const kernelOfOne = () => conv2d(3, 5, [3])

export const kernelOfThree = () => conv2d(3, 5, [3, 3, 3])

export const poolKernelOfThree = () => maxPool2d([2, 2, 2])

export const emptyKernel = () => avgPool2d([])

export const probabilityAboveOne = () => dropout(1.5)

export const percentProbability = () => dropout(50)

export const negativeProbability = () => dropout(-0.1)

export const textProbability = () => dropout("0.5")

export const fractionalAxis = () => flatten(1.5)

export const textAxis = () => flatten("1")

// runtime only: NaN is a number to tsc
export const nanProbability = () => dropout(NaN)

export const huge = () => maxPool2d(9007199254740993)

export const negativeZero = () => avgPool2d(-0)

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const tensorFeatures = () => linear(192, tensor([128], "float32"))

enum Width { Small = 64, Large = 128 }

// tsc only: at run time a member of an enum is a number
export const sizeOfAnEnum = () => linear(Width.Small, 10)

// tsc only: at run time a member of an enum is a number
export const optionOfAnEnum = () => conv2d(3, 5, 3, { stride: Width.Small })

// tsc only: at run time a member of an enum is a number
export const axisOfAnEnum = () => maxPool2d([2, Width.Large])

// tsc only: at run time a member of an enum is a number
export const inputOfAnEnum = () => tensor(["N", Width.Large], "float32")
