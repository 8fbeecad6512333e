/** Of a pool over two axes: each of its windows has an element of the input in it. */
export const halfAtMost = {
  padding: [
    [
      "min(0, kernelSize.0 / 2 - padding.0)",
      "padding {padding.0} is more than half of kernelSize {kernelSize.0}",
    ],
    [
      "min(0, kernelSize.1 / 2 - padding.1)",
      "padding {padding.1} is more than half of kernelSize {kernelSize.1}",
    ],
  ],
} as const
