import { model, paramsOf, tensor, type OutputOf } from "laminate"
import { languageModel } from "./forward.js"

export const parameters: 3612672 = paramsOf(languageModel)
export const used = model("Used", tensor([16, 20], "int64"), { languageModel }, ({ languageModel }, x) => languageModel(x)[0])
export const shape: OutputOf<typeof used> = [16, 20, 10000]
