// Layers of one's own are as good as the built-in ones.
import { expectError, expectType } from "tsd"
import { axes, defineLayer, flag, int, linear, model, outputOf, paramsOf, sequential } from "laminate"

const scale = defineLayer({
  name: "Scale",
  factory: "scale",
  args: [["features", int({ min: 1, noun: "features" })]],
  options: { bias: flag(true) },
  input: ["*B", "features"],
  params: [["weight", ["features"]], ["bias", ["features"], "bias"]],
})
const crop = defineLayer({
  name: "Crop",
  factory: "crop",
  args: [["size", axes({ axes: 2, broadcast: true, min: 1 })]],
  options: {},
  input: ["N?", "C", "H", "W"],
  output: ["N?", "C", "window(H, size.0, 1, 0, 1)", "window(W, size.1, 1, 0, 1)"],
})

expectType<8>(paramsOf(scale(4)))
expectType<4>(paramsOf(scale(4, { bias: false })))
expectType<[16, 4]>(outputOf(scale(4), [16, 4]))
expectType<[16, 3, 6, 4]>(outputOf(crop([3, 5]), [16, 3, 8, 8]))
expectType<44>(paramsOf(sequential(linear(8, 4), scale(4))))
expectType<[16, 4]>(outputOf(model("Net", [16, 8], [linear(8, 4), scale(4)])))

expectError(scale(0))
expectError(scale(4, { bia: false }))
expectError(model("Net", [16, 8], [scale(4)]))

const block = <const C extends number>(c: C) => sequential(linear(c, c), scale(c))
expectType<28>(paramsOf(block(4)))
