// Open, not part of the tests; see README.md beside this file.
// The two levels say different things, or tsc more than one.
import { flatten, linear, model, outputOf, relu, repeat, sequential, tensor } from "laminate"

// now: the path, "1 Linear: ...", only in tsc
export const outputOfWrongChain = () => outputOf(sequential(flatten(), linear(192, 10)), [16, 3, 8, 9])

// now: right, but at the second argument
export const outputOfNumber = () => outputOf(3, [16, 9])

// now: tsc's own text at "float", and a second diagnostic at relu(); the runtime takes any dtype
export const unknownDtypeOfInput = () => model("Net", tensor([16, 3], "float"), [relu()])

// now: TypeError: make is not a function
export const repeatOfALayer = () => repeat(3, linear(8, 8))

// now: the runtime prints the source text of the function
export const repeatSwapped = () => repeat(() => linear(8, 8), 3)

// now: tsc refuses, the runtime does not
export const exponentAsName = () => model("Net", [16, 8], [{ "1e5": linear(8, 8) }])

// now: tsc refuses, the runtime does not
export const hexadecimalName = () => model("Net", [16, 8], [{ "0x10": linear(8, 8) }])

// now: tsc "write one record for each element", the runtime "this one has none"
export const promiseElement = () => model("Net", [16, 192], [Promise.resolve(relu())])

// now: under strict: false, "Argument of type 'Tensor<["N", "T"], "int64">' is not assignable to '["N", "T"]'": Input is inferred
// from the parameters of forward too, which are bivariant there; expected: nothing, as with strict
export const tensorInputNotStrict = () =>
  model("Net", tensor(["N", "T"], "int64"), { embed: embedding(100, 8) }, ({ embed }, x) => embed(x))

// now: tsc "an array of unknown length is no module list", the runtime "moduleList: expects an array of modules, got {...}"
export const listWithoutBrackets = () => moduleList(linear(8, 8))

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
