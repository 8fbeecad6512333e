import type { Tensor } from "../module/tensor.ts"

// input, or several -> whether it is one tensor
/** Told from the first alone, so that it is settled for shapes in which type parameters stand. */
export type isOne<input> = input extends readonly [infer first, ...unknown[]]
  ? first extends readonly unknown[] | Tensor<any, any> | null
    ? false
    : true
  : true
