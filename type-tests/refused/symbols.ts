// Symbols: how they are written, and arithmetic on them that does not agree.
import { bind, conv2d, linear, maxPool2d, model, outputOf, relu, tensor } from "laminate"
import { add, cat, matmul, reshape } from "laminate/functional"

export const notWritten = () => model("Net", ["N", "3x"], [relu()])

export const empty = () => model("Net", ["", 3], [relu()])

export const onlyANumber = () => model("Net", ["N", "3"], [relu()])

export const open = () => model("Net", ["N", "(T+1"], [relu()])

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

export const noSymbolInReshape = () => reshape(tensor(["N", 4], "float32"), ["N", "2 T"])

export const askedWithANegativeSize = () => outputOf(linear(4, 2), ["N", -3, 4])

export const askedWithNoSymbol = () => outputOf(linear(4, 2), ["N", "3x", 4])

export const normalisedAndWrong = () => model("Net", ["N", "1+T"], [linear(4, 2)])

export const normalisedAndUnlike = () => add(tensor(["N", "1+T"], "float32"), tensor(["N", "T+2"], "float32"))

export const boundToNoName = () => bind(model("Net", ["N", 8, "T+h2"], [relu()]), { H: 3 })

export const belowZero = () => outputOf(model("Net", ["N", "H-H-1", 8], [linear(8, 2)]))

export const belowZeroAsked = () => outputOf(linear(8, 2), ["N", "2-3", 8])
