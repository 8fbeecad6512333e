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

export const loneRecord = () => model("Net", [16, 192], { fc: linear(192, 128) })

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
