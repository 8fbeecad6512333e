// at most 400 characters
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

export const block = <const C extends number>(c: C) =>
//           ^? const block: <const C extends number>(c: C) => Sequential<readonly [readonly [Conv2d<[C, C, 3, { padding: 1; }]>, ReLU<[]>], { readonly second: BatchNorm2d<[C]>; }]>
  sequential([conv2d(c, c, 3, { padding: 1 }), relu()], { second: batchNorm2d(c) })

export const called = block(16)
//           ^? const called: Sequential<readonly [readonly [Conv2d<[16, 16, 3, { padding: 1; }]>, ReLU<[]>], { readonly second: BatchNorm2d<[16]>; }]>

export const stage = <const C extends number, const N extends number>(c: C, n: N) =>
//           ^? const stage: <const C extends number, const N extends number>(c: C, n: N) => Sequential<readonly [Conv2d<[C, C, 3, { stride: 2; padding: 1; }]>, Run<N, Sequential<readonly [readonly [Conv2d<[C, C, 3, { padding: 1; }]>, ReLU<[]>], { readonly second: BatchNorm2d<[C]>; }]>>]>
  sequential(conv2d(c, c, 3, { stride: 2, padding: 1 }), ...repeat(n, () => block(c)))

export const net = <const K extends number>(classes: K) =>
//           ^? const net: <const K extends number>(classes: K) => Model<"Net", ["N", 3, 32, 32], ["N", K], TotalOf<readonly [Conv2d<[3, 8, 3]>, Sequential<readonly [readonly [Conv2d<[8, 8, 3, { padding: 1; }]>, ReLU<[]>], { readonly second: BatchNorm2d<[8]>; }]>, MaxPool2d<[2]>, Flatten<[]>, Linear<[1800, K]>]>>
  model("Net", ["N", 3, 32, 32], [conv2d(3, 8, 3), block(8), maxPool2d(2), flatten(), linear(1800, classes)])

export const tenClasses = net(10)
//           ^? const tenClasses: Model<"Net", ["N", 3, 32, 32], ["N", 10], 18834>

export const plain = (classes: number) => model("Plain", [16, 192], [linear(192, 128), relu(), linear(128, classes)])
//           ^? const plain: (classes: number) => Model<"Plain", [16, 192], [16, number], number>
