// Tensor operations: sizes, axes, dtypes, options, and what is no tensor.
import { conv2d, relu as reluLayer, sequential, tensor } from "laminate"
import { add, cat, div, flatten, matmul, mean, mul, permute, relu, reshape, softmax, sub, transpose, view } from "laminate/functional"

const images = tensor(["N", 5, 28, 28], "float32")
const small = tensor(["N", 12, 10, 10], "float32")
const rows = tensor([16, 12], "float32")
const ids = tensor([16, 12], "int64")
const bytes = tensor([16, 12], "uint8")
const mask = tensor([16, 12], "bool")
const scalar = tensor([], "float32")

export const addOfOtherSizes = () => add(images, small)

export const addOfOtherBatch = () => add(images, tensor(["M", 5, 28, 28], "float32"))

export const addOfOtherRank = () => mul(images, rows)

export const symbolBesideNumber = () => add(images, tensor([16, 5, 28, 28], "float32"))

export const channelsOnTheWrongSide = () => mul(images, tensor([5], "float32"))

export const addOfALayer = () => add(images, conv2d(5, 5, 3))

export const addOfASequential = () => add(sequential(conv2d(5, 5, 3)), images)

export const addOfAFactory = () => add(images, reluLayer)

export const addOfAShape = () => add([16, 12], rows)

export const addOfNothing = () => add(rows, null)

export const addOfNumbers = () => add(1, 2)

export const subOfBooleans = () => sub(mask, mask)

export const subOfABoolean = () => sub(rows, mask)

export const complexHalves = () => add(tensor([3], "float16"), tensor([], "complex64"))

export const fractionOfIntegers = () => add(ids, ids, { alpha: 0.5 })

export const fractionOfBooleans = () => add(mask, mask, { alpha: 0.5 })

export const fractionBesideANumber = () => sub(1, ids, { alpha: 1.5 })

export const booleanFactor = () => add(rows, rows, { alpha: true })

export const booleanFactorOfIntegers = () => sub(ids, 2, { alpha: false })

export const factorAsText = () => add(rows, rows, { alpha: "2" })

export const factorNull = () => sub(rows, rows, { alpha: null })

export const factorTooLarge = () => add(bytes, bytes, { alpha: 256 })

export const factorTooSmall = () => sub(tensor([3], "int8"), 1, { alpha: -128 })

export const factorOfHalves = () => add(tensor([3], "float16"), 1, { alpha: 70000.5 })

export const factorOfFloats = () => sub(rows, rows, { alpha: 1e39 })

export const factorMisspelt = () => add(rows, rows, { alphas: 2 })

export const factorByAnotherName = () => sub(rows, rows, { beta: 2 })

export const factorWithoutBraces = () => add(rows, rows, 2)

export const sizesBeforeFactor = () => add(images, small, { alpha: 2 })

export const unknownRounding = () => div(rows, 2, { roundingMode: "round" })

export const roundingAsFlag = () => div(ids, 2, { roundingMode: true })

export const roundingOfBooleans = () => div(mask, mask, { roundingMode: "floor" })

export const roundingOfComplex = () => div(tensor([3], "complex64"), 2, { roundingMode: "trunc" })

export const roundingOfZero = () => div(ids, 0, { roundingMode: "floor" })

export const roundingMisspelt = () => div(ids, 2, { rounding: "floor" })

export const roundingWithoutBraces = () => div(ids, 2, "floor")

export const divOfText = () => div(rows, "2")

export const oneMistakeOnce = () => relu(add(add(images, small), small))

export const catOnTheWrongAxis = () => cat([images, tensor(["N", 12, 28, 28], "float32")])

export const catOfOtherSizes = () => cat([images, images, small], 1)

export const catOfOtherRank = () => cat([images, rows], 1)

export const catWithoutBrackets = () => cat(images)

export const catOfNothing = () => cat([], 1)

export const catOfALayer = () => cat([images, conv2d(5, 5, 3)], 1)

export const catOfScalars = () => cat([scalar, scalar])

export const catAxisTooLarge = () => cat([images, images], 4)

export const catAxisAsText = () => cat([images, images], "channels")

export const flattenStart = () => flatten(images, 4)

