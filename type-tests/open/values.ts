// Open, not part of the tests; see README.md beside this file.
// Right programs that tsc refuses, wrong ones that it takes, and sentences that do not help.
import { conv2d, flatten, freeze, linear, model, moduleList, outputOf, relu as reluLayer, repeat, sequential } from "laminate"
import { add, cat, relu } from "laminate/functional"
import type { Layer, Tensor } from "laminate"

// now: tsc's own text, with the parameter's type; the runtime takes it. Expected: taken, or one sentence
export const optionOrNone = (wide: boolean) => linear(8, 4, wide ? { bias: false } : {})

// now: "Not all constituents of type 'Callable<L> | ...' are callable" at `inner(x)`; the runtime takes it. With `L extends Layer<any, any>` tsc does
export const residualOfAny = () => {
  const residual = <const L>(inner: L) => model("Residual", ["N", 8], { inner }, ({ inner }, x) => add(inner(x), x))
  return residual(linear(8, 8))
}

// now: refused, with `${64 & { ... }}` in the sentence; the runtime takes it
export const brandedSize = () => model("Net", ["N", 64], [linear(64 as 64 & { readonly brand: "features" }, 10)])

// now: nothing, since the sizes are unknown to tsc; the runtime refuses it in `stem`: kernel 7 is larger than its input 2
export const modelOnTooSmall = () => {
  const stem = model("Stem", ["N", 1, "H", "W"], [conv2d(1, 8, 7), conv2d(8, 8, 7)])
  return model("Net", [1, 1, 10, 10], [stem, flatten(), linear(128, 1)])
}

// now: nothing, and the model's output is the sentence; expected at `join(conv(x), x)`
export const helperOfTensors = () => {
  const join = <A extends Tensor<any>, B extends Tensor<any>>(a: A, b: B) => cat([a, b], 1)
  return model("Net", ["N", 8, "H", "W"], { conv: conv2d(8, 8, 3) }, ({ conv }, x) => join(conv(x), x))
}

// now: four diagnostics of tsc's own; expected the runtime's sentence alone, "model: forward takes 2 inputs, the model has 1"
export const forwardOfTwo = () => model("Net", ["N", 8], { fc: linear(8, 4) }, ({ fc }, x, y) => fc(x))

// now: taken by tsc; the runtime refuses it with the same text on both sides of "got"
export const coefficientTooLarge = () => outputOf(model("M", ["N", "9007199254740993*H", 8], [linear(8, 2)]))

// now: nothing, as of all that stands beside elements of unknown number; the runtime refuses it
export const besideUnknownNumber = () => sequential(linear(8, 4), ...(Math.random() < 2 ? [reluLayer()] : []), linear(8, 3))

// now: nothing, and a TypeError at run time: of a repeat in a module list types do not know the length.
// With noUncheckedIndexedAccess `layers[0](x)` is refused
export const indexBeyondARepeat = () =>
  model("Net", ["N", 8], { layers: moduleList([...repeat(3, () => linear(8, 8))]) }, ({ layers }, x) => layers[5]!(x))

// now: refused at `relu(body(x))` with tsc's own text; the runtime takes it. With `M extends Frozen<any>` the sizes are unknown
export const frozenParameter = () => {
  const wrapped = <const M extends Layer<any, any>>(body: M) => model("Wrapped", ["N", 8], { body: freeze(body) }, ({ body }, x) => relu(body(x)))
  return wrapped(linear(8, 4))
}
