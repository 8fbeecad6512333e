import { quoted, show } from "../shape/dim.ts"
import { refused } from "../shape/error.ts"
import { dtypes } from "./module.ts"
import type { InputSize, DType, TensorValue, Value } from "./module.ts"

/** A tensor without its numbers: its shape, and the type of its numbers where that is not float32. */
export interface Tensor<in out S, in out D = "float32"> {
  readonly shape: S
  readonly dtype: D
}

/** Whether a value is a tensor. */
export function isTensorValue(value: unknown): value is TensorValue {
  return typeof value === "object" && value !== null && "shape" in value && "dtype" in value
}

const prototype = {
  /** Operators, which JavaScript would answer with a text or `NaN`. */
  [Symbol.toPrimitive](this: TensorValue, hint: string): string {
    const text = show(this.shape)
    if (hint === "string") return `tensor(${text})`
    throw refused(
      "tensor",
      `no operator works on ${text}; use add, sub, mul or div of laminate/functional`,
      this,
    )
  },
}

/** A tensor at run time, frozen: `NaN` is a size that is not known, `"..."` any number of them. */
export function tensorValue(shape: TensorValue["shape"], dtype: DType): TensorValue {
  const own = { shape: Object.freeze([...shape]), dtype }
  return Object.freeze(Object.assign(Object.create(prototype) as object, own))
}

/** A value with something else in the place of each of its tensors; also the options of a call, which may have some. */
export function eachTensor<T extends Value>(value: T, change: (tensor: TensorValue) => TensorValue): T
export function eachTensor(value: unknown, change: (tensor: TensorValue) => TensorValue): unknown {
  if (isTensorValue(value)) return change(value)
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(one => eachTensor(one as Value, change))
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, eachTensor(one as Value, change)]),
  )
}

/** Whether it is one tensor; else it is several. */
export function isOneTensor(input: InputSize): input is TensorValue["shape"] | TensorValue {
  return "dtype" in input || input.every(size => typeof size === "number" || typeof size === "string")
}

/** A tensor of what is told: a shape, or a tensor. */
export function tensorOf(input: TensorValue["shape"] | TensorValue, dtype: DType = "float32"): TensorValue {
  return "dtype" in input ? { shape: input.shape, dtype: input.dtype } : { shape: input, dtype }
}

/** What goes into a module for what it is asked with; shapes are of the given dtype. */
export function valueOf(input: InputSize | null, dtype?: DType): Value {
  if (input === null) return null
  return isOneTensor(input) ? tensorOf(input, dtype) : input.map(one => valueOf(one, dtype))
}

/** "tensor: the dtype must be one of float32, ..., got float" */
export function dtypeFault(name: string, dtype: unknown): true | string {
  return (
    (dtypes as readonly unknown[]).includes(dtype) ||
    `${name}: the dtype must be one of ${dtypes.join(", ")}, got ${quoted(dtype)}`
  )
}
