// What comes in does not fit: channels, features, rank, windows larger than their input, axes, dtypes.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, linear, maxPool2d, model, relu, tensor } from "laminate"

export const channelsWithOptions = () =>
  model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), conv2d(6, 12, 3, { stride: 2, padding: 1 })])

export const featuresWithOptions = () => model("Net", [16, 192], [linear(190, 128, { bias: false })])

export const channelsOfTheInput = () => model("Net", [16, 1, 28, 28], [conv2d(3, 5, 5)])

export const normAfterTheWrongLayer = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), batchNorm2d(3)])

export const norm1dOnImages = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), batchNorm1d(5)])

export const norm2dOnFeatures = () => model("Net", [16, 192], [linear(192, 128), batchNorm2d(128)])

export const norm1dOfOneRow = () => model("Net", [128], [batchNorm1d(128)])

export const unbatchedSurprise = () => model("Net", [16, 3, 32], [conv2d(3, 5, 3)])

export const forgottenBatch = () => model("Net", [32, 32, 3], [conv2d(3, 5, 3)])

export const flatIntoPool = () => model("Net", [16, 192], [maxPool2d(2)])

export const fiveAxes = () => model("Net", [1, 16, 3, 32, 32], [conv2d(3, 5, 3)])

export const scalarIntoLinear = () => model("Net", [], [linear(1, 1)])

export const channelsLast = () => model("Net", [16, 32, 32, 3], [conv2d(3, 5, 3)])

export const linearOnImages = () => model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), relu(), linear(3920, 10)])

export const secondAxisTooSmall = () => model("Net", [16, 3, 32, 4], [conv2d(3, 5, 5)])

export const kernelOverPadded = () => model("Net", [16, 3, 4, 4], [conv2d(3, 5, 7, { padding: 1 })])

export const kernelDilated = () => model("Net", [16, 3, 8, 8], [conv2d(3, 5, 5, { dilation: 2 })])

export const kernelDilatedOverPadded = () =>
  model("Net", [16, 3, 8, 8], [conv2d(3, 5, [3, 7], { dilation: [1, 2], padding: [0, 2] })])

export const poolDilated = () => model("Net", [16, 3, 8, 8], [maxPool2d(5, { dilation: 2, padding: 0 })])

export const poolsUntilNothingIsLeft = () =>
  model("Net", [16, 3, 8, 8], [maxPool2d(2), maxPool2d(2), maxPool2d(2), maxPool2d(2)])

export const averageOfNothing = () => model("Net", [16, 3, 2, 2], [avgPool2d(3)])

export const ceilModeStillTooLarge = () => model("Net", [16, 3, 3, 3], [avgPool2d(5, { stride: 2, ceilMode: true })])

export const vggOnSmallImages = () => model("Vgg", [16, 3, 16, 16], [
  [conv2d(3, 64, 3, { padding: 1 }), relu(), maxPool2d(2)],
  [conv2d(64, 128, 3, { padding: 1 }), relu(), maxPool2d(2)],
  [conv2d(128, 256, 3, { padding: 1 }), relu(), maxPool2d(2)],
  [conv2d(256, 512, 3, { padding: 1 }), relu(), maxPool2d(2)],
  [conv2d(512, 512, 3, { padding: 1 }), relu(), maxPool2d(2)],
  { classifier: [flatten(), linear(512, 10)] },
])

export const groupsAfterOtherChannels = () =>
  model("Net", [16, 3, 32, 32], [conv2d(3, 6, 3), conv2d(4, 8, 3, { groups: 2 })])

export const reflectTooFar = () =>
  model("Net", [16, 3, 3, 3], [conv2d(3, 5, 3, { padding: 3, paddingMode: "reflect" })])

export const circularTooFar = () =>
  model("Net", [16, 3, 3, 3], [conv2d(3, 5, 3, { padding: 4, paddingMode: "circular" })])

export const flattenScalar = () => model("Net", [], [flatten()])

export const flattenOneAxis = () => model("Net", [192], [flatten()])

export const flattenStartTooLarge = () => model("Net", [16, 192], [flatten(2)])

export const flattenEndTooLarge = () => model("Net", [16, 3, 32, 32], [flatten(1, { endDim: 4 })])

export const flattenEndBeforeStart = () => model("Net", [16, 3, 32, 32], [flatten(2, { endDim: 1 })])

export const flattenNegative = () => model("Net", [16, 3, 32, 32], [flatten(-5)])

export const flattenedTooFar = () => model("Net", [16, 12, 4, 4], [flatten(0), linear(192, 10)])

export const flattenedTooLittle = () => model("Net", [16, 12, 4, 4], [flatten(2), linear(192, 10)])

export const oneValueForAChannel = () =>
  model("Net", [1, 128], [batchNorm1d(128, { trackRunningStats: false })])

export const emptyImages = () => model("Net", [16, 3, 0, 32], [conv2d(3, 5, 3)])

export const noChannelsIntoPool = () => model("Net", [16, 0, 8, 8], [maxPool2d(2)])

export const integersIntoConv = () => model("Net", tensor([16, 3, 32, 32], "int64"), [conv2d(3, 5, 5)])

export const doublesIntoLinear = () => model("Net", tensor([16, 192], "float64"), [linear(192, 128)])

export const halfLayerOnFloats = () => model("Net", [16, 192], [linear(192, 128, { dtype: "float16" })])

export const mixedDtypes = () =>
  model("Net", tensor([16, 192], "float64"), [linear(192, 128, { dtype: "float64" }), relu(), linear(128, 10)])

export const booleansIntoReLU = () => model("Net", tensor([16, 192], "bool"), [relu()])

export const integersIntoAverage = () => model("Net", tensor([16, 3, 8, 8], "int32"), [avgPool2d(2)])

export const indicesHandedOn = () =>
  model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), maxPool2d(2, { returnIndices: true }), relu()])

export const wrongAfterDropout = () => model("Net", [16, 192], [dropout(0.5), linear(128, 10)])

export const wrongWithSymbolicBatch = () => model("Net", ["N", 192], [linear(192, 128), relu(), linear(64, 10)])
