// Models with a forward: what is called wrongly in it, attributes, what it gives, inputs, ties, own tensors, module lists.
import {
  batchNorm2d, bind, buffer, constraints, conv2d, embedding, linear, lstm, maxPool2d, model, moduleList,
  multiheadAttention, parameter, relu, repeat, sequential, tensor,
} from "laminate"
import { add, mul } from "laminate/functional"

// Calls.

export const layerOnOtherChannels = () =>
  model("Net", ["N", 3, 32, 32], { conv: conv2d(4, 8, 3) }, ({ conv }, x) => conv(x))

export const layerOnOtherFeatures = () =>
  model("Net", ["N", 8], { a: linear(8, 16), b: linear(8, 4) }, ({ a, b }, x) => b(a(x)))

export const wrongOnceAndUsedOn = () =>
  model("Net", ["N", 8], { a: linear(9, 16), b: linear(16, 4), act: relu() }, ({ a, b, act }, x) => add(act(b(a(x))), 1))

export const arrayAttribute = () =>
  model("Net", ["N", 8], { body: [linear(8, 16), relu(), linear(16, 4)] }, ({ body }, x) => body(body(x)))

export const arrayAttributeInside = () =>
  model("Net", ["N", 3, 8, 8], { body: [maxPool2d(2), { conv: [relu(), conv2d(4, 8, 3)] }] }, ({ body }, x) => body(x))

export const sequentialAttribute = () =>
  model("Net", ["N", 8], { body: sequential(relu(), linear(9, 4)) }, ({ body }, x) => body(x))

export const modelAttribute = () => {
  const block = model("Block", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => add(fc(x), x))
  return model("Net", ["N", 9], { block }, ({ block }, x) => block(x))
}

export const modelOfOtherDtype = () => {
  const words = model("Words", tensor(["N", "T"], "int64"), { embed: embedding(10, 8) }, ({ embed }, x) => embed(x))
  return model("Net", ["N", 8], { words }, ({ words }, x) => words(x))
}

export const listElement = () =>
  model("Net", ["N", 8], { blocks: moduleList([linear(8, 16), linear(8, 4)]) }, ({ blocks }, x) => blocks[1](blocks[0](x)))

export const listOfRepeats = () =>
  model("Net", ["N", 8], { blocks: moduleList([...repeat(3, () => linear(9, 9))]) }, ({ blocks }, x) => {
    for (const block of blocks) block(x)
    return x
  })

export const lstmWithOneState = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) => rnn(x, [tensor([1, 3, 20], "float32")])[0])

export const lstmWithOtherStates = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) =>
    rnn(x, [tensor([1, 3, 10], "float32"), tensor([1, 3, 20], "float32")])[0])

export const lstmOnOtherFeatures = () =>
  model("Net", [5, 3, 11], { rnn: lstm(10, 20), head: linear(20, 2) }, ({ rnn, head }, x) => {
    const [y, [h]] = rnn(x)
    return head(add(y, h))
  })

export const lstmIntoALayer = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20), head: linear(20, 2) }, ({ rnn, head }, x) => head(rnn(x)))

export const attentionOnOtherKeys = () =>
  model("Net", [[5, 3, 16], [7, 3, 16]], { attention: multiheadAttention(16, 4) }, ({ attention }, x, y) =>
    attention(x, y, x)[0])

export const attentionOnOtherFeatures = () =>
  model("Net", [5, 3, 12], { attention: multiheadAttention(16, 4) }, ({ attention }, x) => attention(x, x, x)[0])

export const attentionOnOne = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) => attention(x)[0])

export const lstmOfOtherCells = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) =>
    rnn(x, [tensor([1, 3, 20], "float32"), tensor([1, 4, 20], "float32")])[0])

export const lstmWithAStateOfDoubles = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) =>
    rnn(x, [tensor([1, 3, 20], "float64"), tensor([1, 3, 20], "float32")])[0])

export const lstmWithOneTensorAsState = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) => rnn(x, x)[0])

export const lstmWithThree = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) => rnn(x, null, x)[0])

export const attentionWithoutAKey = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) => attention(x, null, x)[0])

export const attentionOnKeysOfOtherFeatures = () =>
  model("Net", [[5, 3, 16], [7, 3, 12]], { attention: multiheadAttention(16, 4) }, ({ attention }, x, y) =>
    attention(x, y, y)[0])

export const attentionOfNoOption = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { needWeight: false })[0])

export const attentionOfANumberAsFlag = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { needWeights: 0 })[0])

export const causalWithoutAMask = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { isCausal: true })[0])

export const maskOfOtherLengths = () =>
  model("Net", [["T", "N", 16], ["S", "N", 16]], { attention: multiheadAttention(16, 4) }, ({ attention }, x, y) =>
    attention(x, y, y, { attnMask: tensor(["S", "T"], "float32") })[0])

