import type { Takes } from "../define/dtype.ts"
import type { DType } from "../module/module.ts"
import type { dtypeOf } from "./operand.ts"
import type { optionOf } from "./options.ts"

// A `dtype` among the options converts the input before anything is done with it.

// options, dtypes that the function takes -> those that the input may have
export type takesUnder<P, takes> = "dtype" extends keyof P ? "any" : takes
export function takesUnder(options: unknown, takes: Takes): Takes | "any" {
  return (options as { dtype?: unknown } | undefined)?.dtype === undefined ? takes : "any"
}

// options, input -> the dtype that comes out
export type dtypeUnder<P, input> =
  optionOf<P, "dtype", dtypeOf<input>, DType> extends infer dtype extends DType ? dtype : DType
export function dtypeUnder(options: { readonly [name: string]: unknown }, own: DType): DType {
  return (options["dtype"] as DType | undefined) ?? own
}
