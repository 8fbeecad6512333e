import type { TensorValue, Value } from "../../module/module.ts"
import { refused } from "../../shape/error.ts"
import type { ShapeError } from "../../shape/error.ts"

/** Whether a tensor may be of any dtype: what comes into a sequential value is not known. */
export function isOpen({ shape: [first], dtype }: TensorValue): boolean {
  return dtype === "float32" && (first === "..." || Number.isNaN(first))
}

// name, how many tensors -> sentence
/** "Linear: expects one tensor, got an array of 2; take one of them in a forward" */
export type arrayGiven<
  name extends string,
  length,
> = `${name}: expects one tensor, got an array of ${length & number}${length extends 0 | 1 ? "" : "; take one of them in a forward"}`
export function arrayGiven(name: string, given: readonly Value[] | null): ShapeError {
  if (given === null) return refused(name, "expects one tensor, got null", given)
  const hint = given.length > 1 ? "; take one of them in a forward" : ""
  return refused(name, `expects one tensor, got an array of ${given.length}${hint}`, given.length, 1)
}

/** The input of a layer if it is one tensor; else throws. */
export function oneTensor(name: string, input: Value = null): TensorValue {
  if (input !== null && "shape" in input) return input
  throw arrayGiven(name, input)
}