export const maskOfOtherHeads = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { attnMask: tensor([3, 5, 5], "bool") })[0])

export const maskOfIntegers = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { attnMask: tensor([5, 5], "int64") })[0])

export const maskIsNoTensor = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { attnMask: true })[0])

export const paddingMaskTurned = () =>
  model("Net", ["T", "N", 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { needWeights: false, keyPaddingMask: tensor(["T", "N"], "bool") })[0])

export const paddingMaskOfABatch = () =>
  model("Net", ["T", 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { keyPaddingMask: tensor(["N", "T"], "bool") })[0])

// runtime only: types leave masks without elements alone
export const emptyMask = () =>
  model("Net", [5, 0, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { keyPaddingMask: tensor([0, 5], "bool") })[0])

// tsc only: tsc counts the arguments in its own words
export const calledWithNothing = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }) => fc())

export const calledWithTwo = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc(x, x))

export const calledWithANumber = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }) => fc(3))

export const calledWithALayer = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }) => fc(relu()))

export const calledWithAnAttribute = () =>
  model("Net", ["N", 8], { fc: linear(8, 8), act: relu() }, ({ fc, act }) => fc(act))

export const calledWithAShape = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }) => fc(["N", 8]))

export const calledWithAnArray = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc([x]))

// tsc only: tsc counts the arguments in its own words
export const modelCalledWithNothing = () => {
  const block = model("Block", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc(x))
  return model("Net", ["N", 8], { block }, ({ block }) => block())
}

export const modelCalledWithANumber = () => {
  const block = model("Block", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc(x))
  return model("Net", ["N", 8], { block }, ({ block }) => block(3))
}

export const arrayCalledWithTwo = () =>
  model("Net", ["N", 8], { body: [linear(8, 8)] }, ({ body }, x) => body(x, x))

// tsc only: what is no function is in tsc's words
export const listCalled = () =>
  model("Net", ["N", 8], { blocks: moduleList([linear(8, 8)]) }, ({ blocks }, x) => blocks(x))

// tsc only: what is not there is in tsc's words
export const attributeMisspelt = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fb }, x) => fb(x))

export const ownParameterOfOtherSize = () =>
  model("Net", ["N", 8], { scale: parameter([9]) }, ({ scale }, x) => mul(x, scale))

// Attributes.

export const functionAttribute = () => model("Net", ["N", 8], { act: relu }, (_, x) => x)

export const numberAttribute = () => model("Net", ["N", 8], { act: 3 }, (_, x) => x)

export const nullAttribute = () => model("Net", ["N", 8], { act: null }, (_, x) => x)

export const recordAttribute = () => model("Net", ["N", 8], { body: { fc: linear(8, 8) } }, (_, x) => x)

export const tensorAttribute = () => model("Net", ["N", 8], { scale: tensor([8], "float32") }, (_, x) => x)

export const attributeOfTraining = () => model("Net", ["N", 8], { training: relu() }, (_, x) => x)

export const attributeOfAnIndex = () => model("Net", ["N", 8], { "0": relu() }, (_, x) => x)

export const attributeWithADot = () => model("Net", ["N", 8], { "a.b": relu() }, (_, x) => x)

export const arrayAttributeOfNeighbours = () =>
  model("Net", ["N", 8], { body: [linear(8, 16), relu(), linear(15, 4)] }, ({ body }, x) => body(x))

export const arrayAttributeOfAFunction = () =>
  model("Net", ["N", 8], { body: [linear(8, 16), relu] }, ({ body }, x) => body(x))

export const wrongLayerAttribute = () => model("Net", ["N", 8], { fc: linear(8, 8, { bias: 1 }) }, ({ fc }, x) => fc(x))

// Forward, and what it gives.

// tsc only: tsc counts the arguments in its own words
export const forgottenForward = () => model("Net", ["N", 8], { fc: linear(8, 8) })

// tsc only: tsc's own text
export const forwardIsALayer = () => model("Net", ["N", 8], { fc: linear(8, 8) }, relu())

// tsc only: tsc's own text
export const givesNothing = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => { fc(x) })

// tsc only: tsc's own text
export const givesANumber = () => model("Net", ["N", 8], { fc: linear(8, 8) }, () => 3)

// tsc only: tsc's own text
export const givesALayer = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }) => fc)

// tsc only: tsc's own text
export const givesAnObject = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => ({ y: fc(x) }))

// tsc only: JavaScript drops what is too much
export const anArgumentTooMany = () => model("Net", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc(x), {}, 3)

// tsc only: JavaScript drops what is too much
export const aForwardForAChain = () => model("Net", ["N", 8], [linear(8, 8)], {}, 3)

// Inputs.

export const wrongSecondInput = () =>
  model("Net", [["N", 8], ["N", 9]], { fc: linear(8, 8) }, ({ fc }, x, y) => add(fc(x), fc(y)))

