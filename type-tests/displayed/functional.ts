// at most 400 characters
import { tensor } from "laminate"
import { add, cat, div, matmul, mean, permute, relu, reshape, softmax } from "laminate/functional"

const images = tensor(["N", 5, 28, 28], "float32")
export const sum = add(images, 1)
//           ^? const sum: Tensor<["N", 5, 28, 28], "float32">
export const joined = cat([images, images], 1)
//           ^? const joined: Tensor<["N", 10, 28, 28], "float32">
export const pooled = mean(relu(images), [2, 3])
//           ^? const pooled: Tensor<["N", 5], "float32">
export const whole = div(tensor(["N", 8], "int64"), 2, { roundingMode: "floor" })
//           ^? const whole: Tensor<["N", 8], "int64">

export const residual = <const C extends number>(c: C) => {
  const x = tensor(["N", c, "H", "W"], "float32")
  const y = add(relu(x), x)
//      ^? const y: Tensor<["N", C, "H", "W"], "float32">
  const both = cat([x, y], 1)
//      ^? const both: Tensor<["N", SizeSum<C, C>, "H", "W"], "float32">
  return both
}

export const attention = <const E extends number, const H extends number>(e: E, heads: H) => {
  const x = tensor(["N", "T", e], "float32")
  const split = permute(reshape(x, ["N", "T", heads, -1]), [0, 2, 1, 3])
//      ^? const split: Tensor<["N", ReshapedSize<H, ["N", "T", E], readonly ["N", "T", H, -1]>, "T", SizeLeft<["N", "T", E], isFree<H> extends true ? [["N", "T"], [H, -1]] : [["N", "T", canonical<H>], [-1]]>], "float32">
  const scores = softmax(matmul(split, permute(split, [0, 1, 3, 2])), -1)
//      ^? const scores: Tensor<["N", ReshapedSize<H, ["N", "T", E], readonly ["N", "T", H, -1]>, "T", "T"], "float32">
  return reshape(permute(matmul(scores, split), [0, 2, 1, 3]), ["N", "T", e])
}

export const called = attention(512, 8)
//           ^? const called: Tensor<["N", "T", 512], "float32">
