// What users write, of each kind one.
import {
  avgPool2d, batchNorm2d, bind, constraints, conv2d, defineLayer, flatten, int, linear, maxPool2d, model, outputOf, relu, sequential,
  summary,
} from "laminate"
import type { OutputOf, ParamsOf, Statistics } from "laminate"
import { add } from "laminate/functional"
import { adam } from "laminate/optim"

type same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false
const holds = <T extends true>() => undefined as T | undefined

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])
holds<same<OutputOf<typeof cnn>, [16, 10]>>()
holds<same<ParamsOf<typeof cnn>, 26926>>()
export const table: Statistics = summary(cnn, { depth: 2 })

export const block = <const C extends number>(c: C) =>
  sequential(conv2d(c, c, 3, { padding: 1, bias: false }), batchNorm2d(c), relu())
export const small = model("Small", [16, 8, 32, 32], [block(8), { head: block(8) }])
holds<same<OutputOf<typeof small>, [16, 8, 32, 32]>>()

export const down = model("Down", ["N", 64, "H", "W"], {
  conv: conv2d(64, 128, 3, { stride: 2, padding: 1 }), norm: batchNorm2d(128), act: relu(), short: conv2d(64, 128, 1, { stride: 2 }),
}, ({ conv, norm, act, short }, x) => act(add(norm(conv(x)), short(x))))
holds<same<OutputOf<typeof down>, ["N", 128, "(H+1)//2", "(W+1)//2"]>>()
const _bound = outputOf(bind(down, { N: 16, H: 224, W: 224 }))
holds<same<typeof _bound, [16, 128, 112, 112]>>()
export const assumed: string | undefined = constraints(down)[0]?.text

export const optimizer = adam(cnn, { lr: 0.01, betas: [0.9, 0.99] })
export const rate: number = optimizer.defaults.lr

export const layerScale = defineLayer({
  name: "LayerScale", factory: "layerScale",
  args: [["features", int({ min: 1, noun: "features" })]], options: {},
  input: ["*B", "features"],
  params: [["gamma", ["features"]]],
})
export const scaled = model("Scaled", [16, 192], [linear(192, 128), layerScale(128)])
holds<same<ParamsOf<typeof scaled>, 24832>>()
