// at most 60,000 instantiations on 5.9
// ResNet-50 by itself, with its two kinds of block; `resnet50` is the same from examples/resnet.ts, where one generic function
// makes all depths.
import {
  adaptiveAvgPool2d, batchNorm2d, conv2d, linear, maxPool2d, model, relu, repeat, sequential, type ParamsOf,
} from "laminate"
import { add, flatten } from "laminate/functional"

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

export const resnet50 = model("ResNet", ["N", 3, "H", "W"], {
  conv1: conv2d(3, 64, 7, { stride: 2, padding: 3, bias: false }), bn1: batchNorm2d(64), relu: relu({ inplace: true }),
  maxpool: maxPool2d(3, { stride: 2, padding: 1 }),
  layer1: sequential(bottleneckDown(64, 64, 256, 1), ...repeat(2, () => bottleneck(256, 64))),
  layer2: sequential(bottleneckDown(256, 128, 512, 2), ...repeat(3, () => bottleneck(512, 128))),
  layer3: sequential(bottleneckDown(512, 256, 1024, 2), ...repeat(5, () => bottleneck(1024, 256))),
  layer4: sequential(bottleneckDown(1024, 512, 2048, 2), ...repeat(2, () => bottleneck(2048, 512))),
  avgpool: adaptiveAvgPool2d([1, 1]), fc: linear(2048, 1000),
}, ({ conv1, bn1, relu, maxpool, layer1, layer2, layer3, layer4, avgpool, fc }, x) => {
  const features = layer4(layer3(layer2(layer1(maxpool(relu(bn1(conv1(x))))))))
  return fc(flatten(avgpool(features), 1))
})

export const total: ParamsOf<typeof resnet50> = 25557032
