// Every option of the ten layers, as a number and as an array where PyTorch takes both.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, identity, linear, maxPool2d, model, outputOf, relu, tensor } from "laminate"

export const convolutions = () => model("Convolutions", [16, 4, 32, 32], [
  conv2d(4, 8, 3),
  conv2d(8, 8, [3, 5]),
  conv2d(8, 8, 3, {}),
  conv2d(8, 8, 3, { stride: 1, padding: 1, dilation: 1, groups: 1, bias: true, paddingMode: "zeros", dtype: "float32" }),
  conv2d(8, 8, [3, 3], { stride: [1, 2], padding: [1, 2], dilation: [2, 1], groups: 2, bias: false }),
  conv2d(8, 8, 3, { stride: [1], padding: [1], dilation: [1] }),
  conv2d(8, 16, 3, { padding: "same", groups: 8 }),
  conv2d(16, 16, 1, { padding: "valid" }),
  conv2d(16, 16, 3, { padding: 1, paddingMode: "reflect" }),
  conv2d(16, 16, 3, { padding: [1, 1], paddingMode: "replicate" }),
  conv2d(16, 4, 3, { padding: 1, paddingMode: "circular" }),
])

export const linears = () => model("Linears", [16, 8], [
  linear(8, 4), linear(4, 4, {}), linear(4, 2, { bias: false }), linear(2, 3, { dtype: "float32", bias: true }),
])

export const ofOtherTypes = () => model("Doubles", tensor([16, 3, 8, 8], "float64"), [
  conv2d(3, 4, 3, { dtype: "float64" }), batchNorm2d(4, { dtype: "float64" }), relu(), maxPool2d(2), flatten(),
  dropout(), identity(), linear(36, 4, { dtype: "float64" }),
])

export const halves = () =>
  model("Halves", tensor(["N", 8], "bfloat16"), [linear(8, 4, { dtype: "bfloat16" }), batchNorm1d(4, { dtype: "bfloat16" })])

export const integers = () => model("Integers", tensor([16, 3, 8, 8], "int64"), [relu(), maxPool2d(2), flatten()])

export const booleans = () => model("Booleans", tensor([16, 3, 8, 8], "bool"), [identity(), flatten(), dropout(0)])

export const maxPools = () => model("MaxPools", [16, 3, 64, 64], [
  maxPool2d(2), maxPool2d([2, 3]), maxPool2d(3, {}), maxPool2d(3, { stride: null }),
  maxPool2d(2, { stride: 1, padding: 1, dilation: 1, ceilMode: true, returnIndices: false }),
  maxPool2d([2, 2], { stride: [1, 1], padding: [1, 0], dilation: [1, 1] }),
])

export const averagePools = () => model("AveragePools", [16, 3, 64, 64], [
  avgPool2d(2), avgPool2d([2, 3]), avgPool2d(3, {}), avgPool2d(3, { stride: null }),
  avgPool2d(2, { stride: 1, padding: 1, ceilMode: true, countIncludePad: false, divisorOverride: 3 }),
  avgPool2d([2, 2], { stride: [1, 1], padding: [1, 0], divisorOverride: null }),
  avgPool2d([2], { stride: [1], padding: [1] }),
])

export const norms = () => model("Norms", [16, 8, 4, 4], [
  batchNorm2d(8), batchNorm2d(8, { eps: 1e-3, momentum: 0.01, affine: false, trackRunningStats: false }),
  batchNorm2d(8, { momentum: null, affine: true, trackRunningStats: true, dtype: "float32" }),
])

export const norms1d = () =>
  model("Norms", [16, 8], [batchNorm1d(8), batchNorm1d(8, { eps: 1e-3, momentum: null, affine: false })])

export const sequences = () => model("Norms", [16, 8, 100], [batchNorm1d(8), relu()])

export const dropouts = () =>
  model("Dropouts", [16, 8], [dropout(), dropout(0.2), dropout(0), dropout(1), dropout(1e-7), dropout({ p: 0.1 }), dropout(0.3, { inplace: true })])

export const activations = () => model("Activations", [16, 8], [relu(), relu(true), relu({ inplace: true }), relu({}), identity()])

export const flattens = () => model("Flattens", [16, 3, 4, 4, 4], [
  flatten(3), flatten({ startDim: 2 }), flatten(1, { endDim: 2 }), flatten(-1), flatten({ endDim: -1 }), flatten(),
])

export const unbatched = () => model("Unbatched", [3, 32, 32], [conv2d(3, 5, 5), relu(), maxPool2d(2), avgPool2d(2)])

export const anyRank = () => model("AnyRank", [4, 5, 6, 7, 8], [linear(8, 3), relu(), dropout(), identity()])

export const vector = () => model("Vector", [8], [linear(8, 3), relu()])

export const nothing = () => model("Nothing", [16, 0], [linear(0, 3), linear(3, 0)])

export const emptyBatch = () => model("Empty", [0, 8], [linear(8, 3), relu()])

// Of options that are any, what they decide is unknown, and the rest is known.
export const anyOptions = () => {
  const told = JSON.parse('{ "stride": 2 }')
  const net = model("Any", [16, 3, 32, 32], [conv2d(3, 8, 3, told), batchNorm2d(8, told.norm), relu(), flatten(), linear(1800, 10, {})])
  const output: [16, 10] = outputOf(net)
  return output
}

export const anyInput = () => outputOf(model("Any", JSON.parse("[16, 8]"), [linear(8, 4)]))
