// at most 900 characters
import { tensor } from "laminate"
import { add, cat, flatten, matmul, mean, permute, relu, reshape, softmax } from "laminate/functional"

export const functions = [
  add, cat, flatten, softmax, reshape,
//   ^? on 5.9, 6.0: (alias) const add: <const A, const B>(input: checked<A, partFault<"add", A, "any">>, other: checked<B, elementwise<"add", A, B, "any">>) => Tensor<Broadcast<"add", A, B>, promoted<A, B>> import add
//   ^? on 7.0: (alias) const add: <const A, const B>(input: checked<A, partFault<"add", A, "any">>, other: checked<B, elementwise<"add", A, B, "any">>) => Tensor<Broadcast<"add", A, B>, promoted<A, B>>
//       ^? on 5.9, 6.0: (alias) const cat: <const T, const D = 0>(tensors: checkedParts<T, concatenated<T, D>>, dim?: checked<D, dimFault<T, D>>) => Tensor<Concatenated<T, D>, commonDtype<T>> import cat
//       ^? on 7.0: (alias) const cat: <const T, const D = 0>(tensors: checkedParts<T, concatenated<T, D>>, dim?: checked<D, dimFault<T, D>>) => Tensor<Concatenated<T, D>, commonDtype<T>>
//           ^? on 5.9, 6.0: (alias) const flatten: <const A, const F = 0, const L = -1>(input: checked<A, operandFault<"flatten", A, "any">>, startDim?: checked<F, axisFault<"flatten", "startDim", F, shapeOf<A>>>, endDim?: checked<...>) => Tensor<Flattened<carried<...>, F, L>, dtypeOf<...>> import flatten
//           ^? on 7.0: (alias) const flatten: <const A, const F = 0, const L = -1>(input: checked<A, operandFault<"flatten", A, "any">>, startDim?: checked<F, axisFault<"flatten", "startDim", F, shapeOf<A>>>, endDim?: checked<L, ending<shapeOf<A>, F, L>>) => Tensor<Flattened<carried<A>, F, L>, dtypeOf<A>>
//                    ^? on 5.9, 6.0: (alias) const softmax: <const A, const D, const P extends Chosen<SoftmaxSettings, P> = {}>(input: checked<A, operandFault<"softmax", A, takesUnder<P, FloatsOnly>>>, dim: checked<...>, options?: Choices<...>) => Tensor<carried<...>, dtypeUnder<...>> import softmax
//                    ^? on 7.0: (alias) const softmax: <const A, const D, const P extends Chosen<SoftmaxSettings, P> = {}>(input: checked<A, operandFault<"softmax", A, takesUnder<P, FloatsOnly>>>, dim: checked<D, axisFault<"softmax", "dim", D, shapeOf<A>>>, options?: Choices<SoftmaxSettings, P>) => Tensor<carried<A>, dtypeUnder<P, A>>
//                             ^? on 5.9, 6.0: (alias) const reshape: <const A, const S>(input: checked<A, operandFault<"reshape", A, "any">>, shape: checked<S, reshapeFault<"reshape", shapeOf<A>, S>>) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>> import reshape
//                             ^? on 7.0: (alias) const reshape: <const A, const S>(input: checked<A, operandFault<"reshape", A, "any">>, shape: checked<S, reshapeFault<"reshape", shapeOf<A>, S>>) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>>
]

const images = tensor(["N", 5, 28, 28], "float32")
export const sum = add(images, 1)
//           ^? const sum: Tensor<["N", 5, 28, 28], "float32">
export const joined = cat([images, images], 1)
//           ^? const joined: Tensor<["N", 10, 28, 28], "float32">
export const pooled = mean(relu(images), [2, 3])
//           ^? const pooled: Tensor<["N", 5], "float32">

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
//      ^? const split: Tensor<["N", ReshapedSize<H, ["N", "T", E], readonly ["N", "T", H, -1]>, "T", SizeLeft<["N", "T", E], isFree<H> extends true ? [["N", "T"], [H, -1]] : [["N", "T", H], [-1]]>], "float32">
  const scores = softmax(matmul(split, permute(split, [0, 1, 3, 2])), -1)
//      ^? const scores: Tensor<["N", ReshapedSize<H, ["N", "T", E], readonly ["N", "T", H, -1]>, "T", "T"], "float32">
  return reshape(permute(matmul(scores, split), [0, 2, 1, 3]), ["N", "T", e])
}

export const called = attention(512, 8)
//           ^? const called: Tensor<["N", "T", 512], "float32">