export const secondInputDoesNotMatch = () => {
  const pair = model("Pair", [["N", 8], ["N", 4]], { a: linear(8, 2), b: linear(4, 2) }, ({ a, b }, x, y) => add(a(x), b(y)))
  return model("Net", ["N", 8], { pair }, ({ pair }, x) => pair(x, x))
}

export const secondInputOfAnotherBatch = () => {
  const pair = model("Pair", [["N", 8], ["N", 8]], { a: linear(8, 2) }, ({ a }, x, y) => add(a(x), a(y)))
  return model("Net", [["N", 8], ["M", 8]], { pair }, ({ pair }, x, y) => pair(x, y))
}

export const secondInputForgotten = () => {
  const pair = model("Pair", [["N", 8], ["N", 8]], { a: linear(8, 2) }, ({ a }, x, y) => add(a(x), a(y)))
  return model("Net", ["N", 8], { pair }, ({ pair }, x) => pair(x))
}

export const pairInAChain = () => {
  const pair = model("Pair", [["N", 8], ["N", 8]], { a: linear(8, 2) }, ({ a }, x, y) => add(a(x), a(y)))
  return model("Net", ["N", 8], [linear(8, 8), pair])
}

export const chainOnTwoInputs = () => model("Net", [["N", 8], ["N", 8]], [linear(8, 8)])

export const secondInputNegative = () =>
  model("Net", [["N", 8], ["N", -8]], { fc: linear(8, 8) }, ({ fc }, x) => fc(x))

export const inputIsANumber = () => model("Net", 8, { fc: linear(8, 8) }, (_, x) => x)

// A model with a forward, in a chain and in another.

export const forwardModelInAChain = () => {
  const block = model("Block", ["N", 8], { fc: linear(8, 8) }, ({ fc }, x) => add(fc(x), x))
  return model("Net", ["N", 3], [linear(3, 9), block])
}

// Ties.

const words = tensor(["N", "T"], "int64")

export const tieOfOtherShapes = () =>
  model("Net", words, { embed: embedding(100, 8), head: linear(8, 90, { bias: false }) },
    ({ embed, head }, x) => head(embed(x)), { tie: { "head.weight": "embed.weight" } })

export const tieOfNoParameter = () =>
  model("Net", words, { embed: embedding(100, 8), head: linear(8, 100, { bias: false }) },
    ({ embed, head }, x) => head(embed(x)), { tie: { "head.bias": "embed.weight" } })

export const tieOfNoModule = () =>
  model("Net", words, { embed: embedding(100, 8), head: linear(8, 100, { bias: false }) },
    ({ embed, head }, x) => head(embed(x)), { tie: { "had.weight": "embed.weight" } })

export const tieToNoParameter = () =>
  model("Net", words, { embed: embedding(100, 8), head: linear(8, 100, { bias: false }) },
    ({ embed, head }, x) => head(embed(x)), { tie: { "head.weight": "embed.wait" } })

export const tieOfABuffer = () =>
  model("Net", ["N", 8, 4, 4], { norm: batchNorm2d(8), other: batchNorm2d(8) },
    ({ norm, other }, x) => other(norm(x)), { tie: { "norm.running_mean": "other.weight" } })

export const tieInAList = () =>
  model("Net", ["N", 8], { fc: linear(8, 8), list: moduleList([linear(8, 9)]) },
    ({ fc }, x) => fc(x), { tie: { "list.0.weight": "fc.weight" } })

export const tieOfAnAlias = () =>
  model("Net", ["N", 8], { a: linear(8, 8), b: linear(8, 8), c: linear(8, 8) },
    ({ a, b, c }, x) => c(b(a(x))), { tie: { "b.weight": "a.weight", "c.weight": "b.weight" } })

export const tieOfItself = () =>
  model("Net", ["N", 8], { a: linear(8, 8) }, ({ a }, x) => a(x), { tie: { "a.weight": "a.weight" } })

// runtime only: types compare the shapes of ties
export const tieOfOtherDtypes = () =>
  model("Net", ["N", 8], { a: linear(8, 8), b: linear(8, 8, { dtype: "float64" }) },
    ({ a }, x) => a(x), { tie: { "b.weight": "a.weight" } })

// tsc only: tsc's own text
export const tieIsText = () =>
  model("Net", ["N", 8], { a: linear(8, 8) }, ({ a }, x) => a(x), { tie: "a.weight" })

// tsc only: the runtime reads what it knows
export const tieIsMisspelt = () =>
  model("Net", ["N", 8], { a: linear(8, 8) }, ({ a }, x) => a(x), { ties: { "a.weight": "a.bias" } })

// runtime only: types do not follow names in a chain
export const tieInAChain = () =>
  model("Net", ["N", 8], [{ a: linear(8, 8) }, { b: linear(8, 9) }], { tie: { "b.weight": "a.weight" } })

