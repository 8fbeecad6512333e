import { model, paramsOf, trainableParamsOf } from "laminate"
import { backbone, classifier, features, stack } from "./sequentials.js"

export const cnn = model("PyTorchCNN", [16, 3, 32, 32], [{ backbone }, { classifier }])
export const total: 26926 = paramsOf(cnn)
export const trainable: 25994 = trainableParamsOf(cnn)
export const parts: [932, 25994, 216] = [paramsOf(features), paramsOf(classifier), paramsOf(stack)]
