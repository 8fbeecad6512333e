// The second twelve layers: their arguments, and what comes in.
import {
  adaptiveAvgPool2d, conv1d, convTranspose2d, embedding, flatten, gelu, groupNorm, layerNorm, linear, model, pixelShuffle, sequential,
  silu, softmax, tensor, upsample, zeroPad2d,
} from "laminate"

// ConvTranspose2d

export const transposedChannels = () => model("Net", [1, 512, 14, 14], [convTranspose2d(1024, 512, 2, { stride: 2 })])

export const transposedRank = () => model("Net", [1, 64], [convTranspose2d(64, 32, 2)])

export const outputPaddingTooLarge = () => convTranspose2d(64, 32, 3, { stride: 2, outputPadding: 2 })

export const outputPaddingOfOneAxis = () => convTranspose2d(64, 32, 3, { stride: [2, 1], dilation: [1, 2], outputPadding: [1, 2] })

export const transposedGroups = () => convTranspose2d(64, 30, 2, { groups: 4 })

export const transposedPaddingMode = () => convTranspose2d(64, 32, 2, { paddingMode: "reflect" })

export const transposedToNothing = () => model("Net", [1, 2, 1, 4], [convTranspose2d(2, 3, 4, { padding: 2 })])

export const transposedWithoutRows = () => model("Net", [1, 2, 0, 4], [convTranspose2d(2, 3, 4)])

// Conv1d

export const sequenceChannels = () => model("Net", [1, 16000], [conv1d(2, 512, 10, { stride: 5 })])

export const sequenceRank = () => model("Net", [1, 1, 40, 16000], [conv1d(1, 512, 10)])

export const sequenceKernel = () => conv1d(1, 512, [10, 10])

export const sequenceTooShort = () => model("Net", [8, 1, 9], [conv1d(1, 512, 10, { stride: 5 })])

export const sequenceSame = () => conv1d(1, 8, 3, { padding: "same", stride: 2 })

export const sequenceReflected = () => model("Net", [8, 1, 4], [conv1d(1, 8, 3, { padding: 4, paddingMode: "reflect" })])

// AdaptiveAvgPool2d

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const adaptiveNull = () => adaptiveAvgPool2d(null)

export const adaptiveThree = () => adaptiveAvgPool2d([7, 7, 7])

export const adaptiveNegative = () => adaptiveAvgPool2d([7, -1])

export const adaptiveRank = () => model("Net", [16, 512], [adaptiveAvgPool2d(1)])

export const adaptiveOfNothing = () => model("Net", [16, 512, 0, 7], [adaptiveAvgPool2d([1, null])])

export const adaptiveThenLinear = () =>
  model("Net", [16, 512, 7, 7], [adaptiveAvgPool2d([2, null]), flatten(), linear(512, 10)])

// LayerNorm

export const layerNormSize = () => model("Net", [16, 10, 64], [layerNorm(32)])

export const layerNormOptions = () => model("Net", [16, 10, 64], [layerNorm(32, { eps: 1e-6 })])

export const layerNormSizes = () => model("Net", [16, 10, 64], [layerNorm([64, 10])])

export const layerNormTooShort = () => model("Net", [64], [layerNorm([10, 64])])

export const layerNormOfNone = () => layerNorm([])

export const layerNormFraction = () => layerNorm([10, 1.5])

export const layerNormDtype = () => model("Net", tensor([16, 64], "float64"), [layerNorm(64)])

export const layerNormInSequential = () => sequential(linear(64, 32), layerNorm(64))

// GroupNorm

export const groupsThatDoNotDivide = () => groupNorm(3, 64)

export const groupChannels = () => model("Net", [16, 32, 8, 8], [groupNorm(4, 64)])

export const groupOfOneValue = () => model("Net", [1, 8, 1, 1], [groupNorm(8, 8)])

export const groupWithoutChannels = () => model("Net", [8], [groupNorm(2, 8)])

// Embedding

export const embeddingOfFloats = () => model("Net", [16, 35], [embedding(10000, 256)])

export const embeddingOfShorts = () => model("Net", tensor([16, 35], "int16"), [embedding(10000, 256)])

export const embeddingThenLinear = () => model("Net", tensor([16, 35], "int64"), [embedding(10000, 256), linear(128, 10)])

export const embeddingDtype = () =>
  model("Net", tensor([16, 35], "int64"), [embedding(100, 8, { dtype: "float64" }), linear(8, 2)])

export const paddingIndexBeyond = () => embedding(10, 4, { paddingIdx: 10 })

export const paddingIndexBefore = () => embedding(10, 4, { paddingIdx: -11 })

// Upsample

export const upsampleBoth = () => upsample({ size: 14, scaleFactor: 2 })

export const upsampleNeither = () => model("Net", [1, 3, 8, 8], [upsample()])

export const upsampleMode = () => upsample({ scaleFactor: 2, mode: "cubic" })

export const upsampleLinearImage = () => model("Net", [1, 3, 8, 8], [upsample({ scaleFactor: 2, mode: "linear" })])

export const upsampleTooManySizes = () => model("Net", [1, 3, 8, 8], [upsample([14, 14, 14])])

export const upsampleToNothing = () => model("Net", [1, 3, 1, 8], [upsample({ scaleFactor: 0.5 })])

export const upsampleNegative = () => upsample({ scaleFactor: -2 })

export const upsampleFractionalSize = () => upsample(14.5)

export const upsampleCorners = () => upsample({ scaleFactor: 2, alignCorners: true })

export const upsampleThenLinear = () => model("Net", [1, 3, 5, 5], [upsample({ scaleFactor: 1.5 }), linear(8, 2)])

// PixelShuffle

export const shuffleChannels = () => model("Net", [1, 10, 8, 8], [pixelShuffle(2)])

export const shuffleRank = () => model("Net", [4, 8], [pixelShuffle(2)])

export const shuffleZero = () => pixelShuffle(0)

// ZeroPad2d

export const padThree = () => zeroPad2d([1, 1, 1])

export const padFraction = () => zeroPad2d(1.5)

export const padAwayAll = () => model("Net", [1, 3, 4, 8], [zeroPad2d([0, 0, -2, -2])])

export const padRank = () => model("Net", [8], [zeroPad2d(1)])

// GELU, SiLU, Softmax

export const geluWord = () => gelu("erf")

export const geluOption = () => gelu({ approximate: "sigmoid" })

export const geluOfIntegers = () => model("Net", tensor([16, 8], "int64"), [gelu()])

export const siluOfIntegers = () => model("Net", tensor([16, 8], "int64"), [silu()])

export const softmaxBeyond = () => model("Net", [16, 10], [softmax(2)])

export const softmaxBefore = () => model("Net", [16, 10], [softmax({ dim: -3 })])

export const softmaxFraction = () => softmax(0.5)

export const softmaxOfIntegers = () => model("Net", tensor([16, 10], "int64"), [softmax(-1)])

export const arrayAsAxis = () => flatten([1, 2])
