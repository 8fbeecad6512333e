// Tensor operations in the bodies of functions: literals, symbols, what is not known, and type parameters.
import { tensor } from "laminate"
import type { DType, Tensor } from "laminate"
import * as F from "laminate/functional"

type same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false
const holds = <T extends true>() => undefined as T | undefined

export const shapes = () => {
  const x = tensor(["N", 5, 28, 28], "float32")
  const ids = tensor([16, 12], "int64")
  const channels = tensor([5, 1, 1], "float32")
  const sum = F.add(x, channels)
  holds<same<typeof sum, Tensor<["N", 5, 28, 28]>>>()
  const half = F.mul(ids, 0.5)
  holds<same<typeof half, Tensor<[16, 12]>>>()
  const less = F.sub(ids, 1)
  holds<same<typeof less, Tensor<[16, 12], "int64">>>()
  const quotient = F.div(1, ids)
  holds<same<typeof quotient, Tensor<[16, 12]>>>()
  const branches = F.cat([x, x, sum], 1)
  holds<same<typeof branches, Tensor<["N", 15, 28, 28]>>>()
  const flat = F.flatten(x, 1)
  holds<same<typeof flat, Tensor<["N", 3920]>>>()
  const scores = F.softmax(F.matmul(x, F.transpose(x, -1, -2)), -1)
  holds<same<typeof scores, Tensor<["N", 5, 28, 28]>>>()
  const last = F.permute(x, [0, 2, 3, 1])
  holds<same<typeof last, Tensor<["N", 28, 28, 5]>>>()
  const pooled = F.mean(x, [2, 3])
  holds<same<typeof pooled, Tensor<["N", 5]>>>()
  const gates = F.mul(x, F.mean(x, [2, 3], { keepdim: true }))
  holds<same<typeof gates, Tensor<["N", 5, 28, 28]>>>()
  const rows = F.reshape(ids, [4, -1])
  holds<same<typeof rows, Tensor<[4, 48], "int64">>>()
  const loss = F.mean(F.relu(x, { inplace: true }))
  holds<same<typeof loss, Tensor<[]>>>()
  const floats = F.softmax(ids, 0, { dtype: "float64" })
  holds<same<typeof floats, Tensor<[16, 12], "float64">>>()
  return [sum, half, less, quotient, branches, flat, scores, last, pooled, gates, rows, loss, floats]
}

export const unknown = (size: number, x: Tensor<number[]>, wide: { keepdim?: boolean }, tensors: Tensor<["N", 5]>[]) => {
  const some = tensor([size, 28], "float32")
  const sum = F.add(some, tensor([7, 1], "float32"))
  holds<same<typeof sum, Tensor<[7, 28]>>>()
  const joined = F.cat([some, some, tensor([3, 28], "float32")])
  holds<same<typeof joined, Tensor<[number, 28]>>>()
  const all = F.cat(tensors, 1)
  holds<same<typeof all, Tensor<["N", number]>>>()
  const any = F.matmul(F.softmax(F.add(x, some), size), x)
  holds<same<typeof any, Tensor<number[]>>>()
  const mean = F.mean(some, 0, wide)
  holds<same<typeof mean, Tensor<number[]>>>()
  const shaped = F.reshape(some, [size, -1])
  holds<same<typeof shaped, Tensor<[number, number]>>>()
  const turned = F.transpose(some, size, 0)
  holds<same<typeof turned, Tensor<[number, number]>>>()
  const number = F.mul(some, size)
  holds<same<typeof number, Tensor<[number, 28]>>>()
  return [sum, joined, all, any, mean, shaped, turned, number]
}