// bind and constraints.

const net = model("Net", ["N", 3, "H", "W"], { conv: conv2d(3, 8, 7) }, ({ conv }, x) => conv(x))

export const bindOfNoSymbol = () => bind(net, { K: 3 })

export const bindOfNoSymbolAmongOthers = () => bind(net, { N: 16, K: 3 })

const pair = model("Pair", [["N", 3], ["2*M", "N"], ["L"]], { fc: linear(3, 4) }, ({ fc }, x, y) => [fc(x), y])

export const bindOfNoSymbolInSeveral = () => bind(pair, { K: 2 })

export const bindNegative = () => bind(net, { N: -3 })

export const bindHalf = () => bind(net, { N: 1.5 })

export const bindText = () => bind(net, { N: "3x" })

export const bindNull = () => bind(net, { N: null })

// runtime only: what a layer needs of the symbols is not in the type of a model
export const bindTooSmall = () => bind(net, { H: 6 })

// tsc only: tsc's own text
// per version: other words for an argument
export const bindOfALayer = () => bind(conv2d(3, 8, 3), { N: 3 })

// tsc only: tsc's own text
// per version: other words for an argument
export const bindOfASequential = () => bind(sequential(conv2d(3, 8, 3)), { N: 3 })

export const bindNumber = () => bind(net, 3)

// tsc only: tsc's own text
// per version: other words for an argument
export const constraintsOfALayer = () => constraints(conv2d(3, 8, 3))

// Own tensors.

export const parameterOfANegativeSize = () => parameter([8, -1])

export const parameterOfAHalf = () => parameter([1.5])

// tsc only: tsc's own text
export const parameterOfASymbol = () => parameter(["N", 8])

// tsc only: tsc's own text
export const parameterOfANumber = () => parameter(8)

// tsc only: tsc's own text
// per version: tsc proposes another one
export const parameterOfNoDtype = () => parameter([8], { dtype: "float" })

export const parameterOfIntegersThatTrain = () => parameter([8], { dtype: "int64" })

export const parameterOfBooleansThatTrain = () => parameter([8], { requiresGrad: true, dtype: "bool" })

export const bufferOfANegativeSize = () => buffer([-8])

// tsc only: tsc's own text
// per version: tsc proposes another one
export const bufferOfNoDtype = () => buffer([8], { dtype: "float" })

export const parameterInAChain = () => model("Net", ["N", 8], [linear(8, 8), { scale: parameter([8]) }])

export const parameterInASequential = () => sequential(parameter([8]))

// Module lists.

export const listOfAFunction = () => moduleList([linear(8, 8), relu])

export const listWithoutBrackets = () => moduleList(linear(8, 8))

export const listWithAHole = () => moduleList([linear(8, 8), , linear(8, 8)])

export const listOfANumber = () => moduleList([3])

export const listOfNeighbours = () => moduleList([[linear(8, 8), linear(9, 8)]])

export const listInAChain = () => model("Net", ["N", 8], [moduleList([linear(8, 8)])])

// Generic bodies.

export const literalsInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c], { a: linear(c, 16), b: linear(15, 4) }, ({ a, b }, x) => b(a(x)))
  return block(8)
}

export const skipThatDoesNotFit = () => {
  const block = <const I extends number, const O extends number>(i: I, o: O) =>
    model("Block", ["N", i, "H", "W"], { conv: conv2d(i, o, 3, { padding: 1 }) }, ({ conv }, x) => add(conv(x), x))
  return model("Net", ["N", 8, "H", "W"], [block(8, 8), block(8, 16)])
}

export const blockOfOtherChannels = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c, "H", "W"], { conv: conv2d(c, c, 3, { padding: 1 }) }, ({ conv }, x) => add(conv(x), x))
  return model("Net", ["N", 3, "H", "W"], { block: block(8) }, ({ block }, x) => block(x))
}

export const optionInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c, "H", "W"], { conv: conv2d(c, c, 3, { strid: 2 }) }, ({ conv }, x) => conv(x))
  return block(8)
}

export const attributeInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c], { fc: linear(c, c), act: relu }, ({ fc }, x) => fc(x))
  return block(8)
}

export const nameInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c], { fc: linear(c, c), training: relu() }, ({ fc }, x) => fc(x))
  return block(8)
}

export const oneOfTwoLayers = () =>
  model("Net", ["N", 8], { a: linear(8, 4), b: Math.random() < 2 ? linear(5, 2) : linear(6, 2) }, ({ a, b }, x) => b(a(x)))

export const behindOptionsOfAny = () =>
  model("Net", ["N", 8], { a: linear(8, 4, JSON.parse("{}")), b: linear(5, 2) }, ({ a, b }, x) => b(a(x)))
