// GoogLeNet's blocks 3a and 3b behind its stem: four branches side by side, and `cat`.
import {
  adaptiveAvgPool2d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, type OutputOf, type ParamsOf,
} from "laminate"
import { cat } from "laminate/functional"

const basicConv2d = <
  const I extends number, const O extends number, const K extends number, const S extends number, const P extends number,
>(i: I, o: O, kernel: K, stride: S, padding: P) =>
  model("BasicConv2d", ["N", i, "H", "W"], {
    conv: conv2d(i, o, kernel, { stride, padding, bias: false }), bn: batchNorm2d(o), relu: relu(),
  }, ({ conv, bn, relu }, x) => relu(bn(conv(x))))

const inception = <
  const I extends number, const A extends number, const B1 extends number, const B extends number, const C1 extends number,
  const C extends number, const D extends number,
>(i: I, c1: A, c3reduce: B1, c3: B, c5reduce: C1, c5: C, pooled: D) =>
  model("Inception", ["N", i, "H", "W"], {
    branch1: basicConv2d(i, c1, 1, 1, 0),
    branch2: [basicConv2d(i, c3reduce, 1, 1, 0), basicConv2d(c3reduce, c3, 3, 1, 1)],
    branch3: [basicConv2d(i, c5reduce, 1, 1, 0), basicConv2d(c5reduce, c5, 5, 1, 2)],
    branch4: [maxPool2d(3, { stride: 1, padding: 1 }), basicConv2d(i, pooled, 1, 1, 0)],
  }, ({ branch1, branch2, branch3, branch4 }, x) => cat([branch1(x), branch2(x), branch3(x), branch4(x)], 1))

export const inceptionNet = model("InceptionNet", ["N", 3, "H", "W"], {
  stem: [
    basicConv2d(3, 64, 7, 2, 3), maxPool2d(3, { stride: 2, padding: 1 }),
    basicConv2d(64, 64, 1, 1, 0), basicConv2d(64, 192, 3, 1, 1), maxPool2d(3, { stride: 2, padding: 1 }),
  ],
  inception3a: inception(192, 64, 96, 128, 16, 32, 32),
  inception3b: inception(256, 128, 128, 192, 32, 96, 64),
  pool: adaptiveAvgPool2d(1), flatten: flatten(), fc: linear(480, 10),
}, ({ stem, inception3a, inception3b, pool, flatten, fc }, x) =>
  fc(flatten(pool(inception3b(inception3a(stem(x)))))))

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof inceptionNet> = ["N", 10]
export const total: ParamsOf<typeof inceptionNet> = 682986
