import { repr } from "../define/index.ts"

/** What all convolutions print; `outputPadding` is told of the transposed ones alone. */
export const printConvolution = (values: {
  inChannels: number
  outChannels: number
  kernelSize: unknown
  stride: unknown
  padding: unknown
  dilation: unknown
  outputPadding?: unknown
  groups: number
  bias: boolean
  paddingMode: string
}): readonly (string | false)[] => [
  `${values.inChannels}, ${values.outChannels}, kernel_size=${repr(values.kernelSize)}, stride=${repr(values.stride)}`,
  differs(values.padding, 0) && `padding=${repr(values.padding)}`,
  differs(values.dilation, 1) && `dilation=${repr(values.dilation)}`,
  differs(values.outputPadding ?? 0, 0) && `output_padding=${repr(values.outputPadding)}`,
  values.groups !== 1 && `groups=${values.groups}`,
  !values.bias && "bias=False",
  values.paddingMode !== "zeros" && `padding_mode=${values.paddingMode}`,
]

/** Whether one of the sizes is another than PyTorch's default. */
const differs = (sizes: unknown, initial: number): boolean => [sizes].flat().some(size => size !== initial)
