// Sequential values: contradictions between neighbours, and what is wrong inside of one, which tsc can only blame as a whole.
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

export const neighboursInArray = () => sequential([conv2d(3, 5, 3), batchNorm2d(6)])

export const neighboursApart = () => sequential(conv2d(3, 5, 3), relu(), maxPool2d(2), conv2d(6, 12, 3))

export const neighboursOfLinear = () => sequential(linear(192, 128), relu(), linear(120, 10))

export const neighboursAcrossArrays = () => sequential([[linear(192, 128)], relu()], [linear(120, 10)])

export const valueInModel = () => {
  const classifier = sequential(flatten(), linear(190, 128), relu(), linear(128, 10))
  return model("Net", [16, 12, 4, 4], [classifier])
}

export const namedValueInModel = () => {
  const classifier = sequential(flatten(), linear(190, 128), relu(), linear(128, 10))
  return model("Net", [16, 12, 4, 4], [{ classifier }])
}

export const nestedValues = () => {
  const inner = sequential(relu(), linear(190, 128))
  const outer = sequential(flatten(), { second: inner })
  return model("Net", [16, 12, 4, 4], [{ classifier: outer }])
}

export const arraysInValue = () => {
  const value = sequential(flatten(), [relu(), [linear(190, 128)]])
  return model("Net", [16, 12, 4, 4], [value])
}

export const namesInValue = () => {
  const value = sequential({ flat: flatten() }, { body: [relu(), { fc: linear(190, 128) }] })
  return model("Net", [16, 12, 4, 4], [value])
}

export const afterNamedInValue = () => {
  const value = sequential({ flat: flatten() }, relu(), linear(190, 128))
  return model("Net", [16, 12, 4, 4], [value])
}

export const writtenInPlace = () => model("Net", [16, 12, 4, 4], [sequential(flatten(), linear(190, 128))])

export const neighbouringValues = () => {
  const features = sequential(conv2d(3, 5, 5), relu())
  const head = sequential(conv2d(6, 12, 3), relu())
  return sequential(features, head)
}

export const kernelInValue = () => {
  const features = sequential(conv2d(3, 5, 5), relu(), maxPool2d(5), conv2d(5, 12, 9))
  return model("Net", [16, 3, 32, 32], [features])
}

export const rankInValue = () => {
  const features = sequential(conv2d(3, 5, 5), relu())
  return model("Net", [16, 192], [features])
}

// diagnostics: 2
export const refusedAndUsedAgain = () => {
  const bad = sequential(conv2d(3, 5, 3), batchNorm2d(6))
  return model("Net", [16, 3, 32, 32], [bad])
}

export const fourValuesDeep = () => {
  const conv = sequential({ convolution: conv2d(512, 512, 3, { padding: 1 }) })
  const block = sequential({ downsample: sequential({ projection: conv }) })
  const stage = sequential({ bottleneck: sequential({ residual: block }) })
  return model("Net", [16, 256, 224, 224], [{ backbone: sequential({ stage4: stage }) }])
}

export const afterRepeatInValue = () => {
  const value = sequential(...repeat(3, () => relu()), flatten(), linear(8, 4))
  return model("Net", [16, 9], [value])
}

export const afterNamesAndRepeatInValue = () => {
  const value = sequential({ stem: flatten() }, ...repeat(3, () => relu()), [relu(), linear(190, 128)])
  return model("Net", [16, 12, 4, 4], [relu(), value])
}

export const insideRepeatInValue = () => {
  const value = sequential(relu(), ...repeat(2, () => sequential({ fc: linear(190, 190) })))
  return model("Net", [16, 192], [value])
}

export const indicesInValue = () => sequential(maxPool2d(2, { returnIndices: true }), relu())

export const unknownRankUntilFlatten = () => sequential(conv2d(3, 5, 3), flatten(), batchNorm2d(5))

export const linearThenConv = () => sequential(conv2d(3, 5, 3), linear(28, 10), conv2d(6, 5, 3))
