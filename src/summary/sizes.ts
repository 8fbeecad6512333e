import { elementBytes, elementsOf } from "../module/memory.ts"
import type { TensorValue, Value } from "../module/module.ts"
import type { Dim, Shape } from "../shape/dim.ts"

/** A count: exact; undefined where it depends on a size that is not known. */
export type ExactCount = bigint | undefined

/** The tensor that torchinfo shows of several: the first. */
export function firstOf(value: Value): TensorValue | null {
  if (value === null || "shape" in value) return value
  return value.length === 0 ? null : firstOf(value[0] as Value)
}

/**
 * The shape that torchinfo shows of a value. Of several tensors it has 1 in the place of the batch, if that is told: where they are
 * nested it puts it there, otherwise around it stands what Python's slices leave, which is all of the shape after the last axis.
 */
export function sizeOf(value: Value, batchDim?: number): Shape {
  const first = firstOf(value)
  const shape = first?.shape ?? []
  if (batchDim === undefined || !Array.isArray(value) || first === null) return shape
  if (Array.isArray(value[0]))
    return shape.map((size, axis) => (axis === batchDim || axis === batchDim + shape.length ? 1 : size))
  return [...shape.slice(0, batchDim), 1, ...shape.slice(batchDim + 1)]
}

/** Bytes of a tensor of the first type in `value`, and of the given size. */
export function byteCount(value: Value, size: Shape): ExactCount {
  const first = firstOf(value)
  return first === null ? 0n : times(productOf(size), BigInt(elementBytes(first.dtype)))
}

/** The product of sizes; 1 for none, and not known if one of them is not. */
export function productOf(sizes: readonly Dim[]): ExactCount {
  return sizes.every(isKnown) ? elementsOf({ shape: sizes }) : undefined
}

/** The sum of counts; not known if one of them is not. */
export function sumOf(counts: readonly bigint[]): bigint
export function sumOf(counts: readonly ExactCount[]): ExactCount
export function sumOf(counts: readonly ExactCount[]): ExactCount {
  return counts.reduce<ExactCount>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0n,
  )
}

/** The product of two counts; not known if one of them is not. */
export function times(left: ExactCount, right: ExactCount): ExactCount {
  return left === undefined || right === undefined ? undefined : left * right
}

function isKnown(size: Dim): size is number {
  return Number.isInteger(size)
}
