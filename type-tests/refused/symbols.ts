// Symbols: how they are written, and arithmetic on them that does not agree.
import { bind, conv2d, linear, maxPool2d, model, outputOf, relu, tensor } from "laminate"
import { add, cat, matmul, reshape } from "laminate/functional"

export const wrongOrder = () => model("Net", ["N", "1+T"], [relu()])

export const spaces = () => model("Net", ["N", "T + 1"], [relu()])

export const aFactorBehind = () => model("Net", ["N", "T*2"], [relu()])

export const sumOfTheSame = () => model("Net", ["N", "T+T"], [relu()])

export const notWritten = () => model("Net", ["N", "3x"], [relu()])

export const empty = () => model("Net", ["", 3], [relu()])

export const onlyANumber = () => model("Net", ["N", "3"], [relu()])

export const open = () => model("Net", ["N", "(T+1"], [relu()])

export const wrongOrderInATensor = () => tensor(["N", "1+T"], "int64")

export const wrongOrderInASecondInput = () =>
  model("Net", [["N", 8], ["1+N", 8]], { fc: linear(8, 8) }, ({ fc }, x) => fc(x))

const halves = model("Halves", ["N", 3, "16*h", "16*w"], [maxPool2d(2)])

export const noMultiple = () => model("Net", ["N", 3, 225, 224], [halves])

export const aSymbolThatIsNoMultiple = () => model("Net", ["N", 3, "H", "W"], [halves])

export const aSmallerMultiple = () => model("Net", ["N", 3, "8*h", "8*w"], [halves])

export const outputOfNoMultiple = () => outputOf(halves, ["N", 3, 225, 224])

const square = model("Square", ["N", 3, "H", "H"], [relu()])

export const oneSymbolTwoSizes = () => model("Net", ["N", 3, 32, 30], [square])

export const oneSymbolTwoSymbols = () => model("Net", ["N", 3, "H", "W"], [square])

export const otherSymbolsAdded = () =>
  model("Net", [["N", "H"], ["N", "W"]], { act: relu() }, ({ act }, x, y) => add(act(x), y))

export const windowsAdded = () =>
  model("Net", ["N", 3, "H", "W"], { conv: conv2d(3, 3, 3), other: conv2d(3, 3, 5) },
    ({ conv, other }, x) => add(conv(x), other(x)))

export const shiftedAdded = () =>
  model("Net", ["N", 3, "H", "W"], { conv: conv2d(3, 3, 3) }, ({ conv }, x) => add(conv(x), x))

export const shiftedJoined = () =>
  model("Net", ["N", 3, "H", "W"], { conv: conv2d(3, 3, 3) }, ({ conv }, x) => cat([conv(x), x], 1))

export const symbolAgainstNumber = () =>
  model("Net", [["N", "H"], ["N", 8]], { act: relu() }, ({ act }, x, y) => add(act(x), y))

export const symbolAsFeatures = () => model("Net", ["N", "T"], [linear(8, 8)])

export const joinedSymbolsAsFeatures = () =>
  model("Net", ["N", "T"], { fc: linear(8, 8) }, ({ fc }, x) => fc(cat([x, x], 1)))

export const productsOfSymbols = () =>
  model("Net", [["N", "T"], ["S", "N"]], { act: relu() }, ({ act }, x, y) => matmul(act(x), y))

export const reshapedToOther = () =>
  model("Net", ["N", "T", 8], { act: relu() }, ({ act }, x) => reshape(act(x), ["N", "T", 9]))

const wide = model("Wide", ["N", "2*h"], [relu()])

export const boundToOther = () => bind(wide, { H: 3 })

export const boundToAnExpression = () => bind(wide, { h: "1+T" })
