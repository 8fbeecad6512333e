// Chains: nesting, names, repeats, values reused, arrays kept apart.
import {
  batchNorm2d, conv2d, flatten, freeze, linear, maxPool2d, model, outputOf, paramsOf, relu, repeat, sequential, trainableParamsOf,
} from "laminate"

export const empty = () => model("Empty", [16, 3, 32, 32], [])

export const emptyInside = () => model("Empty", [16, 8], [[], { nothing: [] }, sequential(), [[], [[]]], linear(8, 8)])

export const deep = () => model("Deep", [16, 12, 4, 4], [
  [[[[[flatten()]]]], { a: [{ b: [{ c: [[{ d: linear(192, 128) }]] }] }] }], relu(), { out: [[linear(128, 10)]] },
])

export const names = () => model("Names", [16, 8], [
  { weight: linear(8, 8) }, { "my-name": linear(8, 8) }, { $: linear(8, 8) }, { Name: linear(8, 8) }, { name: linear(8, 8) },
  { "größe": linear(8, 8) }, { _: relu() }, { layer_1: relu() }, { constructor: relu() },
  { "1e5": relu() }, { "0x10": relu() },
])

const key = ["first", "second"][0] as string
export const computedName = () => model("Computed", [16, 8], [{ [key]: linear(8, 4) }, relu()])

export const template = () => {
  const stage = <const N extends number>(n: N) => ({ [`stage${n}`]: linear(8, 8) })
  return model("Stages", [16, 8], [stage(1), stage(2), stage(3)])
}

const head = [flatten(), linear(192, 128), relu(), { out: linear(128, 10) }] as const
export const hoisted = () => model("Hoisted", [16, 12, 4, 4], head)
export const hoistedInPlace = () => model("Hoisted", [16, 12, 4, 4], [{ head }])
export const hoistedSpread = () => model("Hoisted", [16, 12, 4, 4], [...head])
export const hoistedInSequential = () => model("Hoisted", [16, 12, 4, 4], [sequential(...head)])

const stem = sequential(conv2d(3, 12, 3, { padding: 1 }), batchNorm2d(12), relu())
export const features = sequential(stem, maxPool2d(2), { body: [conv2d(12, 12, 3, { padding: 1 }), relu()] })
export const reused = () => model("Reused", [16, 3, 8, 8], [features, flatten(), { head: linear(192, 10) }])
export const reusedTwice = () => model("Reused", [16, 3, 8, 8], [
  stem, sequential(conv2d(12, 3, 1)), stem, { again: [conv2d(12, 3, 1), stem] },
])

export const oneValueTwice = () => {
  const layer = linear(8, 8)
  return model("Twice", [16, 8], [layer, layer, { third: layer }])
}

export const modelsInModels = () => {
  const block = model("Block", ["N", 12, "H", "W"], [conv2d(12, 12, 3, { padding: 1 }), relu()])
  return model("Outer", ["N", 3, 8, 8], [stem, block, { again: block }, sequential(block), flatten(), linear(768, 10)])
}

export const repeats = () => model("Repeats", [16, 8], [
  ...repeat(3, () => linear(8, 8)), relu(), ...repeat(0, () => linear(1, 1)), ...repeat(1, () => [linear(8, 8), relu()]),
  { stack: repeat(2, () => linear(8, 8)) }, sequential(...repeat(4, () => sequential(linear(8, 8), relu()))),
])

export const repeatFrom = () => model("Repeats", [16, 4], [linear(4, 8), ...repeat(3, () => linear(8, 8), { from: 1 }), linear(8, 2)])

export const repeatNamed = () =>
  model("Repeats", [16, 8], [...repeat(3, i => ({ [`layer${i}`]: linear(8, 8) })), relu()])

const depths = [3, 4, 6, 3] as const
export const repeatDepths = () => model("Depths", [16, 8], [
  ...repeat(depths[0], () => linear(8, 8)), ...repeat(depths[1], () => linear(8, 8), { from: 1 }),
])

export const repeatUnknown = () => {
  const n = [1, 2].length as number
  return model("Unknown", [16, 8], [...repeat(n, () => linear(8, 8)), linear(8, 4)])
}

export const repeatGrows = () => {
  const widths = [8, 16, 32]
  return model("Grows", [16, 8], [...repeat(2, i => linear(widths[i] ?? 0, widths[i + 1] ?? 0)), linear(32, 10)])
}

export const frozen = () => {
  const net = model("Tuned", [16, 3, 8, 8], [{ backbone: freeze(features) }, flatten(), freeze(linear(192, 10)), linear(10, 2)])
  const trainable: 22 = trainableParamsOf(net)
  return freeze(net) && trainable && paramsOf(net) > 22
}

export const questions = () => {
  outputOf(linear(8, 4), [16, 8])
  outputOf(sequential(linear(8, 4), relu()), ["N", 8])
  outputOf(features, [16, 3, 8, 8])
  paramsOf(relu())
  paramsOf(features)
  return trainableParamsOf(stem)
}

// What is `any` is anything, and what comes of it unknown.
export const ofAny = (chain: any = [linear(8, 4)]) => {
  const net = model("Net", ["N", 8], chain)
  const shape: number[] = outputOf(net)
  const inner = model("Net", ["N", 8], [chain, linear(4, 2)])
  const last: [...number[], 2] = outputOf(inner)
  return shape && last && paramsOf(net)
}
