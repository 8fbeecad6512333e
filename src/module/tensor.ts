import type { DType, TensorValue, Value } from "./module.ts"

/** A tensor without its numbers: its shape, and the type of its numbers where that is not float32. */
export interface Tensor<in out S, in out D = "float32"> {
  readonly shape: S
  readonly dtype: D
}

/** Whether a value is a tensor. */
export function isTensorValue(value: unknown): value is TensorValue {
  return typeof value === "object" && value !== null && "shape" in value && "dtype" in value
}

/** A tensor at run time, frozen: `NaN` is a size that is not known, `"..."` any number of them. */
export function tensorValue(shape: TensorValue["shape"], dtype: DType): TensorValue {
  return Object.freeze({ shape: Object.freeze([...shape]), dtype })
}

/** A value with something else in the place of each of its tensors. */
export function eachTensor(value: Value, change: (tensor: TensorValue) => TensorValue): Value {
  if (value === null) return null
  return "shape" in value ? change(value) : value.map(one => eachTensor(one, change))
}
