// at most 600 characters
import { batchNorm2d, bind, conv2d, linear, lstm, model, moduleList, parameter, relu } from "laminate"
import { add, cat, mul } from "laminate/functional"

export const block = <const C extends number>(c: C) =>
//           ^? const block: <const C extends number>(c: C) => Model<"Block", ["N", C, "H", "W"], ["N", C, "H", "W"], TotalOf<{ readonly conv: Conv2d<[C, C, 3, { padding: 1; }]>; readonly norm: BatchNorm2d<[C]>; readonly act: ReLU<[]>; }>>
  model("Block", ["N", c, "H", "W"], {
    conv: conv2d(c, c, 3, { padding: 1 }), norm: batchNorm2d(c), act: relu(),
  }, ({ conv, norm, act }, x) => {
//       ^? (parameter) conv: Callable<Conv2d<[C, C, 3, { padding: 1; }]>>
//                            ^? on 5.9, 6.0: function({ conv, norm, act }: Attributes<{ readonly conv: Conv2d<[C, C, 3, { padding: 1; }]>; readonly norm: BatchNorm2d<[C]>; readonly act: ReLU<[]>; }>, x: Tensor<["N", C, "H", "W"], "float32">): Tensor<["N", C, "H", "W"], "float32">
//                            ^? on 7.0: function (Anonymous function)({ conv, norm, act }: Attributes<{ readonly conv: Conv2d<[C, C, 3, { padding: 1; }]>; readonly norm: BatchNorm2d<[C]>; readonly act: ReLU<[]>; }>, x: Tensor<["N", C, "H", "W"], "float32">): Tensor<["N", C, "H", "W"], "float32">
    const y = norm(conv(x))
//        ^? const y: Tensor<["N", C, "H", "W"], "float32">
    const z = act(add(y, x))
//        ^? const z: Tensor<["N", C, "H", "W"], "float32">
    return z
  })

export const down = <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) =>
//           ^? const down: <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) => Model<"Down", ["N", I, "H", "W"], ["N", O, Strided<"H", 1, AxisOf<S, 0>>, Strided<"W", 1, AxisOf<S, 1>>], TotalOf<{ readonly conv: Conv2d<[I, O, 3, { stride: S; padding: 1; }]>; readonly short: readonly [Conv2d<[I, O, 1, { stride: S; }]>, BatchNorm2d<[O]>]; }>>
  model("Down", ["N", i, "H", "W"], {
    conv: conv2d(i, o, 3, { stride, padding: 1 }), short: [conv2d(i, o, 1, { stride }), batchNorm2d(o)],
  }, ({ conv, short }, x) => {
    const y = conv(x)
//        ^? const y: Tensor<["N", O, Strided<"H", 1, AxisOf<S, 0>>, Strided<"W", 1, AxisOf<S, 1>>], "float32">
    const z = short(x)
//        ^? const z: Tensor<["N", O, Strided<"H", 1, AxisOf<S, 0>>, Strided<"W", 1, AxisOf<S, 1>>], "float32">
    return add(y, z)
  })

export const called = down(3, 8, 2)
//           ^? const called: Model<"Down", ["N", 3, "H", "W"], ["N", 8, "(H+1)//2", "(W+1)//2"], 272>

export const net = model("Net", ["N", 3, "H", "W"], {
//           ^? const net: Model<"Net", ["N", 3, "H", "W"], ["N", 16, "H-2", "W-2"], 1432>
  stem: [conv2d(3, 8, 3), relu()], blocks: moduleList([block(8), block(8)]), scale: parameter([8, 1, 1]),
}, ({ stem, blocks, scale }, x) => {
//    ^? (parameter) stem: Callable<Chain<readonly [Conv2d<[3, 8, 3]>, ReLU<[]>]>>
//          ^? (parameter) blocks: readonly [Callable<Model<"Block", ["N", 8, "H", "W"], ["N", 8, "H", "W"], 600>>, Callable<Model<"Block", ["N", 8, "H", "W"], ["N", 8, "H", "W"], 600>>]
//                  ^? (parameter) scale: Tensor<[8, 1, 1], "float32">
  const y = mul(stem(x), scale)
//      ^? const y: Tensor<["N", 8, "H-2", "W-2"], "float32">
  return cat([blocks[0](y), blocks[1](y)], 1)
})

export const bound = bind(net, { N: 16, H: 224 })
//           ^? const bound: Model<"Net", [16, 3, 224, "W"], [16, 16, 222, "W-2"], 1432>

export const recurrent = model("Recurrent", ["T", "N", 10], { rnn: lstm(10, 20) }, ({ rnn }, x) => {
//           ^? const recurrent: Model<"Recurrent", ["T", "N", 10], [["T", "N", 20], [1, "N", 20]], 2560>
  const [y, [h]] = rnn(x)
//       ^? const y: Tensor<["T", "N", 20], "float32">
//           ^? const h: Tensor<[1, "N", 20], "float32">
  return [y, h]
})

export const siamese = model("Siamese", [["N", 8], ["M", 8]], { fc: linear(8, 4) }, ({ fc }, x, y) => [fc(x), fc(y)])
//           ^? const siamese: Model<"Siamese", [["N", 8], ["M", 8]], [["N", 4], ["M", 4]], 36>
