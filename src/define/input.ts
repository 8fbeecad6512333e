import type { TensorValue, Value } from "../module/module.ts"
import { refused } from "../shape/error.ts"

/** Whether a tensor may be of any dtype: what comes into a sequential value is not known. */
export function isOpen({ shape: [first], dtype }: TensorValue): boolean {
  return dtype === "float32" && (first === "..." || Number.isNaN(first))
}

/** The input of a layer if it is one tensor; else throws. */
export function oneTensor(name: string, input: Value = null): TensorValue {
  if (input !== null && "shape" in input) return input
  throw refused(name, `expects one tensor, got ${input?.length ?? "null"}`, input)
}
