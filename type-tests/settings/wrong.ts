import { avgPool2d, conv2d, flatten, linear, maxPool2d, model, relu } from "laminate"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(190, 128), relu(), linear(128, 10)] },
])
