// Open, not part of the tests; see README.md beside this file.
// What tsc does not see, while the runtime throws a sentence.
import { freeze, linear, maxPool2d, model, outputOf, paramsOf, relu, repeat, tensor } from "laminate"

// now: nothing; the runtime: "ReLU: expects one tensor, got 2"
export const modelOfTwoOutputs = () => {
  const pool = model("Pool", [16, 3, 8, 8], [maxPool2d(2, { returnIndices: true })])
  return model("Net", [16, 3, 8, 8], [pool, relu()])
}

export const badSymbol = () => model("Net", ["N", "3x", 8, 8], [relu()])

export const emptySymbol = () => model("Net", ["", 3], [relu()])

export const negativeSizeOfTensor = () => model("Net", tensor([16, -3], "float32"), [relu()])

export const modelNameEmpty = () => model("", [16, 8], [linear(8, 8)])

export const modelNameWithSpace = () => model("My Net", [16, 8], [linear(8, 8)])

export const modelNameWithDigit = () => model("3Net", [16, 8], [linear(8, 8)])

// now: nothing on both levels
export const hole = () => model("Net", [16, 8], [linear(8, 8), , relu()])

export const outputOfRecord = () => outputOf({ fc: linear(8, 8) }, [16, 8])

export const paramsOfNumber = () => paramsOf(3)

export const paramsOfRecord = () => paramsOf({ a: linear(8, 8), b: linear(8, 8) })

export const freezeRecord = () => freeze({ fc: linear(192, 10) })

export const freezeNumber = () => freeze(3)

export const freezeNull = () => freeze(null)

export const repeatFromNegative = () => repeat(3, () => linear(8, 8), { from: -1 })

export const repeatOfOneName = () => model("Net", [16, 8], [...repeat(2, () => ({ block: linear(8, 8) }))])

export const nameOfARepeat = () => model("Net", [16, 8], [...repeat(1, () => ({ body: relu() })), { body: relu() }])

export const insideRepeatOfArrays = () => model("Net", [1, 4, 1, 1], [...repeat(2, () => [relu(), maxPool2d(2)])])
