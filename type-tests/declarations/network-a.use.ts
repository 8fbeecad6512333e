import { linear, model, paramsOf, type OutputOf } from "laminate"
import { cnn } from "./network-a.js"

export const logits: OutputOf<typeof cnn> = [16, 10]
export const total: 26926 = paramsOf(cnn)
export const longer = model("Longer", [16, 3, 32, 32], [cnn, linear(10, 2)])
