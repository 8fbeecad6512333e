// Multi-head self-attention, written out: the heads are split off, exchanged with the positions, and joined again.
import { linear, model, type OutputOf, type ParamsOf } from "laminate"
import { matmul, mul, permute, reshape, softmax } from "laminate/functional"

export const attention = model("Attention", ["N", "T", 64], {
  query: linear(64, 64), key: linear(64, 64), value: linear(64, 64), out: linear(64, 64),
}, ({ query, key, value, out }, x) => {
  const [n, t] = x.shape
  const q = permute(reshape(query(x), [n, t, 8, 8]), [0, 2, 1, 3])
  const k = permute(reshape(key(x), [n, t, 8, 8]), [0, 2, 3, 1])
  const v = permute(reshape(value(x), [n, t, 8, 8]), [0, 2, 1, 3])
  const weights = softmax(mul(matmul(q, k), 8 ** -0.5), -1)
  //    ^? const weights: Tensor<["N", 8, "T", "T"], "float32">
  return out(reshape(permute(matmul(weights, v), [0, 2, 1, 3]), [n, t, 64]))
})

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof attention> = ["N", "T", 64]
export const total: ParamsOf<typeof attention> = 16640
