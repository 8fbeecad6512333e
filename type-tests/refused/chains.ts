// Chains and names: what may stand in them, how names are written, what may be spread.
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

export const forgottenCallOfLinear = () => model("Net", [16, 192], [linear])

export const forgottenCallInRecord = () => model("Net", [16, 192], [{ first: linear(192, 128) }, { act: relu }])

export const forgottenCallInNestedArray = () => model("Net", [16, 192], [[linear(192, 128), relu], linear(128, 10)])

export const forgottenCallInSequential = () => sequential(linear(192, 128), relu, linear(128, 10))

export const factoryForgottenCall = () => {
  const block = () => [linear(192, 128), relu()]
  return model("Net", [16, 192], [block, linear(128, 10)])
}

export const twoKeysInSequential = () => sequential({ first: linear(192, 128), second: linear(128, 10) })

export const twoKeysInNestedArray = () =>
  model("Net", [16, 192], [[{ first: linear(192, 128), second: relu() }], linear(128, 10)])

export const emptyRecord = () => model("Net", [16, 192], [linear(192, 128), {}])

export const emptyRecordInSequential = () => sequential(linear(192, 128), {})

export const recordInRecord = () => model("Net", [16, 192], [{ head: { first: linear(192, 128) } }])

export const recordInRecordInSequential = () => sequential({ head: { first: linear(192, 128) } })

export const dottedName = () => model("Net", [16, 192], [{ "head.first": linear(192, 128) }])

export const emptyName = () => model("Net", [16, 192], [{ "": linear(192, 128) }])

export const numericName = () => model("Net", [16, 192], [{ 0: linear(192, 128) }])

export const numericTextName = () => model("Net", [16, 192], [{ "12": linear(192, 128) }])

export const attributeTraining = () => model("Net", [16, 192], [{ training: linear(192, 128) }])

export const attributeForward = () => model("Net", [16, 192], [{ forward: linear(192, 128) }])

export const attributeType = () => sequential({ type: linear(192, 128) })

export const attributeHalf = () => model("Net", [16, 192], [[{ half: linear(192, 128) }]])

export const attributeChildren = () => model("Net", [16, 192], [{ children: [linear(192, 128)] }])

export const duplicateName = () =>
  model("Net", [16, 192], [{ fc: linear(192, 128) }, relu(), { fc: linear(128, 10) }])

export const duplicateNameInSequential = () => sequential({ fc: linear(192, 128) }, { fc: linear(128, 10) })

export const duplicateNameInRecord = () =>
  model("Net", [16, 192], [{ head: [{ fc: linear(192, 128) }, { fc: linear(128, 10) }] }])

// tsc only: at run time the length is known
export const mappedWidths = () =>
  model("Net", [16, 192], [[192, 192].map(width => linear(192, width)), linear(192, 10)])

// tsc only: at run time the length is known
export const mappedWidthsSpread = () =>
  model("Net", [16, 192], [...[192, 192].map(width => linear(192, width)), linear(192, 10)])

// tsc only: at run time the length is known
export const mappedWidthsInRecord = () =>
  model("Net", [16, 192], [{ hidden: [192, 192].map(width => linear(192, width)) }, linear(192, 10)])

// tsc only: at run time the length is known
export const conditionalSpread = () => {
  const flag = Math.random() > 2
  return model("Net", [16, 192], [...(flag ? [linear(192, 192)] : []), linear(192, 201)])
}

// tsc only: at run time the length is known
export const hoistedArray = () => {
  const layers = [linear(192, 128), relu()]
  return model("Net", [16, 192], [layers, linear(128, 10)])
}

// tsc only: at run time the length is known
export const hoistedChain = () => {
  const chain = [linear(192, 128), relu()]
  return model("Net", [16, 192], chain)
}

// tsc only: at run time the length is known
export const hoistedInSequential = () => {
  const layers = [linear(192, 128), relu()]
  return sequential(layers, linear(128, 10))
}

export const hoistedConstWrong = () => {
  const chain = [linear(190, 128), relu()] as const
  return model("Net", [16, 192], chain)
}

export const nullElement = () => model("Net", [16, 192], [linear(192, 128), null, linear(128, 10)])

export const undefinedElement = () => model("Net", [16, 192], [linear(192, 128), undefined, linear(128, 10)])

export const falseElement = () => model("Net", [16, 192], [linear(192, 128), false, linear(128, 10)])

export const flagAndLayer = () => {
  const flag = Math.random() > 2
  return model("Net", [16, 192], [linear(192, 128), flag && relu(), linear(128, 10)])
}

export const numberElement = () => model("Net", [16, 192], [linear(192, 128), 128])

export const textElement = () => model("Net", [16, 192], [linear(192, 128), "relu", linear(128, 10)])

