import { repr } from "../define/index.ts"

/** What all convolutions require of `groups`. */
export const dividedByGroups = [
  [
    "inChannels % groups + outChannels % groups",
    "groups {groups} does not divide {inChannels} input and {outChannels} output channels",
  ],
] as const

/**
 * What a padding mode requires of an axis. What is padded is taken from the input: reflected, of all but its first element, so that
 * padding is less than the size; as a circle, of all of it, so that padding is at most the size. Zeros and copies of the border need
 * nothing. `"same"` pads with what the kernel covers beyond one element, the larger half of it at one of the ends.
 */
export const roomToPad = <const size extends string, const axis extends 0 | 1>(size: size, axis: axis) =>
  [
    "paddingMode",
    `pick(paddingMode, 'reflect', ${size}, 'circular', ${size} + 1, 1) - pick(paddingMode, 'zeros', 0, 'replicate', 0, pick(padding.${axis}, 'same', (dilation.${axis} * (kernelSize.${axis} - 1) + 1) / 2, 'valid', 0, padding.${axis}))`,
    `padding {padding.${axis}} is too large for padding mode {paddingMode}`,
  ] as const

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
