// fails
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

const bottleneck = <const I extends number, const M extends number, const O extends number, const S extends number>(
  i: I, m: M, o: O, s: S,
) => sequential(
  conv2d(i, m, 1, { bias: false }), batchNorm2d(m), relu(),
  conv2d(m, m, 3, { stride: s, padding: 1, bias: false }), batchNorm2d(m), relu(),
  conv2d(m, o, 1, { bias: false }), batchNorm2d(o), relu(),
)

const stage = <
  const I extends number, const M extends number, const O extends number, const S extends number, const N extends number,
>(i: I, m: M, o: O, s: S, n: N) =>
  sequential(bottleneck(i, m, o, s), ...repeat(n, () => bottleneck(o, m, o, 1), { from: 1 }))

export const net = model("Net", [16, 3, 224, 224], [
  { stem: [conv2d(3, 64, 7, { stride: 2, padding: 3, bias: false }), batchNorm2d(64), relu(), maxPool2d(3, { stride: 2, padding: 1 })] },
  { stage1: stage(64, 64, 256, 1, 3) }, { stage2: stage(256, 128, 512, 2, 4) },
  { stage3: stage(512, 256, 1024, 2, 6) }, { stage4: stage(1024, 512, 2048, 2, 3) },
  maxPool2d(7), flatten(), { fc: linear(2047, 1000) },
])
