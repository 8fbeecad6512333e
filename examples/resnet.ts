// ResNet-18, -50 and -152 from one generic `resnet(...)`, as torchvision builds them.
import {
  adaptiveAvgPool2d, batchNorm2d, conv2d, linear, maxPool2d, model, relu, repeat, sequential,
  type OutputOf, type ParamsOf, type Sequential,
} from "laminate"
import { add, flatten } from "laminate/functional"

// Two convolutions of 3 x 3, around which the input goes as it is.
const basicBlock = <const C extends number>(c: C) =>
  model("BasicBlock", ["N", c, "H", "W"], {
    conv1: conv2d(c, c, 3, { padding: 1, bias: false }), bn1: batchNorm2d(c), relu: relu({ inplace: true }),
    conv2: conv2d(c, c, 3, { padding: 1, bias: false }), bn2: batchNorm2d(c),
  }, ({ conv1, bn1, relu, conv2, bn2 }, x) => relu(add(bn2(conv2(relu(bn1(conv1(x))))), x)))

// The same where channels and size change: the input is brought to them by a convolution of its own.
const basicDownBlock = <const I extends number, const C extends number>(i: I, c: C) =>
  model("BasicBlock", ["N", i, "H", "W"], {
    conv1: conv2d(i, c, 3, { stride: 2, padding: 1, bias: false }), bn1: batchNorm2d(c), relu: relu({ inplace: true }),
    conv2: conv2d(c, c, 3, { padding: 1, bias: false }), bn2: batchNorm2d(c),
    downsample: [conv2d(i, c, 1, { stride: 2, bias: false }), batchNorm2d(c)],
  }, ({ conv1, bn1, relu, conv2, bn2, downsample }, x) => relu(add(bn2(conv2(relu(bn1(conv1(x))))), downsample(x))))

// Narrow in the middle: 1 x 1 to `m` channels, 3 x 3, 1 x 1 back to `c`.
const bottleneck = <const C extends number, const M extends number>(c: C, m: M) =>
  model("Bottleneck", ["N", c, "H", "W"], {
    conv1: conv2d(c, m, 1, { bias: false }), bn1: batchNorm2d(m),
    conv2: conv2d(m, m, 3, { padding: 1, bias: false }), bn2: batchNorm2d(m),
    conv3: conv2d(m, c, 1, { bias: false }), bn3: batchNorm2d(c), relu: relu({ inplace: true }),
  }, ({ conv1, bn1, conv2, bn2, conv3, bn3, relu }, x) =>
    relu(add(bn3(conv3(relu(bn2(conv2(relu(bn1(conv1(x)))))))), x)))

const bottleneckDown = <const I extends number, const M extends number, const C extends number, const S extends number>(
  i: I, m: M, c: C, s: S,
) =>
  model("Bottleneck", ["N", i, "H", "W"], {
    conv1: conv2d(i, m, 1, { bias: false }), bn1: batchNorm2d(m),
    conv2: conv2d(m, m, 3, { stride: s, padding: 1, bias: false }), bn2: batchNorm2d(m),
    conv3: conv2d(m, c, 1, { bias: false }), bn3: batchNorm2d(c), relu: relu({ inplace: true }),
    downsample: [conv2d(i, c, 1, { stride: s, bias: false }), batchNorm2d(c)],
  }, ({ conv1, bn1, conv2, bn2, conv3, bn3, relu, downsample }, x) =>
    relu(add(bn3(conv3(relu(bn2(conv2(relu(bn1(conv1(x)))))))), downsample(x))))

// The four stages of each kind, and the features that come out of them.
const basics = <const A extends number, const B extends number, const C extends number, const D extends number>(
  [a, b, c, d]: readonly [A, B, C, D],
) => ({
  layer1: sequential(...repeat(a, () => basicBlock(64))),
  layer2: sequential(basicDownBlock(64, 128), ...repeat(b, () => basicBlock(128), { from: 1 })),
  layer3: sequential(basicDownBlock(128, 256), ...repeat(c, () => basicBlock(256), { from: 1 })),
  layer4: sequential(basicDownBlock(256, 512), ...repeat(d, () => basicBlock(512), { from: 1 })),
})
const bottlenecks = <const A extends number, const B extends number, const C extends number, const D extends number>(
  [a, b, c, d]: readonly [A, B, C, D],
) => ({
  layer1: sequential(bottleneckDown(64, 64, 256, 1), ...repeat(a, () => bottleneck(256, 64), { from: 1 })),
  layer2: sequential(bottleneckDown(256, 128, 512, 2), ...repeat(b, () => bottleneck(512, 128), { from: 1 })),
  layer3: sequential(bottleneckDown(512, 256, 1024, 2), ...repeat(c, () => bottleneck(1024, 256), { from: 1 })),
  layer4: sequential(bottleneckDown(1024, 512, 2048, 2), ...repeat(d, () => bottleneck(2048, 512), { from: 1 })),
})

type Stage = readonly unknown[]
const resnet = <
  const F extends number, const A extends Stage, const B extends Stage, const C extends Stage, const D extends Stage,
>(
  features: F,
  stages: { layer1: Sequential<A>, layer2: Sequential<B>, layer3: Sequential<C>, layer4: Sequential<D> },
) =>
  model("ResNet", ["N", 3, "H", "W"], {
    conv1: conv2d(3, 64, 7, { stride: 2, padding: 3, bias: false }), bn1: batchNorm2d(64), relu: relu({ inplace: true }),
    maxpool: maxPool2d(3, { stride: 2, padding: 1 }),
    ...stages,
    avgpool: adaptiveAvgPool2d([1, 1]), fc: linear(features, 1000),
  }, ({ conv1, bn1, relu, maxpool, layer1, layer2, layer3, layer4, avgpool, fc }, x) => {
    const features = layer4(layer3(layer2(layer1(maxpool(relu(bn1(conv1(x))))))))
    return fc(flatten(avgpool(features), 1))
  })

export const resnet18 = resnet(512, basics([2, 2, 2, 2]))
export const resnet50 = resnet(2048, bottlenecks([3, 4, 6, 3]))
//           ^? const resnet50: Model<"ResNet", ["N", 3, "H", "W"], ["N", 1000], 25557032>
export const resnet152 = resnet(2048, bottlenecks([3, 8, 36, 3]))

// Without its head: what five halvings leave of an image of any size.
const { layer1, layer2, layer3, layer4 } = bottlenecks([3, 4, 6, 3])
export const features50 = model("Features", ["N", 3, "H", "W"], [
  conv2d(3, 64, 7, { stride: 2, padding: 3, bias: false }), batchNorm2d(64), relu({ inplace: true }),
  maxPool2d(3, { stride: 2, padding: 1 }), layer1, layer2, layer3, layer4,
])

// Numbers that tsc has computed: other ones here do not compile.
export const total18: ParamsOf<typeof resnet18> = 11689512
export const total50: ParamsOf<typeof resnet50> = 25557032
export const total152: ParamsOf<typeof resnet152> = 60192808
export const output: OutputOf<typeof features50> = ["N", 2048, "(H+31)//32", "(W+31)//32"]
