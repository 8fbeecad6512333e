// Open, not part of the tests; see README.md beside this file.
// The two levels say different things, or tsc more than one.
import { conv2d, embedding, model, tensor } from "laminate"

// now: under strict: false, "Argument of type 'Tensor<["N", "T"], "int64">' is not assignable to '["N", "T"]'": Input is inferred
// from the parameters of forward too, which are bivariant there; expected: nothing, as with strict
export const tensorInputNotStrict = () =>
  model("Net", tensor(["N", "T"], "int64"), { embed: embedding(100, 8) }, ({ embed }, x) => embed(x))

// now: tsc says a second mistake at `a(x)`, which follows from the first
export const wrongLayerOfAForward = () =>
  model("Net", ["N", 3, 8, 8], { a: conv2d(3, 0, 3), b: conv2d(8, 8, 3) }, ({ a, b }, x) => b(a(x)))
