// What a user writes is normalised: order, spaces and brackets do not matter.
import { expectType } from "tsd"
import { bind, conv1d, embedding, linear, model, outputOf, relu, tensor, type InputOf, type Model, type OutputOf } from "laminate"
import { add, reshape } from "laminate/functional"
import type { Tensor } from "laminate"

const sum = model("Sum", ["N", "1+T"], [relu()])
expectType<Model<"Sum", ["N", "T+1"], ["N", "T+1"], 0>>(sum)
expectType<["N", "T+1"]>(outputOf(sum))
const inputOfSum: InputOf<typeof sum> = ["N", "T+1"]
expectType<["N", "T+1"]>(inputOfSum)

expectType<Model<"Net", ["N", "2*T"], ["N", "2*T"], 0>>(model("Net", ["N", "T*2"], [relu()]))
expectType<Model<"Net", ["N", "2*T"], ["N", "2*T"], 0>>(model("Net", ["N", "T+T"], [relu()]))
expectType<Model<"Net", ["N", "(H+3)//4"], ["N", "(H+3)//4"], 0>>(model("Net", ["N", "((H + 1)//2 + 1)//2"], [relu()]))
expectType<Model<"Net", ["N", "N*T"], ["N", "N*T"], 0>>(model("Net", ["N", "T*N"], [relu()]))
expectType<Model<"Net", ["N", 6], ["N", 4], 28>>(model("Net", ["N", "2*3"], [linear(6, 4)]))
expectType<Model<"Net", ["N", 8, "T+1"], ["N", 4, "T-1"], 100>>(model("Net", ["N", 8, "1+T"], [conv1d(8, 4, 3)]))

expectType<Tensor<["N", "T+1"], "int64">>(tensor(["N", "1 + T"], "int64"))
expectType<["N", "T+1", 8]>(outputOf(embedding(100, 8), tensor(["N", "1+T"], "int64")))
expectType<["N", "T+1", 2]>(outputOf(linear(4, 2), ["N", "1+T", 4]))
export const project = linear(4, 2)
const outputOnInput: OutputOf<[typeof project], ["N", "1+T", 4]> = ["N", "T+1", 2]
expectType<["N", "T+1", 2]>(outputOnInput)
expectType<Tensor<["N", "T+1", 2, 2], "float32">>(reshape(tensor(["N", "T+1", 4], "float32"), ["N", "1 + T", 2, 2]))
expectType<Tensor<["N", "T+1"], "float32">>(add(tensor(["N", "1+T"], "float32"), tensor(["N", "T+1"], "float32")))

const two = model("Two", [["N", "1+T"], tensor(["N", "T + 1"], "float32")], { relu: relu() }, ({ relu }, x, y) => add(relu(x), y))
expectType<["N", "T+1"]>(outputOf(two))
expectType<Model<"Sum", ["N", "M+1"], ["N", "M+1"], 0>>(bind(model("Sum", ["N", "T"], [relu()]), { T: "1+M" }))

// In a generic body the names that stand in the input are plain, and it is shown as it was written.
const block = <const C extends number>(channels: C) =>
  model("Block", ["N", channels, "H", "W"], { relu: relu() }, ({ relu }, x) => {
    expectType<Tensor<["N", C, "H", "W"], "float32">>(x)
    return relu(x)
  })
expectType<["N", 8, "H", "W"]>(outputOf(block(8)))

// bind knows the names of any declared size.
const conv = model("Net", ["N", 8, "T+1"], [conv1d(8, 4, 3)])
expectType<Model<"Net", ["N", 8, 6], ["N", 4, 4], 100>>(bind(conv, { T: 5 }))
expectType<Model<"Net", [2, 10], [2, 10], 0>>(bind(model("Net", ["N", "N*T"], [relu()]), { N: 2, T: 5 }))
expectType<Model<"Net", ["N", "5*N"], ["N", "5*N"], 0>>(bind(model("Net", ["N", "N*T"], [relu()]), { T: 5 }))
expectType<Model<"Net", ["N", 68], ["N", 68], 0>>(bind(model("Net", ["N", "T+h2"], [relu()]), { T: 65, h2: 3 }))
