// The ten layers: the type of a call, the shape that comes out, the number of parameters.
import { expectType } from "tsd"
import {
  avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, identity, linear, maxPool2d, outputOf, paramsOf, relu, tensor,
  type AvgPool2d, type BatchNorm1d, type BatchNorm2d, type Conv2d, type Dropout, type Flatten, type Identity, type Linear,
  type MaxPool2d, type ReLU,
} from "laminate"

// the type mirrors the call
expectType<Conv2d<[3, 5, 5]>>(conv2d(3, 5, 5))
expectType<Conv2d<[3, 5, readonly [3, 5], { stride: 2 }]>>(conv2d(3, 5, [3, 5], { stride: 2 }))
expectType<Linear<[192, 128]>>(linear(192, 128))
expectType<Linear<[192, 128, { bias: false }]>>(linear(192, 128, { bias: false }))
expectType<Flatten<[]>>(flatten())
const flattened = flatten(2)
expectType<Flatten<[2]>>(flattened)
expectType<ReLU<[]>>(relu())
const inplace = relu(true)
expectType<ReLU<[true]>>(inplace)
expectType<MaxPool2d<[2]>>(maxPool2d(2))
expectType<AvgPool2d<[2, { ceilMode: true }]>>(avgPool2d(2, { ceilMode: true }))
expectType<BatchNorm1d<[128]>>(batchNorm1d(128))
expectType<BatchNorm2d<[5, { affine: false }]>>(batchNorm2d(5, { affine: false }))
const half = dropout(0.5)
expectType<Dropout<[0.5]>>(half)
expectType<Dropout<[]>>(dropout())
expectType<Identity<[]>>(identity())
expectType<Linear<[number, 10]>>(linear({} as number, 10))

// convolutions
expectType<[16, 5, 28, 28]>(outputOf(conv2d(3, 5, 5), [16, 3, 32, 32]))
expectType<[5, 28, 28]>(outputOf(conv2d(3, 5, 5), [3, 32, 32]))
expectType<["N", 5, 28, 28]>(outputOf(conv2d(3, 5, 5), ["N", 3, 32, 32]))
expectType<[16, 5, 15, 14]>(outputOf(conv2d(3, 5, [3, 5], { stride: 2 }), [16, 3, 32, 32]))
expectType<[16, 5, 32, 32]>(outputOf(conv2d(3, 5, 3, { padding: "same" }), [16, 3, 32, 32]))
expectType<[16, 5, 32, 32]>(outputOf(conv2d(3, 5, 3, { padding: "same", dilation: 3 }), [16, 3, 32, 32]))
expectType<[16, 5, 30, 30]>(outputOf(conv2d(3, 5, 3, { padding: "valid" }), [16, 3, 32, 32]))
expectType<[16, 5, 112, 112]>(outputOf(conv2d(3, 5, 7, { stride: 2, padding: 3 }), [16, 3, 224, 224]))
expectType<[16, 5, 26, 34]>(outputOf(conv2d(3, 5, [4, 2], { dilation: [2, 1], padding: [0, 1], stride: [1] }), [16, 3, 32, 33]))
expectType<[number, 5, 28, 28]>(outputOf(conv2d(3, 5, 5), [{} as number, 3, 32, 32]))
expectType<[16, 5, number, 28]>(outputOf(conv2d(3, 5, 5), [16, 3, {} as number, 32]))
expectType<[16, 5, number, number]>(outputOf(conv2d(3, 5, {} as number), [16, 3, 32, 32]))
expectType<[16, number, 28, 28]>(outputOf(conv2d(3, {} as number, 5), [16, 3, 32, 32]))
expectType<380>(paramsOf(conv2d(3, 5, 5)))
expectType<375>(paramsOf(conv2d(3, 5, 5, { bias: false })))
expectType<320>(paramsOf(conv2d(16, 32, 3, { groups: 16 })))
expectType<168>(paramsOf(conv2d(4, 8, [5, 1])))
expectType<number>(paramsOf(conv2d(3, {} as number, 5)))

// pools
expectType<[16, 5, 12, 12]>(outputOf(maxPool2d(5, { stride: 2 }), [16, 5, 28, 28]))
expectType<[16, 5, 5, 5]>(outputOf(maxPool2d(5), [16, 5, 28, 28]))
expectType<[16, 5, 6, 6]>(outputOf(maxPool2d(5, { ceilMode: true }), [16, 5, 28, 28]))
expectType<[16, 5, 14, 9]>(outputOf(avgPool2d([2, 3]), [16, 5, 28, 28]))
expectType<[5, 14, 14]>(outputOf(avgPool2d(3, { stride: 2, padding: 1 }), [5, 28, 28]))
expectType<[[16, 5, 14, 14], [16, 5, 14, 14]]>(outputOf(maxPool2d(2, { returnIndices: true }), [16, 5, 28, 28]))
expectType<0>(paramsOf(maxPool2d(2)))

// flatten
expectType<[16, 192]>(outputOf(flatten(), [16, 12, 4, 4]))
expectType<["N", 192]>(outputOf(flatten(), ["N", 12, 4, 4]))
expectType<[3072]>(outputOf(flatten(0), [16, 12, 4, 4]))
expectType<[16, 12, 16]>(outputOf(flatten(2), [16, 12, 4, 4]))
expectType<[16, 48, 4]>(outputOf(flatten(1, { endDim: 2 }), [16, 12, 4, 4]))
expectType<[16, 48, 4]>(outputOf(flatten({ startDim: -3, endDim: -2 }), [16, 12, 4, 4]))
expectType<[1]>(outputOf(flatten(0), []))
expectType<[16, number]>(outputOf(flatten(), [16, {} as number, 4, 4]))

// the others
expectType<[16, 128]>(outputOf(linear(192, 128), [16, 192]))
expectType<[128]>(outputOf(linear(192, 128), [192]))
expectType<[2, 3, "T", 128]>(outputOf(linear(192, 128), [2, 3, "T", 192]))
expectType<24704>(paramsOf(linear(192, 128)))
expectType<24576>(paramsOf(linear(192, 128, { bias: false })))
expectType<3>(paramsOf(linear(0, 3)))
expectType<16781312>(paramsOf(linear(4096, 4096)))
expectType<[16, 128]>(outputOf(batchNorm1d(128), [16, 128]))
expectType<[16, 128, 50]>(outputOf(batchNorm1d(128), [16, 128, 50]))
expectType<256>(paramsOf(batchNorm1d(128)))
expectType<0>(paramsOf(batchNorm2d(5, { affine: false })))
expectType<10>(paramsOf(batchNorm2d(5, { trackRunningStats: false })))
expectType<[16, 128]>(outputOf(relu(), [16, 128]))
expectType<[]>(outputOf(relu(), []))
expectType<[2, 3, 4, 5, 6]>(outputOf(dropout(0.1), [2, 3, 4, 5, 6]))
expectType<["N", "T"]>(outputOf(identity(), ["N", "T"]))
expectType<[16, 128]>(outputOf(linear(192, 128, { dtype: "float64" }), tensor([16, 192], "float64")))

// wide options: number where the option decides
const wide = {} as { stride?: number; bias?: boolean }
expectType<[16, 5, number, number]>(outputOf(conv2d(3, 5, 5, wide), [16, 3, 32, 32]))
expectType<number>(paramsOf(linear(192, 128, {} as { bias: boolean })))
