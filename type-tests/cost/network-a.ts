// at most 7900 instantiations, 3000 types on 5.9
import { avgPool2d, conv2d, flatten, linear, maxPool2d, model, relu, type ParamsOf } from "laminate"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])

export const total: ParamsOf<typeof cnn> = 26926
