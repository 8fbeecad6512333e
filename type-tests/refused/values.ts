// Models as layers, questions, freeze, and layers of one's own.
import {
  batchNorm2d, conv2d, defineLayer, flag, flatten, float, freeze, inputOf, int, linear, model, outputOf, paramsOf, relu, sequential, tensor,
} from "laminate"

export const modelOnOtherChannels = () => {
  const block = model("Block", [16, 5, 28, 28], [conv2d(5, 5, 3)])
  return model("Net", [16, 3, 32, 32], [conv2d(3, 6, 5), block])
}

export const modelOnOtherRank = () => {
  const block = model("Block", ["N", 5, "H", "W"], [relu()])
  return model("Net", [16, 192], [linear(192, 5), { block }])
}

export const modelOnOtherBatch = () => {
  const block = model("Block", [8, 192], [linear(192, 10)])
  return model("Net", [16, 192], [relu(), block])
}

export const modelWithOneSymbolTwice = () => {
  const block = model("Block", ["N", 3, "S", "S"], [relu()])
  return model("Net", [16, 3, 32, 30], [block])
}

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const modelNameNumber = () => model(3, [16, 192], [linear(192, 10)])

export const modelInputNumber = () => model("Net", 192, [linear(192, 10)])

export const modelInputZero = () => model("Net", [16, -192], [linear(192, 10)])

export const modelInputFractional = () => model("Net", [16, 1.5], [relu()])

export const outputOfLayerAlone = () => outputOf(linear(192, 10))

export const outputOfSequentialAlone = () => outputOf(sequential(linear(192, 10)))

export const outputOfWrongInput = () => outputOf(linear(192, 10), [16, 190])

export const outputOfWrongRank = () => outputOf(conv2d(3, 5, 5), [16, 192])

export const outputOfTwoInputs = () => outputOf(linear(192, 10), [[16, 192], [16, 192]])

export const inputOfLayer = () => inputOf(linear(192, 10))

export const inputOfSequential = () => inputOf(sequential(linear(192, 10), relu()))

export const outputOfFunction = () => outputOf(relu, [16, 192])

export const paramsOfFunction = () => paramsOf(relu)

export const freezeArray = () => freeze([linear(192, 10)])

export const freezeFactory = () => freeze(relu)

export const frozenDoesNotFit = () => model("Net", [16, 192], [freeze(linear(190, 128)), relu()])

export const frozenSequentialDoesNotFit = () =>
  model("Net", [16, 3, 32, 32], [freeze(sequential(conv2d(3, 5, 5), relu())), batchNorm2d(6)])

export const insideFrozenSequential = () =>
  model("Net", [16, 192], [{ backbone: freeze(sequential(relu(), linear(190, 128))) }])

const scale = defineLayer({
  name: "Scale",
  factory: "scale",
  args: [["features", int({ min: 1, noun: "features" })]],
  options: { bias: flag(true) },
  input: ["*B", "features"],
  params: [["weight", ["features"]], ["bias", ["features"], "bias"]],
})

export const ownLayerDoesNotFit = () => model("Net", [16, 192], [linear(192, 128), scale(120)])

export const ownLayerZero = () => scale(0)

export const ownLayerUnknownOption = () => scale(128, { bia: false })

export const ownLayerOfALayer = () => scale(128, relu())

const leak = defineLayer({
  name: "Leak", factory: "leak", args: [], first: "slope", options: { slope: float(0.1) }, input: ["*S"],
})

export const ownLayerOfTwoObjects = () => leak({ slope: 0.2 }, {})

export const ownLayerWrongOption = () => scale(128, { bias: 1 })

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const ownLayerNoArguments = () => scale()

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const ownLayerTooMany = () => scale(128, {}, 3)

export const ownLayerInSequential = () => sequential(linear(192, 128), relu(), scale(120))

export const modelOnOtherSizes = () => {
  const block = model("Block", ["N", 3, 8, 8], [conv2d(3, 3, 3)])
  return model("Net", [16, 3, 9, 8], [{ block }])
}

export const modelOnDoubles = () => {
  const block = model("Block", [16, 192], [linear(192, 10)])
  return model("Net", tensor([16, 192], "float64"), [relu(), block])
}

export const frozenModelDoesNotFit = () => {
  const block = freeze(model("Block", ["N", 8], [linear(8, 8)]))
  return model("Net", [16, 9], [block])
}

export const outputOfModelWrong = () => {
  const net = model("Net", ["N", 8], [linear(8, 8)])
  return outputOf(net, [16, 9])
}

export const inputOfArray = () => inputOf([linear(8, 8)])

export const nullSize = () => model("Net", [16, null], [relu()])

export const nestedSize = () => model("Net", [16, [3]], [relu()])

export const booleanSize = () => model("Net", [16, true], [relu()])

export const plainObjectAsInput = () => model("Net", { shape: [16, 3] }, [relu()])

// diagnostics: 2
export const refusedModelUsedAgain = () => {
  const bad = model("Bad", [16, 8], [linear(8, 4), linear(5, 2)])
  return model("Net", [16, 8], [bad, linear(3, 2)])
}

export const ownLayerInFactory = () => {
  const block = <const C extends number>(c: C) => sequential(linear(c, 16), scale(8))
  return block(4)
}

export const freezeOfRecord = () => freeze({ fc: linear(192, 10) })

export const freezeOfNumber = () => freeze(3)

export const freezeOfNull = () => freeze(null)

export const paramsOfNumber = () => paramsOf(3)

export const paramsOfRecord = () => paramsOf({ a: linear(8, 8), b: linear(8, 8) })

export const outputOfNumber = () => outputOf(3, [16, 9])

export const outputOfRecord = () => outputOf({ fc: linear(8, 8) }, [16, 8])

export const outputOfWrongChain = () => outputOf(sequential(flatten(), linear(192, 10)), [16, 3, 8, 9])

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const unknownDtypeOfInput = () => model("Net", tensor([16, 3], "float"), [relu()])

export const negativeSizeOfTensor = () => model("Net", tensor([16, -3], "float32"), [relu()])

export const modelNameEmpty = () => model("", [16, 8], [linear(8, 8)])

export const modelNameWithSpace = () => model("My Net", [16, 8], [linear(8, 8)])

export const modelNameWithDigit = () => model("3Net", [16, 8], [linear(8, 8)])
