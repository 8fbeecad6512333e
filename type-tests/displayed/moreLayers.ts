// at most 120 characters
import {
  adaptiveAvgPool2d, conv1d, convTranspose2d, embedding, gelu, groupNorm, layerNorm, pixelShuffle, silu, softmax, upsample, zeroPad2d,
} from "laminate"

export const up = convTranspose2d(1024, 512, 2, { stride: 2 })
//           ^? const up: ConvTranspose2d<[1024, 512, 2, { stride: 2; }]>
export const pool = adaptiveAvgPool2d([7, null])
//           ^? const pool: AdaptiveAvgPool2d<[readonly [7, null]]>
export const wave = conv1d(1, 512, 10, { stride: 5 })
//           ^? const wave: Conv1d<[1, 512, 10, { stride: 5; }]>
export const norm = layerNorm([10, 64])
//           ^? const norm: LayerNorm<[readonly [10, 64]]>
export const groups = groupNorm(8, 64, { affine: false })
//           ^? const groups: GroupNorm<[8, 64, { affine: false; }]>
export const words = embedding(10000, 256, { paddingIdx: 0 })
//           ^? const words: Embedding<[10000, 256, { paddingIdx: 0; }]>
export const larger = upsample({ scaleFactor: 1.5, mode: "bilinear" })
//           ^? const larger: Upsample<[{ readonly scaleFactor: 1.5; readonly mode: "bilinear"; }]>
export const sized = upsample([14, 14])
//           ^? const sized: Upsample<[readonly [14, 14]]>
export const shuffle = pixelShuffle(2)
//           ^? const shuffle: PixelShuffle<[2]>
export const pad = zeroPad2d([1, 2, 0, -1])
//           ^? const pad: ZeroPad2d<[readonly [1, 2, 0, -1]]>
export const smooth = gelu("tanh")
//           ^? const smooth: GELU<["tanh"]>
export const swish = silu()
//           ^? const swish: SiLU<[]>
export const probabilities = softmax(-1)
//           ^? const probabilities: Softmax<[-1]>
