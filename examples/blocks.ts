// Parts to build networks from: sequential values, generic factories, repeats, frozen parts. Prints what they come to.
import {
  avgPool2d, batchNorm2d, conv2d, dropout, flatten, freeze, linear, model, outputOf, paramsOf, relu, repeat, sequential,
  summary, trainableParamsOf, type OutputOf, type ParamsOf, type TrainableParamsOf,
} from "laminate"

// A chain as a value, checked by itself: batchNorm2d(33) would be refused here, whatever comes in.
export const stem = sequential(conv2d(3, 32, 3, { padding: 1, bias: false }), batchNorm2d(32), relu())

// A factory, exact for the numbers that it is called with.
export const convolution = <const I extends number, const O extends number>(inChannels: I, outChannels: O) =>
  sequential(conv2d(inChannels, outChannels, 3, { padding: 1, bias: false }), batchNorm2d(outChannels), relu())

// A factory that calls another one and repeats it.
export const stage = <const I extends number, const O extends number, const N extends number>(
  inChannels: I, outChannels: O, depth: N,
) =>
  sequential({ first: convolution(inChannels, outChannels) }, ...repeat(depth, () => convolution(outChannels, outChannels)))

export const classifier = sequential(flatten(), dropout(0.5), linear(4096, 10))

export const net = model("Blocks", ["N", 3, 32, 32], [
  { stem },
  { stages: [stage(32, 32, 2), avgPool2d(2), stage(32, 64, 3), avgPool2d(2)] },
  { classifier },
])

// The same with a stem that does not train.
export const tuned = model("Blocks", ["N", 3, 32, 32], [
  { stem: freeze(stem) },
  { stages: [stage(32, 32, 2), avgPool2d(2), stage(32, 64, 3), avgPool2d(2)] },
  { classifier },
])

console.log(outputOf(stage(3, 8, 2), [16, 3, 32, 32]))
console.log(paramsOf(net), paramsOf(tuned), trainableParamsOf(tuned))
console.log(`${stem}`)
console.log(`${summary(tuned, { inputSize: [16, 3, 32, 32], depth: 2, colNames: ["outputSize", "numParams", "trainable"] })}`)

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof net> = ["N", 10]
export const total: ParamsOf<typeof net> = 199274
export const trainable: TrainableParamsOf<typeof tuned> = 198346
