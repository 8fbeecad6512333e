import { batchNorm2d, bind, constraints, conv2d, linear, lstm, model, moduleList, outputOf, parameter, relu } from "laminate"
import type { OutputOf, Tensor } from "laminate"
import { add, cat, flatten, matmul, mul, softmax, transpose } from "laminate/functional"

export const down = model("Down", ["N", 64, "H", "W"], {
  conv: conv2d(64, 128, 3, { stride: 2, padding: 1 }), norm: batchNorm2d(128), act: relu(), short: conv2d(64, 128, 1, { stride: 2 }),
}, ({ conv, norm, act, short }, x) => act(add(norm(conv(x)), short(x))))
export const output: OutputOf<typeof down> = ["N", 128, "(H+1)//2", "(W+1)//2"]
export const bound: [16, 128, 16, 8] = outputOf(bind(down, { N: 16, H: 32, W: 16 }))
export const texts: string[] = constraints(down).map(({ text }) => text)

export const recurrent = model("Recurrent", [5, 3, 10], {
  rnn: lstm(10, 20), scale: parameter([20]), heads: moduleList([linear(20, 2), linear(20, 2)]),
}, ({ rnn, scale, heads }, x) => {
  const [y, [h, c]] = rnn(x)
  const hidden: Tensor<[1, 3, 20]> = add(h, c)
  let scores = heads[0](mul(y, scale))
  for (const head of heads) scores = head(y)
  return [cat([scores, heads[1](y)], 2), hidden]
})
export const results: OutputOf<typeof recurrent> = [[5, 3, 4], [1, 3, 20]]

export const attention = model("Attention", ["N", "T", 16], { q: linear(16, 16), k: linear(16, 16), v: linear(16, 16) },
  ({ q, k, v }, x) => flatten(matmul(softmax(matmul(q(x), transpose(k(x), 1, 2)), -1), v(x)), 1))
export const attended: OutputOf<typeof attention> = ["N", "16*T"]
