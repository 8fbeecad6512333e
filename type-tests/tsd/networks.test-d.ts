// The two reference networks: what tsc computes of them.
import { expectType } from "tsd"
import {
  avgPool2d, batchNorm1d, batchNorm2d, conv2d, flatten, inputOf, linear, maxPool2d, model, outputOf, paramsOf, relu, sequential,
  trainableParamsOf, type InputOf, type Model, type OutputOf, type ParamsOf, type TrainableParamsOf,
} from "laminate"

const features = sequential(
  conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
  conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
)
const classifier = sequential(flatten(), linear(192, 128), relu(), linear(128, 10))

expectType<932>(paramsOf(features))
expectType<25994>(paramsOf(classifier))
expectType<[16, 12, 4, 4]>(outputOf(features, [16, 3, 32, 32]))
expectType<[16, 10]>(outputOf(classifier, [16, 12, 4, 4]))

const cnn = model("PyTorchCNN", [16, 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), relu(), linear(128, 10)] },
])

expectType<Model<"PyTorchCNN", [16, 3, 32, 32], [16, 10], 26926>>(cnn)
expectType<Model<"PyTorchCNN", [16, 3, 32, 32], [16, 10], 26926>>(
  model("PyTorchCNN", [16, 3, 32, 32], [{ features }, { classifier }]),
)
expectType<26926>({} as ParamsOf<typeof cnn>)
expectType<26926>({} as TrainableParamsOf<typeof cnn>)
expectType<[16, 3, 32, 32]>({} as InputOf<typeof cnn>)
expectType<[16, 10]>({} as OutputOf<typeof cnn>)
expectType<26926>(paramsOf(cnn))
expectType<26926>(trainableParamsOf(cnn))
expectType<[16, 3, 32, 32]>(inputOf(cnn))
expectType<[16, 10]>(outputOf(cnn))
expectType<[8, 10]>(outputOf(model("PyTorchCNN", ["N", 3, 32, 32], [features, classifier]), [8, 3, 32, 32]))

const normed = model("PyTorchCNN", ["N", 3, 32, 32], [
  { features: [
    conv2d(3, 5, 5), batchNorm2d(5), relu(), maxPool2d(5, { stride: 2 }),
    conv2d(5, 12, 3), batchNorm2d(12), relu(), avgPool2d(3, { stride: 2 }), relu(),
  ] },
  { classifier: [flatten(), linear(192, 128), batchNorm1d(128), relu(), linear(128, 10)] },
])

expectType<Model<"PyTorchCNN", ["N", 3, 32, 32], ["N", 10], 27216>>(normed)
expectType<27216>(paramsOf(normed))
