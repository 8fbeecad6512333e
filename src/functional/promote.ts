import type { DType } from "../module/module.ts"

// PyTorch's type promotion: torch.result_type, section "torch.dtype" of its tensor attributes.

const complex = ["complex64", "complex128"] as const
const float32 = ["float32", "float64", ...complex] as const
const int64 = ["int64", "float16", "bfloat16", ...float32] as const
const int16 = ["int16", "int32", ...int64] as const
/** What each dtype can become, the least first. Two dtypes become the first that both can. */
const becomes = {
  bool: ["bool", "uint8", "int8", ...int16],
  uint8: ["uint8", ...int16],
  int8: ["int8", ...int16],
  int16,
  int32: ["int32", ...int64],
  int64,
  float16: ["float16", ...float32],
  bfloat16: ["bfloat16", ...float32],
  float32,
  float64: ["float64", "complex128"],
  complex64: complex,
  complex128: ["complex128"],
} as const satisfies { readonly [dtype in DType]: readonly DType[] }
/** A name, so that users' declarations do not have the whole table. */
interface Becomes extends Readonly<typeof becomes> {}

// dtype, dtype -> dtype
/** The dtype of what two tensors that have dimensions give. */
export type promote<a extends DType, b extends DType> = [a] extends [b]
  ? [b] extends [a]
    ? a
    : first<Becomes[a], Becomes[b][number]>
  : DType extends a | b
    ? DType
    : first<Becomes[a], Becomes[b][number]>
// dtypes, those that are wanted as a union -> the first that is among them
type first<list, wanted> = list extends readonly [infer head extends DType, ...infer rest]
  ? head extends wanted
    ? head
    : first<rest, wanted>
  : DType
export function promote(a: DType, b: DType): DType {
  const wanted: readonly DType[] = becomes[b]
  return becomes[a].find(dtype => wanted.includes(dtype)) as DType
}

/** The kinds of numbers, each above the one before; complex32 is one that laminate does not have. */
const kinds = {
  bool: "bool",
  uint8: "integer",
  int8: "integer",
  int16: "integer",
  int32: "integer",
  int64: "integer",
  float16: "float",
  bfloat16: "float",
  float32: "float",
  float64: "float",
  complex64: "complex",
  complex128: "complex",
} as const satisfies { readonly [dtype in DType]: string }
interface Kinds extends Readonly<typeof kinds> {}

const complexOf = {
  float16: "complex32",
  bfloat16: "complex64",
  float32: "complex64",
  float64: "complex128",
} as const
interface ComplexOf extends Readonly<typeof complexOf> {}

// dtype, dtype of a number or a scalar -> dtype | "complex32"
/** A number, and a tensor without dimensions beside one that has some, change its dtype only if they are of a higher kind. */
export type promoteScalar<a extends DType, scalar extends DType> = DType extends a | scalar
  ? DType
  : Kinds[a] extends "complex"
    ? a
    : [Kinds[a], Kinds[scalar]] extends ["float", infer other]
      ? other extends "complex"
        ? ComplexOf[a & keyof ComplexOf]
        : a
      : [Kinds[a], Kinds[scalar]] extends ["integer", "bool" | "integer"]
        ? a
        : promote<a, scalar>
export function promoteScalar(a: DType, scalar: DType): DType | "complex32" {
  const [own, other] = [kinds[a], kinds[scalar]]
  if (own === "complex") return a
  if (own === "float") return other === "complex" ? complexOf[a as keyof typeof complexOf] : a
  if (own === "integer" && (other === "bool" || other === "integer")) return a
  return promote(a, scalar)
}

/** The dtypes without fractions. */
export type Integral = {
  [dtype in keyof Kinds]: Kinds[dtype] extends "bool" | "integer" ? dtype : never
}[keyof Kinds]
export function isIntegral(dtype: DType | "complex32"): boolean {
  return dtype !== "complex32" && (kinds[dtype] === "bool" || kinds[dtype] === "integer")
}

// dtype -> the dtype of its quotients: float32 for integers and booleans
export type quotient<dtype> = DType extends dtype ? DType : dtype extends Integral ? "float32" : dtype
export function quotient(dtype: DType): DType {
  return isIntegral(dtype) ? "float32" : dtype
}