export const nullInSequential = () => sequential(linear(192, 128), null)

export const falseInSequential = () => sequential(linear(192, 128), false)

export const nullInRecord = () => model("Net", [16, 192], [{ first: linear(192, 128) }, { drop: null }])

export const loneLayer = () => model("Net", [16, 192], linear(192, 128))

export const loneSequential = () => {
  const features = sequential(linear(192, 128), relu())
  return model("Net", [16, 192], features)
}

// tsc only: tsc's own text
export const loneRecord = () => model("Net", [16, 192], { fc: linear(192, 128) })

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const noChain = () => model("Net", [16, 192])

export const chainAsArguments = () => model("Net", [16, 192], linear(192, 128), relu())

export const unionFirstArmWrong = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(120, 11) : linear(128, 11)])
}

// tsc only: the arm that runs is the right one
export const unionSecondArmWrong = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(128, 12) : linear(140, 12)])
}

export const unionOfKinds = () => {
  const norm = Math.random() > 2
  return model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), norm ? batchNorm2d(5) : batchNorm2d(6)])
}

export const unionHandsOnTwoShapes = () => {
  const pool = Math.random() > 2
  return model("Net", [16, 12, 4, 4], [pool ? maxPool2d(2) : relu(), flatten(), linear(48, 10)])
}

export const sequentialOfArray = () => model("Net", [16, 192], [sequential([linear(190, 128), relu()])])

export const wrongAfterRepeat = () =>
  model("Net", [16, 192], [...repeat(3, () => linear(192, 192)), linear(190, 10)])

export const wrongInsideRepeat = () => model("Net", [16, 192], [...repeat(3, () => linear(190, 190)), relu()])

export const secondOfRepeatWrong = () => model("Net", [16, 192], [...repeat(3, () => linear(192, 128)), relu()])

export const repeatNegative = () => model("Net", [16, 192], [...repeat(-1, () => linear(192, 192))])

export const repeatFractional = () => model("Net", [16, 192], [...repeat(1.5, () => linear(192, 192))])

export const repeatNotSpread = () => model("Net", [16, 192], [repeat(2, () => linear(190, 190)), relu()])

export const repeatOfNoLayer = () => model("Net", [16, 192], [...repeat(2, () => relu), linear(192, 10)])

export const spreadConstWrong = () => {
  const head = [linear(190, 200), linear(200, 10)] as const
  return model("Net", [16, 192], [...head, relu()])
}

export const namedConstWrong = () => {
  const head = [linear(190, 128), relu()] as const
  return model("Net", [16, 192], [{ head }])
}

export const elementConstWrong = () => {
  const head = [linear(190, 128), relu()] as const
  return model("Net", [16, 192], [head, linear(128, 10)])
}

// tsc only: an array in a conditional is no tuple to tsc
export const unionOfArrays = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? [linear(120, 10)] : [linear(120, 10)]])
}

export const unionInRecord = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), { head: wide ? linear(120, 13) : linear(128, 13) }])
}

export const unionInSequential = () => {
  const wide = Math.random() < 2
  return sequential(linear(192, 128), wide ? linear(120, 14) : linear(128, 14))
}

export const bothArmsWrong = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(120, 15) : linear(121, 15)])
}

// tsc only: the arm that runs is the right one
export const afterAUnion = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(128, 10) : linear(128, 20), linear(10, 5)])
}

export const layerOrNull = () => {
  const wide = Math.random() > 2
  return model("Net", [16, 192], [wide ? linear(192, 192) : null, linear(192, 5)])
}

export const layerOrUndefined = () => {
  const wide = Math.random() > 2
  return model("Net", [16, 192], [wide ? linear(192, 192) : undefined, linear(192, 5)])
}

export const firstOfTwoMistakes = () => model("Net", [16, 8], [linear(7, 8), linear(9, 8)])

export const badArgumentInChain = () => model("Net", [16, 8], [linear(8, 0.5), relu(), linear(4, 4)])

export const badOptionInChain = () => model("Net", [16, 3, 8, 8], [conv2d(3, 5, 3, { stride: 0 }), conv2d(5, 5, 3)])

export const zeroChannelsInChain = () => model("Net", [16, 3, 8, 8], [conv2d(3, 0, 3), batchNorm2d(5)])

export const badArgumentInSequential = () => sequential(linear(8, -4), relu(), linear(4, 2))

export const chainOfText = () => model("Net", [16, 8], "relu")

export const chainNull = () => model("Net", [16, 8], null)

export const chainFunction = () => model("Net", [16, 8], relu)

// tsc only: at run time the length is known
export const chainMapped = () => {
  const widths = [8, 8]
  return model("Net", [16, 8], widths.map(width => linear(width, width)))
}

export const elementOfText = () => sequential("relu")

