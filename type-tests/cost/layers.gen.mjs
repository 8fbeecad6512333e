// One layer each, with numbers of its own, in a model: what a user pays for it, its parameters counted.
const layers = {
  conv2d: ["[16, 3, 32, 32]", "conv2d(3, 21, 5)"],
  "conv2d-options": ["[16, 3, 32, 32]", "conv2d(3, 21, [3, 5], { stride: 2, padding: [1, 2], bias: false })"],
  linear: ["[16, 193]", "linear(193, 127)"],
  "linear-options": ["[16, 193]", "linear(193, 127, { bias: false })"],
  flatten: ["[16, 13, 5, 7]", "flatten()"],
  "flatten-range": ["[16, 13, 5, 7]", "flatten(2, { endDim: 3 })"],
  relu: ["[16, 193]", "relu()"],
  maxPool2d: ["[16, 3, 33, 35]", "maxPool2d(3, { stride: 2 })"],
  avgPool2d: ["[16, 3, 33, 35]", "avgPool2d(3, { stride: 2 })"],
  batchNorm1d: ["[16, 193]", "batchNorm1d(193)"],
  batchNorm2d: ["[16, 23, 33, 35]", "batchNorm2d(23)"],
  dropout: ["[16, 193]", "dropout(0.3)"],
  identity: ["[16, 193]", "identity()"],
  convTranspose2d: ["[16, 21, 13, 15]", "convTranspose2d(21, 11, 2, { stride: 2 })"],
  adaptiveAvgPool2d: ["[16, 23, 7, 9]", "adaptiveAvgPool2d(1)"],
  conv1d: ["[16, 21, 1003]", "conv1d(21, 13, 8, { stride: 4 })"],
  layerNorm: ["[16, 35, 193]", "layerNorm(193)"],
  groupNorm: ["[16, 24, 35]", "groupNorm(3, 24)"],
  embedding: ['tensor([16, 35], "int64")', "embedding(1003, 193)"],
  upsample: ["[16, 3, 33, 35]", "upsample({ scaleFactor: 1.5 })"],
  pixelShuffle: ["[16, 27, 33, 35]", "pixelShuffle(3)"],
  zeroPad2d: ["[16, 3, 33, 35]", "zeroPad2d([1, 2, 3, 4])"],
  gelu: ["[16, 193]", "gelu()"],
  silu: ["[16, 193]", "silu()"],
  softmax: ["[16, 193]", "softmax(-1)"],
}

// All with the same imports, so that they share one empty program to be compared with.
const imports = `import {
  adaptiveAvgPool2d, avgPool2d, batchNorm1d, batchNorm2d, conv1d, conv2d, convTranspose2d, dropout, embedding, flatten, gelu, groupNorm,
  identity, layerNorm, linear, maxPool2d, model, pixelShuffle, relu, silu, softmax, tensor, upsample, zeroPad2d,
} from "laminate"`
const program = (input, chain) => `${imports}\n\nexport const net = model("Net", ${input}, ${chain})\n`

export const programs = {
  "layer-none": program("[16, 193]", "[]"),
  ...Object.fromEntries(
    Object.entries(layers).map(([name, [input, layer]]) => [`layer-${name}`, program(input, `[${layer}]`)]),
  ),
}
