// An audio encoder of strided convolutions, after wav2vec: a frame for every 160 samples.
import { conv1d, gelu, groupNorm, model, type OutputOf, type ParamsOf } from "laminate"

const convBlock = <const I extends number, const O extends number, const K extends number, const S extends number>(
  i: I, o: O, kernel: K, stride: S,
) =>
  model("ConvBlock", ["N", i, "T"], {
    conv: conv1d(i, o, kernel, { stride, bias: false }), norm: groupNorm(1, o), activation: gelu(),
  }, ({ conv, norm, activation }, x) => activation(norm(conv(x))))

export const audioEncoder = model("AudioEncoder", ["N", 1, "T"], {
  layers: [
    convBlock(1, 512, 10, 5), convBlock(512, 512, 8, 4),
    convBlock(512, 512, 4, 2), convBlock(512, 512, 4, 2), convBlock(512, 512, 4, 2),
  ],
}, ({ layers }, x) => layers(x))

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof audioEncoder> = ["N", 512, "(T-305)//160"]
export const total: ParamsOf<typeof audioEncoder> = 5253120
