import type { Tensor } from "../module/tensor.ts"

// input, or several -> whether it is one tensor
/** A size among them settles it, so that it is settled for shapes in which type parameters stand beside others. */
export type isOne<input> = input extends readonly [AnyTensor, ...AnyTensor[]] ? false : true
type AnyTensor = readonly unknown[] | Tensor<any, any> | null