export const flattenEnd = () => flatten(images, 1, -5)

export const flattenBackwards = () => flatten(images, 2, 1)

export const flattenOptions = () => flatten(images, { startDim: 1 })

export const reluOfALayer = () => relu(reluLayer())

export const reluOfBooleans = () => relu(mask)

export const reluOptionMisspelt = () => relu(images, { inPlac: true })

export const reluOptionValue = () => relu(images, { inplace: "yes" })

export const reluOptionsAsFlag = () => relu(images, true)

export const matmulOfRows = () => matmul(rows, rows)

export const matmulOfOtherRows = () => matmul(rows, tensor([64, 10], "float32"))

export const matmulOfVectors = () => matmul(rows, tensor([16], "float32"))

export const matmulOfBatches = () => matmul(tensor([8, 2, 3], "float32"), tensor([4, 3, 5], "float32"))

export const matmulOfDtypes = () => matmul(rows, transpose(ids, 0, 1))

export const matmulOfBooleans = () => matmul(mask, mask)

export const matmulOfScalars = () => matmul(rows, scalar)

export const matmulOfNumbers = () => matmul(rows, 2)

export const permuteTooFew = () => permute(images, [0, 2, 3])

export const permuteTwice = () => permute(images, [0, 2, 3, -1])

export const permuteOutOfRange = () => permute(images, [0, 2, 3, 4])

export const permuteWithoutBrackets = () => permute(images, 0)

export const permuteFraction = () => permute(rows, [0, 0.5])

export const transposeFirst = () => transpose(images, 4, 1)

export const transposeSecond = () => transpose(rows, 1, 2)

export const reshapeNotDivisible = () => reshape(rows, [16, 7, -1])

export const reshapeOtherElements = () => reshape(rows, [16, 13])

export const reshapeTwoFree = () => reshape(rows, [-1, 2, -1])

export const reshapeZeroAndFree = () => reshape(rows, [0, -1])

export const reshapeNegative = () => reshape(rows, [16, -12])

export const reshapeFraction = () => reshape(rows, [32, 6.5])

export const reshapeSizeAsText = () => reshape(rows, ["16", 12])

export const reshapeWithoutBrackets = () => reshape(rows, 192)

export const viewOtherElements = () => view(rows, [12, 15])

export const softmaxAxis = () => softmax(images, 4)

export const softmaxOfIntegers = () => softmax(ids, -1)

export const softmaxToIntegers = () => softmax(ids, -1, { dtype: "int64" })

export const softmaxFraction = () => softmax(images, 0.5)

export const meanOfIntegers = () => mean(ids)

export const meanAxis = () => mean(images, 4)

export const meanAxisTwice = () => mean(images, [2, -2])

export const meanAxisInArray = () => mean(images, [2, 4])

export const meanOptionOfNumPy = () => mean(images, [2, 3], { keepdims: true })

export const meanOptionsTooEarly = () => mean(images, { keepdim: true })

// tsc only: the text has the type parameter in it
export const inGenericBody = () => {
  const block = <const C extends number>(c: C) => add(tensor(["N", c, "H", "W"], "float32"), tensor(["N", c, "H", "T"], "float32"))
  return block(64)
}

export const factorInGenericBody = () => {
  const block = <const C extends number>(c: C) => add(tensor(["N", c], "int64"), tensor(["N", c], "int64"), { alpha: 0.5 })
  return block(64)
}

export const roundingInGenericBody = () => {
  const block = <const C extends number>(c: C) => div(tensor(["N", c], "bool"), tensor([], "bool"), { roundingMode: "floor" })
  return block(64)
}

// tsc only: the text has the type parameter in it
export const axesInGenericBody = () => {
  const block = <const C extends number>(c: C) => permute(tensor(["N", c, "H", "W"], "float32"), [0, 2, 1])
  return block(64)
}

// tsc only: the text has the type parameter in it
export const afterReshapeInGenericBody = () => {
  const heads = <const E extends number, const H extends number>(e: E, h: H) =>
    transpose(reshape(tensor(["N", "T", e], "float32"), ["N", "T", h, -1]), 1, 4)
  return heads(64, 8)
}

export const bigintOperand = () => mul(rows, 2n)
