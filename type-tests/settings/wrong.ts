import { avgPool2d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, outputOf, relu, sequential } from "laminate"
import { add } from "laminate/functional"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [
    flatten(),
    linear(190, 128), // error: Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)
    relu(), linear(128, 10),
  ] },
])

export const neighbours = sequential(
  conv2d(3, 5, 5), relu(),
  { norm: batchNorm2d(6) }, // error: BatchNorm2d: expects 6 channels, got 5 from [..., 5, ?, ?]; set numFeatures to 5
)

const block = <const C extends number>(c: C) => sequential(conv2d(c, c, 3, { padding: 1 }), batchNorm2d(c), relu())
export const blocks = model("Wrong", [16, 8, 32, 32], [
  block(8),
  block(9), // error: 0 Conv2d: expects 9 input channels, got 8 from [16, 8, 32, 32]; set inChannels to 8
])

export const value = conv2d(
  3, 8, 3,
  { stride: 0 }, // error: Conv2d: stride must be at least 1, got 0
)

export const asked = outputOf(
  flatten(),
  [3], // error: Flatten: startDim 1 is out of range for the 1 dimensions of [3]
)

export const residual = model("Residual", ["N", 64, "H", "W"], { conv: conv2d(64, 128, 3, { padding: 1 }) }, ({ conv }, x) =>
  add(conv(x), x)) // error: add: cannot broadcast [N, 128, H, W] and [N, 64, H, W]: 128 and 64 differ at dimension 1
