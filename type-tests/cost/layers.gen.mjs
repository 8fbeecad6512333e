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
}

// All with the same imports, so that they share one empty program to be compared with.
const imports = `import {
  avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, identity, linear, maxPool2d, model, relu,
} from "laminate"`
const program = (input, chain) => `${imports}\n\nexport const net = model("Net", ${input}, ${chain})\n`

export const programs = {
  "layer-none": program("[16, 193]", "[]"),
  ...Object.fromEntries(
    Object.entries(layers).map(([name, [input, layer]]) => [`layer-${name}`, program(input, `[${layer}]`)]),
  ),
}
