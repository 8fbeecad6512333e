// Which dtype comes out of add, sub and div with options, on PyTorch's word. The differential tests ask of many more.
import { expectError, expectType } from "tsd"
import { tensor, type DType, type Tensor } from "laminate"
import { add, div, sub } from "laminate/functional"

const rows = tensor(["N", 12], "float32")
const ids = tensor(["N", 12], "int64")
const bytes = tensor(["N", 12], "uint8")
const mask = tensor(["N", 12], "bool")

// alpha changes no dtype.
expectType<Tensor<["N", 12], "float32">>(add(ids, rows, { alpha: 0.5 }))
expectType<Tensor<["N", 12], "uint8">>(sub(bytes, 1, { alpha: -255 }))
expectType<Tensor<["N", 12], "bool">>(add(mask, mask, { alpha: true }))
expectType<Tensor<["N", 12], "int64">>(add(mask, 1, { alpha: 2 }))
expectError(add(ids, 1, { alpha: 0.5 }))
expectError(add(mask, 1, { alpha: true }))
expectError(sub(mask, mask, { alpha: true }))
expectError(add(rows, rows, { aplha: 2 }))

// Without a rounding mode quotients are floats; with one they have the dtype of both.
expectType<Tensor<["N", 12], "float32">>(div(ids, bytes))
expectType<Tensor<["N", 12], "float32">>(div(ids, bytes, { roundingMode: null }))
expectType<Tensor<["N", 12], "float32">>(div(ids, bytes, { roundingMode: undefined }))
expectType<Tensor<["N", 12], "int64">>(div(ids, bytes, { roundingMode: "floor" }))
expectType<Tensor<["N", 12], "uint8">>(div(mask, bytes, { roundingMode: "trunc" }))
expectType<Tensor<["N", 12], "int64">>(div(mask, 2, { roundingMode: "trunc" }))
expectType<Tensor<["N", 12], "float32">>(div(ids, 0.5, { roundingMode: "floor" }))
expectType<Tensor<["N", 12], "float32">>(div(rows, 0, { roundingMode: "floor" }))
declare const mode: "floor" | null
expectType<Tensor<["N", 12], DType>>(div(ids, 2, { roundingMode: mode }))
expectType<Tensor<["N", 12], "float32">>(div(rows, 2, { roundingMode: mode }))
expectError(div(mask, mask, { roundingMode: "floor" }))
expectError(div(ids, 0, { roundingMode: "floor" }))
expectError(div(rows, 2, { roundingMode: "ceil" }))
