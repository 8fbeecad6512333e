// The second twelve layers, where symbols and what is not known meet their rules.
import { expectType } from "tsd"
import {
  adaptiveAvgPool2d, conv1d, convTranspose2d, embedding, layerNorm, outputOf, paramsOf, pixelShuffle, sequential, softmax, tensor, upsample,
  zeroPad2d,
  type AdaptiveAvgPool2d, type Embedding, type LayerNorm, type Upsample,
} from "laminate"

// the type mirrors the call
const pool = adaptiveAvgPool2d([7, null])
expectType<AdaptiveAvgPool2d<[readonly [7, null]]>>(pool)
const norm = layerNorm([10, 64], { bias: false })
expectType<LayerNorm<[readonly [10, 64], { bias: false }]>>(norm)
expectType<Embedding<[10, 4]>>(embedding(10, 4))
const sized = upsample([14, 14])
expectType<Upsample<[readonly [14, 14]]>>(sized)

// symbols pass where nothing computes with them
expectType<["N", 8, 7, "W"]>(outputOf(pool, ["N", 8, "H", "W"]))
expectType<["N", 3, 14, 14]>(outputOf(sized, ["N", 3, "H", "W"]))
expectType<["N", "T", 64]>(outputOf(layerNorm(64), ["N", "T", 64]))
expectType<["N", "T"]>(outputOf(softmax(-1), ["N", "T"]))

// and are computed with where something does
expectType<["N", 8, "2*h", "16*h"]>(outputOf(convTranspose2d(4, 8, 2, { stride: 2 }), ["N", 4, "h", "8*h"]))
expectType<["N", 8, "2*H", "W-2"]>(
  outputOf(convTranspose2d(4, 8, 3, { stride: [2, 1], padding: [1, 2], outputPadding: [1, 0] }), ["N", 4, "H", "W"]),
)
expectType<["N", 4, "3*H//2", "3*W"]>(outputOf(upsample({ scaleFactor: 1.5 }), ["N", 4, "H", "2*W"]))
expectType<["N", "c", "2*H", "4*W"]>(outputOf(pixelShuffle(2), ["N", "4*c", "H", "2*W"]))
expectType<["N", 4, "H+2", "2*W+3"]>(outputOf(zeroPad2d([1, 2, 3, -1]), ["N", 4, "H", "2*W"]))
expectType<["N", 8, "(T-5)//5"]>(outputOf(conv1d(1, 8, 10, { stride: 5 }), ["N", 1, "T"]))

// what is not known stays unknown, and nothing is guessed
const n = Number("3") as number
expectType<[1, 8, number, 4]>(outputOf(adaptiveAvgPool2d([n, 4]), [1, 8, 9, 9]))
expectType<[1, 8, number, number]>(outputOf(convTranspose2d(4, 8, n), [1, 4, 9, 9]))
expectType<[1, number, 10]>(outputOf(zeroPad2d([1, 2, n, 0]), [1, 9, 7]))
expectType<[1, 3, number, number]>(outputOf(upsample({ scaleFactor: n }), [1, 3, 9, 9]))
expectType<number>(paramsOf(layerNorm(n)))
// 100 * 0.29 is 28 in floats, and 29 on paper
expectType<[1, 3, number, 2]>(outputOf(upsample({ scaleFactor: 0.29 }), [1, 3, 100, 9]))

// integers in, floats out
expectType<[5, 4]>(outputOf(sequential(embedding(10, 4), layerNorm(4)), tensor([5], "int32")))
