// at most 500 bytes
import { embedding, linear, lstm, model, tensor } from "laminate"

export const languageModel = model("LanguageModel", tensor(["N", "T"], "int64"), {
  embed: embedding(10000, 256), lstm: lstm(256, 256, { numLayers: 2, batchFirst: true }), head: linear(256, 10000, { bias: false }),
}, ({ embed, lstm, head }, tokens) => {
  const [x, [h]] = lstm(embed(tokens))
  return [head(x), h]
}, { tie: { "head.weight": "embed.weight" } })
