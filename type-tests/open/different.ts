// Open, not part of the tests; see README.md beside this file.
// The two levels say different things, or tsc more than one.
import { conv2d, linear, model, relu } from "laminate"

// now: tsc says a second mistake at `a(x)`, which follows from the first. In a chain, the arguments of all layers are looked at
// where it fails; a tensor does not know its layer, and looking at each attribute beforehand costs ResNet-50 a thirtieth
export const wrongLayerOfAForward = () =>
  model("Net", ["N", 3, 8, 8], { a: conv2d(3, 0, 3), b: conv2d(8, 8, 3) }, ({ a, b }, x) => b(a(x)))

// now: tsc says first that a layer is no result of a forward, and then the sentence, "relu makes a layer ..."
export const factoryInAForward = () => model("Net", ["N", 8], { fc: linear(8, 4) }, ({ fc }, x) => relu(fc(x)))
