// Mistakes whose sentence is easily misread: names as PyTorch spells them, counts, values that look right.
import {
  defineLayer, dropout, embedding, int, linear, lstm, model, multiheadAttention, tensor, upsample,
} from "laminate"
import { add, div, mean } from "laminate/functional"

export const maskAsPyTorchSpellsIt = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { attn_mask: x })[0])

// tsc only: a mistake of a definition is a SyntaxError
export const definitionWithInputs = () =>
  defineLayer({
    name: "Scale", factory: "scale", args: [["features", int({ min: 1 })]], options: {},
    inputs: ["*B", "features"],
  })

const words = () =>
  model("W", [tensor(["N", "T"], "int64"), ["N", 4]], { e: embedding(10, 4), l: linear(4, 3) },
    ({ e, l }, t, x) => l(add(mean(e(t), 1), x)))

export const anotherBatchOfOneName = () =>
  model("P", [["N", 4], tensor(["M", "T"], "int64")], { words: words() }, ({ words }, x, t) => words(t, x))

export const anotherBatchInNumbers = () =>
  model("P", [[3, 4], tensor([2, "T"], "int64")], { words: words() }, ({ words }, x, t) => words(t, x))

export const expressionOfAnEarlierName = () => {
  const pair = model("Pair", [["N", "T"], ["2*T", "K"]], { l: linear(4, 3) }, (_, x) => x)
  return model("P", [["N", 5], [3, 8]], { pair }, ({ pair }, x, y) => pair(x, y))
}

// Counts.

export const arrayOfOne = () => model("M", ["N", 8], { l: linear(8, 8) }, ({ l }, x) => l([x]))

export const arrayAlongAChain = () => model("M", ["N", "T", 8], [lstm(8, 16), linear(16, 2)])

export const arrayIntoAModel = () =>
  model("M", ["N", "T", 8], [lstm(8, 16), model("Head", ["N", "T", 16], [linear(16, 2)])])

export const arrayAsKey = () =>
  model("M", ["N", "T", 8], { mha: multiheadAttention(8, 2) }, ({ mha }, x) => mha(x, [x, x], x)[0])

export const keyAndValueForgotten = () =>
  model("M", ["N", "T", 8], { mha: multiheadAttention(8, 2) }, ({ mha }, x) => mha(x)[0])

export const valueForgottenBeforeOptions = () =>
  model("M", ["N", "T", 8], { mha: multiheadAttention(8, 2) }, ({ mha }, x) => mha(x, x, { needWeights: false })[0])

// Values.

export const probabilityInQuotes = () => dropout("0.5")

export const factorInQuotes = () => upsample({ scaleFactor: "2" })

export const noFactors = () => upsample({ scaleFactor: [] })

export const noMode = () => upsample({ scaleFactor: 2, mode: "cubic" })

export const operandInQuotes = () =>
  model("M", ["N", 8], { fc: linear(8, 4) }, ({ fc }, x) => div(fc(x), "2"))
