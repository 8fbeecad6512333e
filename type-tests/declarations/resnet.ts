// at most 3000 bytes
import { batchNorm2d, conv2d, model, relu } from "laminate"
import { add } from "laminate/functional"

export const block = <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) =>
  model("BasicBlock", ["N", i, "H", "W"], {
    conv1: conv2d(i, o, 3, { stride, padding: 1, bias: false }), bn1: batchNorm2d(o), relu: relu(),
    conv2: conv2d(o, o, 3, { padding: 1, bias: false }), bn2: batchNorm2d(o),
    downsample: [conv2d(i, o, 1, { stride, bias: false }), batchNorm2d(o)],
  }, ({ conv1, bn1, relu, conv2, bn2, downsample }, x) => relu(add(bn2(conv2(relu(bn1(conv1(x))))), downsample(x))))