export const options = (
  some: number,
  anything: any,
  wide: { alpha?: number },
  modes: { roundingMode?: "floor" | "trunc" | null },
  either: 1 | 0.5,
  mode: "floor" | "trunc" | null,
  text: string,
  x: Tensor<["N", 5], any>,
) => {
  const ids = tensor([16, 12], "int64")
  const floats = tensor([16, 12], "float32")
  const mask = tensor([12], "bool")
  const sum = F.add(ids, 1, { alpha: 2 })
  holds<same<typeof sum, Tensor<[16, 12], "int64">>>()
  const half = F.sub(ids, floats, { alpha: 0.5 })
  holds<same<typeof half, Tensor<[16, 12]>>>()
  const or = F.add(mask, mask, { alpha: true })
  holds<same<typeof or, Tensor<[12], "bool">>>()
  const unknowns = [F.add(ids, ids, { alpha: some }), F.sub(ids, ids, { alpha: anything }), F.add(ids, ids, wide)]
  holds<same<(typeof unknowns)[number], Tensor<[16, 12], "int64">>>()
  const more = [F.add(ids, ids, { alpha: either }), F.sub(x, 1, { alpha: 0.5 }), F.add(x, x, { alpha: false }), F.add(ids, ids, { alpha: undefined })]
  const whole = F.div(ids, mask, { roundingMode: "floor" })
  holds<same<typeof whole, Tensor<[16, 12], "int64">>>()
  const words = F.div(ids, 2, { roundingMode: text as "floor" | "trunc" })
  holds<same<typeof words, Tensor<[16, 12], "int64">>>()
  const quotients = F.div(ids, 2, {})
  holds<same<typeof quotients, Tensor<[16, 12]>>>()
  // Without strictNullChecks nothing is known of these two.
  const untold = [F.div(ids, 2, { roundingMode: null }), F.div(ids, 2, { roundingMode: undefined })]
  const same32 = [F.div(floats, 0, { roundingMode: mode }), F.div(floats, 2, modes), F.div(floats, 2, { roundingMode: anything })]
  holds<same<(typeof same32)[number], Tensor<[16, 12]>>>()
  const unsure = F.div(ids, 2, { roundingMode: mode })
  holds<same<(typeof unsure)["shape"], [16, 12]>>()
  return [sum, half, or, unknowns, more, whole, words, quotients, untold, same32, unsure, F.div(ids, 2, { roundingMode: text }), F.div(ids, 2, modes)]
}

export const optionsInABody = <const C extends number, const K extends number, const M extends "floor" | "trunc">(c: C, alpha: K, mode: M) => {
  const x = tensor(["N", c], "float32")
  const ids = tensor(["N", c], "int64")
  const sum = F.add(x, x, { alpha: 0.5 })
  holds<same<typeof sum, Tensor<["N", C]>>>()
  const less = F.sub(ids, ids, { alpha: 2 })
  holds<same<typeof less, Tensor<["N", C], "int64">>>()
  const whole = F.div(ids, 2, { roundingMode: "trunc" })
  holds<same<typeof whole, Tensor<["N", C], "int64">>>()
  return [sum, less, whole, F.add(ids, ids, { alpha }), F.sub(x, c, { alpha: c }), F.div(ids, ids, { roundingMode: mode })]
}

export const tensorsInABody = <T extends Tensor<["N", 5]>, U extends Tensor<["N", 5], "int64" | "float32">>(x: T, y: U) =>
  [F.add(x, x, { alpha: 0.5 }), F.sub(x, 1, { alpha: 2 }), F.add(y, y, { alpha: 0.5 }), F.div(x, x, { roundingMode: "floor" }), F.div(y, 2, { roundingMode: "floor" })]

export const residual = <const C extends number>(c: C) => {
  const x = tensor(["N", c, "H", "W"], "float32")
  const y = F.relu(F.add(F.relu(x), x))
  holds<same<typeof y, Tensor<["N", C, "H", "W"]>>>()
  const gates = F.mul(y, F.mean(y, [2, 3], { keepdim: true }))
  holds<same<typeof gates, Tensor<["N", C, "H", "W"]>>>()
  const last = F.permute(gates, [0, 2, 3, 1])
  holds<same<typeof last, Tensor<["N", "H", "W", C]>>>()
  void last
  return F.cat([x, y], 1)
}

export const attention = <const E extends number, const H extends number>(e: E, heads: H) => {
  const x = tensor(["N", "T", e], "float32")
  const split = F.permute(F.reshape(x, ["N", "T", heads, -1]), [0, 2, 1, 3])
  const scores = F.softmax(F.div(F.matmul(split, F.transpose(split, -2, -1)), 8), -1)
  const joined = F.permute(F.matmul(scores, split), [0, 2, 1, 3])
  return F.reshape(joined, ["N", "T", e])
}

export const exactWhenCalled = () => {
  const twice = residual(32)
  holds<same<typeof twice, Tensor<["N", 64, "H", "W"]>>>()
  const out = attention(512, 8)
  holds<same<typeof out, Tensor<["N", "T", 512]>>>()
  return [twice, out]
}

// What was refused is taken by what follows: one mistake, one line. Here there is none.
export const refused = (x: Tensor<number[]>) => F.mean(F.flatten(F.cat([x, x], 1), 1), 0)

// A dtype that is not known is every dtype.
export const ofAnyDtype = () => {
  const sum = (t: Tensor<["N"], any>, u: Tensor<["N"]>): Tensor<["N"], DType> => F.add(t, u)
  return sum(tensor(["N"], "int64"), tensor(["N"], "float32"))
}
