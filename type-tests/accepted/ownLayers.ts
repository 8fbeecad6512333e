// Layers of one's own behave as the built-in ones.
import { axes, defineLayer, flag, float, int, linear, model, outputOf, paramsOf, relu, sequential, word } from "laminate"

const scale = defineLayer({
  name: "Scale",
  factory: "scale",
  args: [["features", int({ min: 1, noun: "features" })]],
  options: { bias: flag(true), eps: float(1e-5), mode: word("learned", "fixed") },
  input: ["*B", "features"],
  params: [["weight", ["features"]], ["bias", ["features"], "bias"]],
})

const crop = defineLayer({
  name: "Crop",
  factory: "crop",
  args: [["size", axes({ axes: 2, broadcast: true, min: 1 })]],
  options: { stride: axes({ axes: 2, broadcast: true, min: 1, default: 1 }) },
  input: ["N?", "C", "H", "W"],
  output: ["N?", "C", "window(H, size.0, stride.0, 0, 1)", "window(W, size.1, stride.1, 0, 1)"],
})

const double = defineLayer({
  name: "Double", factory: "double", args: [], options: {}, input: ["*B", "F"], output: ["*B", "2 * F"],
})

export const scaled = () => {
  const net = model("Scaled", [16, 8], [linear(8, 4), scale(4), relu(), { second: scale(4, { bias: false, mode: "fixed" }) }])
  const output: [16, 4] = outputOf(net)
  const total: 48 = paramsOf(net)
  return [output, total]
}

export const cropped = () => {
  const output: [16, 3, 6, 5] = outputOf(model("Cropped", [16, 3, 8, 8], [crop(3), crop([1, 2])]))
  return output
}

export const doubled = () => {
  const output: [16, 32] = outputOf(model("Doubled", [16, 8], [double(), double()]))
  return output
}

export const inFactories = <const C extends number>(c: C) => sequential(linear(c, c), scale(c), scale(c, { bias: false }))

export const inModel = () => model("Net", [16, 8], [inFactories(8), double(), linear(16, 2)])
