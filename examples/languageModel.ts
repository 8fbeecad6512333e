// A language model of stacked LSTMs, whose head reads with the weight of the embedding.
import { embedding, linear, lstm, model, tensor, type OutputOf, type ParamsOf } from "laminate"

export const languageModel = model("LanguageModel", tensor(["N", "T"], "int64"), {
  embed: embedding(10000, 256),
  lstm: lstm(256, 256, { numLayers: 2, batchFirst: true }),
  head: linear(256, 10000, { bias: false }),
}, ({ embed, lstm, head }, tokens) => {
  const [x] = lstm(embed(tokens))
  return head(x)
}, { tie: { "head.weight": "embed.weight" } })

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof languageModel> = ["N", "T", 10000]
export const total: ParamsOf<typeof languageModel> = 3612672
