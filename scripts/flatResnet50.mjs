// ResNet-50 as one flat model, every layer an attribute and every call a line: what an editor has to check at the 50th.

// classes, features that its head expects -> source text
export const resnet50 = ({ classes, features = 2048 }) => {
  const attributes = []
  const lines = []
  // A convolution without bias and its normalisation -> the name of what comes out
  const convolution = (x, inputs, outputs, kernel, options = "") => {
    const n = attributes.length + 1
    attributes.push(
      `conv${n}: conv2d(${inputs}, ${outputs}, ${kernel}, { ${options}bias: false }), bn${n}: batchNorm2d(${outputs}),`,
    )
    lines.push(`const y${n} = bn${n}(conv${n}(${x}))`)
    return `y${n}`
  }
  let x = `maxpool(relu(${convolution("x", 3, 64, 7, "stride: 2, padding: 3, ")}))`
  let channels = 64
  for (const [width, depth] of [
    [64, 3],
    [128, 4],
    [256, 6],
    [512, 3],
  ])
    for (let i = 0; i < depth; i++) {
      const stride = i === 0 && width > 64 ? "stride: 2, " : ""
      const a = convolution(x, channels, width, 1)
      const b = convolution(`relu(${a})`, width, width, 3, `${stride}padding: 1, `)
      const c = convolution(`relu(${b})`, width, 4 * width, 1)
      const short = i === 0 ? convolution(x, channels, 4 * width, 1, stride) : x
      lines.push(`const x${attributes.length} = relu(add(${c}, ${short}))`)
      x = `x${attributes.length}`
      channels = 4 * width
    }
  return `import { adaptiveAvgPool2d, batchNorm2d, conv2d, linear, maxPool2d, model, relu } from "laminate"
import { add, flatten } from "laminate/functional"

export const resnet50 = model("ResNet50", ["N", 3, 224, 224], {
  ${attributes.join("\n  ")}
  relu: relu(), maxpool: maxPool2d(3, { stride: 2, padding: 1 }), avgpool: adaptiveAvgPool2d(1), fc: linear(${features}, ${classes}),
}, ({
  ${attributes.map((_, i) => `conv${i + 1}, bn${i + 1},`).join(" ")}
  relu, maxpool, avgpool, fc,
}, x) => {
  ${lines.join("\n  ")}
  return fc(flatten(avgpool(${x}), 1))
})
`
}
