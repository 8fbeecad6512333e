import type { TensorValue } from "../module/module.ts"
import { ShapeError } from "../shape/error.ts"

/** Whether a tensor may be of any dtype: what comes into a sequential value is not known. */
export function isOpen({ shape: [first], dtype }: TensorValue): boolean {
  return dtype === "float32" && (first === "..." || Number.isNaN(first))
}

/** What a layer throws for inputs that it does not take. */
export function refusal(name: string, sentence: string, got: unknown): ShapeError {
  return new ShapeError(`${name}: ${sentence}`, { path: "", rule: name, got })
}
