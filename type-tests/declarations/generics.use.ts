import { conv2d, model, paramsOf, type OutputOf } from "laminate"
import { block, net, stage } from "./generics.js"

export const built = net(10)
export const output: OutputOf<typeof built> = ["N", 10]
export const used = model("Used", [16, 3, 8, 8], [conv2d(3, 6, 1), block(6), stage(6, 12, 3)])
export const parameters: 42 = paramsOf(block(2))
export const shape: OutputOf<typeof used> = [16, 12, 4, 4]