export const arrayFromFactory = () => {
  const block = <const C extends number>(c: C) => [linear(c, c), relu()] as const
  return model("Net", [16, 8], [block(7), linear(8, 8)])
}

// tsc only: tsc has lost the length of an array from a function, the runtime finds the wrong layer
// per version: the order of a union
export const mutableArrayFromFactory = () => {
  const block = (c: number) => [linear(c, c), relu()]
  return model("Net", [16, 8], [block(7), linear(8, 8)])
}

export const negativeName = () => model("Net", [16, 8], [{ "-1": linear(8, 8) }])

export const paddedNumberName = () => model("Net", [16, 8], [{ "01": linear(8, 8) }])

// runtime only: names that are computed are not known to tsc
export const computedDuplicate = () => {
  const name = (i: number) => `layer${i}`
  return model("Net", [16, 8], [{ [name(1)]: linear(8, 8) }, { [name(1)]: linear(8, 8) }])
}

// runtime only: names that are computed are not known to tsc
export const computedAttribute = () => {
  const name = "training" as string
  return model("Net", [16, 8], [{ [name]: linear(8, 8) }])
}

export const wrongUnderComputedName = () => {
  const name = "layer1" as string
  return model("Net", [16, 8], [{ [name]: linear(7, 8) }])
}

// runtime only: NaN is a number to tsc
export const repeatNaN = () => repeat(NaN, () => linear(8, 8))

// tsc only: tsc's own text, the runtime has a sentence of laminate
export const repeatText = () => repeat("3", () => linear(8, 8))

// tsc only: tsc's own text
export const methodOnLayer = () => model("Net", [16, 8], [linear(8, 8).relu()])

// tsc only: tsc's own text
export const layerCalled = () => relu()(3)

export const repeatFromNegative = () => repeat(3, () => linear(8, 8), { from: -1 })

export const repeatOfOneName = () => model("Net", [16, 8], [...repeat(2, () => ({ block: linear(8, 8) }))])

export const nameOfARepeat = () => model("Net", [16, 8], [...repeat(1, () => ({ body: relu() })), { body: relu() }])

export const insideRepeatOfArrays = () => model("Net", [1, 4, 1, 1], [...repeat(2, () => [relu(), maxPool2d(2)])])

export const secondOfRepeatedArrays = () =>
  model("Net", [1, 4, 4, 4], [...repeat(3, () => [relu(), { pool: maxPool2d(2) }]), relu()])

export const insideRepeatOfASequential = () =>
  model("Net", [1, 2, 4, 4], [{ head: sequential(relu(), ...repeat(3, () => [relu(), maxPool2d(2)]), relu()) }])

// tsc only: tsc's own text
export const repeatOfALayer = () => repeat(3, linear(8, 8))

// tsc only: tsc's own text
export const repeatSwapped = () => repeat(() => linear(8, 8), 3)

export const modelOfTwoOutputs = () => {
  const pool = model("Pool", [16, 3, 8, 8], [maxPool2d(2, { returnIndices: true })])
  return model("Net", [16, 3, 8, 8], [pool, relu()])
}

export const hole = () => model("Net", [16, 8], [linear(8, 8), , linear(8, 8)])

export const holeAtTheEnd = () => model("Net", [16, 8], [linear(8, 8), , ])

export const holeInANestedArray = () => sequential(linear(8, 8), { body: [relu(), , relu()] })

export const promiseElement = () => model("Net", [16, 192], [Promise.resolve(relu())])

export const instanceElement = () => model("Net", [16, 192], [new Map([["fc", linear(192, 10)]])])

export const instanceWithAMethod = () => {
  class Net {
    forward() {
      return relu()
    }
  }
  return model("Net", [16, 192], [new Net()])
}

export const oneOfTwoChains = () => {
  const extra = Math.random() > 2 ? ([linear(8, 8)] as const) : ([] as const)
  return model("Net", [16, 8], [...extra, linear(9, 4)])
}

export const behindOptionsOfAny = () => {
  const options = JSON.parse('{ "bias": false }')
  return model("Net", [16, 8], [linear(8, 4, options), linear(5, 2)])
}

// tsc only: at run time the shape is known
export const onInputOfAny = () => {
  const shape = JSON.parse("[16, 8]")
  return model("Net", shape, [{ fc: linear(8, 4) }, linear(5, 2)])
}

// runtime only: tsc looks for the attributes of a Module alone
export const nameOfASequential = () => sequential(linear(8, 8), { pop: relu() })

export const privateName = () => sequential({ _modules: linear(8, 8) })

export const nameOfPython = () => model("Net", ["N", 8], [[{ __call__: linear(8, 8) }]])

export const besideAny = () => sequential([linear(8, 4), linear(5, 4)], JSON.parse("[]"))
