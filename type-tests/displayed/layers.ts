// at most 120 characters
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, identity, linear, maxPool2d, relu } from "laminate"

export const conv = conv2d(3, 5, 5)
//           ^? const conv: Conv2d<[3, 5, 5]>
export const convWithOptions = conv2d(16, 32, [3, 5], { stride: 2, padding: [1, 2], bias: false })
//           ^? const convWithOptions: Conv2d<[16, 32, readonly [3, 5], { stride: 2; padding: readonly [1, 2]; bias: false; }]>
export const fc = linear(192, 128)
//           ^? const fc: Linear<[192, 128]>
export const fcWithoutBias = linear(192, 128, { bias: false })
//           ^? const fcWithoutBias: Linear<[192, 128, { bias: false; }]>
export const flat = flatten()
//           ^? const flat: Flatten<[]>
export const flatRange = flatten(1, { endDim: 2 })
//           ^? const flatRange: Flatten<[1, { endDim: 2; }]>
export const activation = relu()
//           ^? const activation: ReLU<[]>
export const inPlace = relu(true)
//           ^? const inPlace: ReLU<[true]>
export const pool = maxPool2d([2, 3])
//           ^? const pool: MaxPool2d<[readonly [2, 3]]>
export const average = avgPool2d(3, { stride: 2, ceilMode: true })
//           ^? const average: AvgPool2d<[3, { stride: 2; ceilMode: true; }]>
export const norm = batchNorm2d(12)
//           ^? const norm: BatchNorm2d<[12]>
export const norm1d = batchNorm1d(128, { eps: 1e-3, momentum: null })
//           ^? const norm1d: BatchNorm1d<[128, { eps: 0.001; momentum: null; }]>
export const drop = dropout(0.5)
//           ^? const drop: Dropout<[0.5]>
export const dropOptions = dropout({ p: 0.2 })
//           ^? const dropOptions: Dropout<[{ readonly p: 0.2; }]>
export const same = identity()
//           ^? const same: Identity<[]>

const width = Number("8")
export const unknownWidth = linear(width, 10)
//           ^? const unknownWidth: Linear<[number, 10]>
