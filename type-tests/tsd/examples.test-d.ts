// The networks of examples/: what tsc computes of them, and nothing wider.
import { expectType } from "tsd"
import { attention } from "../../examples/attention.ts"
import { audioEncoder } from "../../examples/audioEncoder.ts"
import { inceptionNet } from "../../examples/inception.ts"
import { languageModel } from "../../examples/languageModel.ts"
import { features50, resnet152, resnet18, resnet50 } from "../../examples/resnet.ts"
import { siamese } from "../../examples/siamese.ts"
import { unet } from "../../examples/unet.ts"
import { outputOf, paramsOf, type Model, type Tensor } from "laminate"

type Image = ["N", 3, "H", "W"]
expectType<Model<"ResNet", Image, ["N", 1000], 11689512>>(resnet18)
expectType<Model<"ResNet", Image, ["N", 1000], 25557032>>(resnet50)
expectType<Model<"ResNet", Image, ["N", 1000], 60192808>>(resnet152)
expectType<["N", 2048, "(H+31)//32", "(W+31)//32"]>(outputOf(features50))
expectType<Model<"UNet", ["N", 3, "16*h", "16*w"], ["N", 2, "16*h", "16*w"], 31037698>>(unet)
expectType<Model<"InceptionNet", Image, ["N", 10], 682986>>(inceptionNet)
expectType<Model<"LanguageModel", Tensor<["N", "T"], "int64">, ["N", "T", 10000], 3612672>>(languageModel)
expectType<Model<"Siamese", [["N", 1, 28, 28], ["N", 1, 28, 28]], ["N", 1], 420481>>(siamese)
expectType<Model<"Attention", ["N", "T", 64], ["N", "T", 64], 16640>>(attention)
expectType<Model<"AudioEncoder", ["N", 1, "T"], ["N", 512, "(T-305)//160"], 5253120>>(audioEncoder)

// The same on the inputs of the recordings.
expectType<[1, 1000]>(outputOf(resnet50, [1, 3, 224, 224]))
expectType<[1, 2048, 7, 7]>(outputOf(features50, [1, 3, 224, 224]))
expectType<[1, 2, 224, 224]>(outputOf(unet, [1, 3, 224, 224]))
expectType<[1, 10]>(outputOf(inceptionNet, [1, 3, 224, 224]))
expectType<[8, 1]>(outputOf(siamese, [[8, 1, 28, 28], [8, 1, 28, 28]]))
expectType<[2, 10, 64]>(outputOf(attention, [2, 10, 64]))
expectType<[1, 512, 98]>(outputOf(audioEncoder, [1, 1, 16000]))
expectType<25557032>(paramsOf(resnet50))
