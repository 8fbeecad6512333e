// The second twelve layers: what they take, and what comes out.
import {
  adaptiveAvgPool2d, conv1d, conv2d, convTranspose2d, embedding, flatten, gelu, groupNorm, layerNorm, linear, model, outputOf, paramsOf,
  pixelShuffle, sequential, silu, softmax, tensor, upsample, zeroPad2d,
} from "laminate"

export const transposed = () => {
  const output: [1, 512, 28, 28] = outputOf(convTranspose2d(1024, 512, 2, { stride: 2 }), [1, 1024, 14, 14])
  const odd: [8, 10, 6] = outputOf(convTranspose2d(4, 8, [3, 2], { stride: [2, 1], padding: [1, 0], outputPadding: [1, 0] }), [4, 5, 5])
  const total: 2097664 = paramsOf(convTranspose2d(1024, 512, 2, { stride: 2 }))
  const grouped: 108 = paramsOf(convTranspose2d(4, 6, 3, { groups: 2, bias: false }))
  return [output, odd, total, grouped]
}

export const audio = () => {
  const encoder = model("Audio", ["N", 1, 16000], [
    conv1d(1, 512, 10, { stride: 5, bias: false }), groupNorm(1, 512), gelu(),
    conv1d(512, 512, 8, { stride: 4, bias: false }), groupNorm(1, 512), gelu("tanh"),
  ])
  const output: ["N", 512, 798] = outputOf(encoder)
  const unbatched: [4, 10] = outputOf(conv1d(2, 4, [3], { padding: "same" }), [2, 10])
  return [output, unbatched]
}

export const pooled = () => {
  const net = model("Pooled", [16, 3, 30, 31], [conv2d(3, 8, 3), adaptiveAvgPool2d([1, null]), adaptiveAvgPool2d(1), flatten(), linear(8, 2)])
  const output: [16, 2] = outputOf(net)
  // Without strictNullChecks null is any, and the size unknown.
  const kept = outputOf(adaptiveAvgPool2d([7, null]), ["N", 8, "H", "W"])
  const unbatched: [8, 0, 2] = outputOf(adaptiveAvgPool2d([0, 2]), [8, 4, 4])
  return [output, kept, unbatched]
}

export const normalised = () => {
  const output: ["N", "T", 64] = outputOf(layerNorm(64), ["N", "T", 64])
  const several: [2, 10, 64] = outputOf(layerNorm([10, 64], { bias: false }), [2, 10, 64])
  const totals: [128, 640, 0] = [paramsOf(layerNorm(64)), paramsOf(layerNorm([10, 64], { bias: false })), paramsOf(layerNorm(64, { elementwiseAffine: false }))]
  const half = model("Half", tensor([2, 64], "bfloat16"), [layerNorm(64)])
  const grouped: ["N", 8] = outputOf(groupNorm(2, 8), ["N", 8])
  return [output, several, totals, half, grouped]
}

export const embedded = () => {
  const net = model("Words", tensor(["N", "T"], "int64"), [embedding(10000, 256, { paddingIdx: 0 }), layerNorm(256), linear(256, 10)])
  const output: ["N", "T", 10] = outputOf(net)
  const total: 2563082 = paramsOf(net)
  const later = sequential(embedding(10, 4), linear(4, 2))
  const outputLater: [5, 2] = outputOf(later, tensor([5], "int32"))
  return [output, total, outputLater]
}

export const resized = () => {
  const whole: [1, 3, 16, 16] = outputOf(upsample({ scaleFactor: 2 }), [1, 3, 8, 8])
  const fractional: [1, 3, 7, 12] = outputOf(upsample({ scaleFactor: 1.5, mode: "bilinear", alignCorners: false }), [1, 3, 5, 8])
  const each: [1, 3, 4, 20] = outputOf(upsample({ scaleFactor: [0.5, 2.5] }), [1, 3, 8, 8])
  const sized: [1, 3, 14, 14] = outputOf(upsample(14), [1, 3, 8, 8])
  const sizes: [1, 3, 4, 5, 6] = outputOf(upsample([4, 5, 6], { mode: "trilinear" }), [1, 3, 8, 8, 8])
  const symbols: ["N", 3, 14, 14] = outputOf(upsample(14), ["N", 3, "H", "W"])
  return [whole, fractional, each, sized, sizes, symbols]
}

export const shuffled = () => {
  const output: ["N", 3, 16, 24] = outputOf(pixelShuffle(2), ["N", 12, 8, 12])
  const padded: [3, 10, 12] = outputOf(zeroPad2d([1, 3, 2, 0]), [3, 8, 8])
  const cropped: [2, 3, 7, 8] = outputOf(zeroPad2d([0, 0, -2, 1]), [2, 3, 8, 8])
  return [output, padded, cropped]
}

export const activated = () => model("Net", ["N", 8], [
  gelu(), gelu({ approximate: "tanh" }), silu(), silu(true), softmax(), softmax(-1), softmax(1), softmax({ dim: -2 }), softmax(null),
])

export const generic = <const C extends number>(c: C) => sequential(
  conv1d(c, c, 3, { padding: 1 }), groupNorm(1, c), gelu(), softmax(1),
)
export const genericUsed = () => model("Net", [2, 8, 16], [generic(8), conv1d(8, 2, 1)])

const width = Number("8")
export const unknowns = () => [
  layerNorm(width), layerNorm([width, 4]), groupNorm(1, width), embedding(width, width), upsample(width), upsample({ scaleFactor: width }),
  pixelShuffle(width), zeroPad2d(width), zeroPad2d([width, 0, 0, 0]), adaptiveAvgPool2d(width), softmax(width), convTranspose2d(width, width, width),
]
