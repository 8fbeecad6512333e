// Under isolatedDeclarations the type of an export is written out; it is the one that editors show.
import { conv2d, model, relu } from "laminate"
import type { Model } from "laminate"

export const net: Model<"Net", ["N", 3, 32, 32], ["N", 8, 30, 30], 224> = model("Net", ["N", 3, 32, 32], [conv2d(3, 8, 3), relu()])
