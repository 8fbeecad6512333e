// Chains, names, repeats, generic factories, frozen parts: outputs and totals.
import { expectType } from "tsd"
import {
  batchNorm2d, conv2d, flatten, freeze, linear, maxPool2d, model, outputOf, paramsOf, relu, repeat, sequential, trainableParamsOf,
  type Frozen, type Linear, type Model, type OutputOf, type ParamsOf, type ReLU, type Run, type Sequential, type TrainableParamsOf,
} from "laminate"

// empty
expectType<Sequential<readonly []>>(sequential())
expectType<0>(paramsOf(sequential()))
expectType<Model<"Empty", [16, 3], [16, 3], 0>>(model("Empty", [16, 3], []))

// nesting counts each layer once, wherever it stands
const nested = sequential([[linear(8, 8)], { a: [relu(), { b: linear(8, 4) }] }], sequential(linear(4, 2)))
expectType<118>(paramsOf(nested))
expectType<[16, 2]>(outputOf(nested, [16, 8]))
expectType<Model<"Net", ["N", 8], ["N", 2], 260>>(model("Net", ["N", 8], [nested, linear(2, 8), nested]))

// models in models
const block = model("Block", ["N", 8], [linear(8, 8), relu()])
expectType<Model<"Outer", [16, 8], [16, 8], 144>>(model("Outer", [16, 8], [block, { again: block }]))
expectType<[4, 8]>(outputOf(block, [4, 8]))
expectType<[4, 8]>({} as OutputOf<typeof block, [4, 8]>)

// repeats
expectType<readonly [Run<3, Linear<[8, 8]>>]>(repeat(3, () => linear(8, 8)))
expectType<216>(paramsOf(sequential(...repeat(3, () => linear(8, 8)))))
expectType<0>(paramsOf(sequential(...repeat(0, () => linear(8, 8)))))
expectType<144>(paramsOf(sequential(...repeat(3, () => linear(8, 8), { from: 1 }))))
expectType<Model<"Net", [16, 8], [16, 4], 252>>(model("Net", [16, 8], [...repeat(3, () => linear(8, 8)), linear(8, 4)]))
const depths = [2, 3] as const
expectType<360>(paramsOf(sequential(...repeat(depths[0], () => linear(8, 8)), ...repeat(depths[1], () => linear(8, 8)))))
expectType<number>(paramsOf(sequential(...repeat({} as number, () => linear(8, 8)))))
expectType<[16, 8]>(outputOf(sequential(...repeat({} as number, () => linear(8, 8))), [16, 8]))

// generic factories are exact when called
const conv = <const C extends number>(c: C) =>
  sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })
const stage = <const I extends number, const O extends number, const N extends number>(i: I, o: O, n: N) =>
  sequential(conv2d(i, o, 3, { stride: 2, padding: 1 }), ...repeat(n, () => conv(o)))
const net = <const K extends number>(k: K) =>
  model("Net", ["N", 3, 32, 32], [stage(3, 8, 2), stage(8, 16, 1), flatten(), linear(1024, k)])

expectType<240>(paramsOf(conv(5)))
expectType<[16, 5, 9, 9]>(outputOf(conv(5), [16, 5, 9, 9]))
expectType<number>(paramsOf(conv({} as number)))
expectType<1424>(paramsOf(stage(3, 8, 2)))
expectType<[2, 8, 16, 16]>(outputOf(stage(3, 8, 2), [2, 3, 32, 32]))
expectType<Model<"Net", ["N", 3, 32, 32], ["N", 10], 15194>>(net(10))
expectType<["N", 100]>(outputOf(net(100)))
expectType<number>(paramsOf(net({} as number)))

const strided = <const C extends number, const S extends number>(c: C, s: S) =>
  sequential(conv2d(c, 16, 3, { stride: s, padding: 1 }), batchNorm2d(16), maxPool2d(2))
expectType<[2, 16, 4, 4]>(outputOf(strided(3, 2), [2, 3, 16, 16]))
expectType<[2, 16, 8, 8]>(outputOf(strided(3, 1), [2, 3, 16, 16]))

// frozen
const backbone = freeze(sequential(conv2d(3, 5, 5), relu()))
expectType<Frozen<Linear<[8, 8]>>>(freeze(linear(8, 8)))
expectType<380>(paramsOf(backbone))
expectType<0>(trainableParamsOf(backbone))
const tuned = model("Tuned", [16, 3, 8, 8], [{ backbone }, flatten(), linear(80, 2)])
expectType<Model<"Tuned", [16, 3, 8, 8], [16, 2], { total: 542; trainable: 162 }>>(tuned)
expectType<542>({} as ParamsOf<typeof tuned>)
expectType<162>({} as TrainableParamsOf<typeof tuned>)
expectType<542>(paramsOf(freeze(tuned)))
expectType<0>(trainableParamsOf(freeze(tuned)))
expectType<704>(paramsOf(model("Two", [16, 3, 8, 8], [{ a: tuned }, linear(2, 54)])))

// unknown sizes
const width = {} as number
expectType<Model<"Wide", [16, 8], [16, 4], number>>(model("Wide", [16, 8], [linear(8, width), linear(width, 4)]))
expectType<[number, 8]>(outputOf(model("Batch", [width, 8], [linear(8, 8)])))
expectType<ReLU<[]>>(relu())
