import type { DType, Module, TensorValue, Value } from "../module/module.ts"
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
  const declared = (values["input"] ?? null) as InputSize | null
  const given = inputSize === undefined ? declared : inputSize
  if (given === null) return null
  const several = isShape(given) || isTensor(given) ? [given] : given
  const inputs = several.map((input, i) => valueOf(input, dtypes[i] ?? "float32"))
  const batched = inputSize !== undefined && batchDim !== undefined
  return (batched ? inputs.map(input => withBatch(input, batchDim)) : inputs).map(refuseEmpty)
}

function valueOf(input: InputSize | null, dtype: DType): Value {
  if (input === null || isTensor(input)) return input
  return isShape(input) ? { shape: input, dtype } : input.map(one => valueOf(one, dtype))
}

/** The same with a batch of 1 at the axis `dim`. */
function withBatch(value: Value, dim: number): Value {
  if (value === null) return null
  if (!isTensor(value)) return value.map(one => withBatch(one, dim))
  return { ...value, shape: [...value.shape.slice(0, dim), 1, ...value.shape.slice(dim)] }
}

/** torchinfo takes no input without elements. */
function refuseEmpty(value: Value): Value {
  if (value === null) return null
  if (!isTensor(value)) return value.map(refuseEmpty)
  if (!value.shape.some(size => typeof size === "number" && size <= 0)) return value
  throw refusal("summary", `summary: expects sizes of at least 1, got ${show(value.shape)}`, value.shape)
}

function isTensor(value: InputSize | Value): value is TensorValue {
  return value !== null && "shape" in value
}

function isShape(input: InputSize): input is Shape {
  return Array.isArray(input) && input.every(size => typeof size !== "object")
}
