import { model, paramsOf, type OutputOf } from "laminate"
import { block } from "./resnet.js"

export const built = block(64, 128, 2)
export const output: OutputOf<typeof built> = ["N", 128, "(H+1)//2", "(W+1)//2"]
export const parameters: 230144 = paramsOf(built)
export const used = model("Used", [16, 64, 32, 32], { built }, ({ built }, x) => built(x))
export const shape: OutputOf<typeof used> = [16, 128, 16, 16]
