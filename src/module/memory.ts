import type { DType } from "./module.ts"

/** Bytes of one element. */
export const elementBytes: { readonly [dtype in DType]: number } = {
  float64: 8,
  float32: 4,
  float16: 2,
  bfloat16: 2,
  int64: 8,
  int32: 4,
  int16: 2,
  int8: 1,
  uint8: 1,
  bool: 1,
  complex64: 8,
  complex128: 16,
}

/** Elements of a tensor, exactly. */
export function elementsOf({ shape }: { readonly shape: readonly number[] }): bigint {
  return shape.reduce((product, size) => product * BigInt(size), 1n)
}

/** Bytes of a tensor, exactly. */
export function bytesOf(tensor: { readonly shape: readonly number[]; readonly dtype: DType }): bigint {
  return elementsOf(tensor) * BigInt(elementBytes[tensor.dtype])
}
