// Open, not part of the tests; see README.md beside this file.
// The two levels say different things, or tsc more than one.
import { flatten, linear, model, outputOf, relu, repeat, sequential, tensor } from "laminate"

// now: under strict: false, "Argument of type 'Tensor<["N", "T"], "int64">' is not assignable to '["N", "T"]'": Input is inferred
// from the parameters of forward too, which are bivariant there; expected: nothing, as with strict
export const tensorInputNotStrict = () =>
  model("Net", tensor(["N", "T"], "int64"), { embed: embedding(100, 8) }, ({ embed }, x) => embed(x))

// now: right, but at the first input; expected at the state
export const lstmWithOtherStates = () =>
  model("Net", [5, 3, 10], { rnn: lstm(10, 20) }, ({ rnn }, x) =>
    rnn(x, [tensor([1, 3, 10], "float32"), tensor([1, 3, 20], "float32")])[0])

// now: right, but at the first input; expected at the value
export const attentionOnOtherKeys = () =>
  model("Net", [[5, 3, 16], [7, 3, 16]], { attention: multiheadAttention(16, 4) }, ({ attention }, x, y) =>
    attention(x, y, x)[0])

// now: tsc says a second mistake at `a(x)`, which follows from the first
export const wrongLayerOfAForward = () =>
  model("Net", ["N", 3, 8, 8], { a: conv2d(3, 0, 3), b: conv2d(8, 8, 3) }, ({ a, b }, x) => b(a(x)))
