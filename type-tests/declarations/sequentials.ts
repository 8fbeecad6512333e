// at most 1200 bytes
import { avgPool2d, conv2d, flatten, freeze, linear, maxPool2d, relu, repeat, sequential } from "laminate"

export const features = sequential(
  conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
  conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
)
export const classifier = sequential({ flat: flatten() }, { body: [linear(192, 128), relu()] }, { out: linear(128, 10) })
export const stack = sequential(...repeat(3, () => linear(8, 8)))
export const backbone = freeze(features)
