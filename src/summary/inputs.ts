import type { DType, Module, TensorValue, Value } from "../module/module.ts"
import { eachTensor, isTensor, valueOf } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Shape } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"

/** A shape, a tensor, or an array of these for several inputs, nested as the module takes them. */
export type InputSize = Shape | TensorValue | readonly (InputSize | null)[]

interface Given {
  readonly inputSize?: InputSize | null
  readonly dtypes?: readonly DType[]
  readonly batchDim?: number
}

/** What goes into a module: what the options give, what it declares, or nothing. */
export function inputsOf(
  { values }: Module,
  { inputSize, dtypes = [], batchDim }: Given,
): readonly Value[] | null {
  const given = inputSize === undefined ? ((values["input"] ?? null) as InputSize | null) : inputSize
  if (given === null) return null
  const several = isTensor(given) ? [given] : given
  return several.map((input, i) =>
    eachTensor(valueOf(input, dtypes[i]), ({ shape, ...tensor }) => {
      const sizes = shape.slice()
      if (inputSize !== undefined && batchDim !== undefined) sizes.splice(batchDim, 0, 1)
      // torchinfo takes no input without elements.
      if (sizes.some(size => typeof size === "number" && size <= 0))
        throw refusal("summary", `summary: expects sizes of at least 1, got ${show(sizes)}`, sizes)
      return { shape: sizes, ...tensor }
    }),
  )
}
