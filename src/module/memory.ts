import type { DType } from "./module.ts"

/** Bytes of one element: the names of the types end in their bits, but for that of a `bool`, which takes a byte. */
export function elementBytes(dtype: DType): number {
  return Number(/\d+$/.exec(dtype)?.[0] ?? 8) / 8
}

/** Elements of a tensor, exactly. */
export function elementsOf({ shape }: { readonly shape: readonly number[] }): bigint {
  return shape.reduce((product, size) => product * BigInt(size), 1n)
}

/** The sum over tensors of what each has, such as its elements or its bytes. */
export function sumOver<Tensor>(tensors: readonly Tensor[], size: (tensor: Tensor) => bigint): bigint {
  return tensors.reduce((sum, tensor) => sum + size(tensor), 0n)
}

/** Bytes of a tensor, exactly. */
export function bytesOf(tensor: { readonly shape: readonly number[]; readonly dtype: DType }): bigint {
  return elementsOf(tensor) * BigInt(elementBytes(tensor.dtype))
}
