import type { DType } from "../module/module.ts"
import { word } from "./fields/index.ts"

/** The option of layers that have parameters. */
export const dtype = word("float32", "float64", "float16", "bfloat16")

/** Which dtypes an input may have: some, with what messages call them, or what the parameters have. */
export type Takes =
  | { readonly of: readonly DType[]; readonly text: string }
  /** The dtype of the parameters, and what goes with it besides. */
  | { readonly like: "parameters"; readonly also?: { readonly [own: string]: readonly DType[] } }

/** What comes out, where it is not the dtype of the input. */
export type Gives = { readonly like: "parameters" } | { readonly of: DType }

// Written out: of what a program does not use, a bundle leaves out literals, and not what is put together of others.

/** Inputs of the two dtypes that PyTorch takes for indices. */
export const indices = { of: ["int64", "int32"], text: "int64 or int32" } as const
/** Inputs of the parameters' dtype. */
export const likeParameters = { like: "parameters" } as const
/** Inputs of the parameters' dtype, and of 16 bits where that is float32, as normalisations take them. */
export const parametersOrHalf = { like: "parameters", also: { float32: ["float16", "bfloat16"] } } as const
/** Inputs of every dtype that is ordered: no booleans, no complex numbers. */
export const numbers = {
  of: ["float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8"],
  text: "real numbers",
} as const
export interface Numbers extends Readonly<typeof numbers> {}
/** Inputs of every dtype but booleans. */
export const numbersAndComplex = {
  of: [
    "float32",
    "float64",
    "float16",
    "bfloat16",
    "int64",
    "int32",
    "int16",
    "int8",
    "uint8",
    "complex64",
    "complex128",
  ],
  text: "numbers",
} as const
export interface NumbersAndComplex extends Readonly<typeof numbersAndComplex> {}
/** Inputs of floats. */
export const floatsOnly = { of: ["float32", "float64", "float16", "bfloat16"], text: "floats" } as const
export interface FloatsOnly extends Readonly<typeof floatsOnly> {}
/** Inputs of floats or complex numbers. */
export const floatsAndComplex = {
  of: ["float32", "float64", "float16", "bfloat16", "complex64", "complex128"],
  text: "floats or complex numbers",
} as const
export interface FloatsAndComplex extends Readonly<typeof floatsAndComplex> {}
/** Inputs of floats and int64. */
export const floatsAndInt64 = {
  of: ["float32", "float64", "float16", "bfloat16", "int64"],
  text: "floats or int64",
} as const

// takes, dtype of the parameters, dtype -> what is expected instead | true
export type unlike<takes, own, given> = takes extends {
  readonly of: readonly (infer known)[]
  readonly text: infer text extends string
}
  ? given extends known
    ? true
    : text
  : takes extends { readonly like: "parameters" }
    ? given extends own
      ? true
      : takes extends { readonly also: infer also }
        ? own extends keyof also
          ? also[own] extends readonly (infer more)[]
            ? given extends more
              ? true
              : likeOwn<own>
            : likeOwn<own>
          : likeOwn<own>
        : likeOwn<own>
    : true
/** What is not known is not refused: options that are `any` may tell any dtype. */
type likeOwn<own> = own extends string ? `${own} like its parameters` : true

export function unlike(takes: Takes | undefined, own: string, given: DType): string | true {
  if (takes === undefined) return true
  if ("of" in takes) return takes.of.includes(given) ? true : takes.text
  return given === own || takes.also?.[own]?.includes(given) === true ? true : `${own} like its parameters`
}

// takes, dtype of the parameters -> the dtype that an input is taken to have which may be of any
export type assumed<takes, own> = takes extends {
  readonly of: readonly [infer first, ...infer rest]
}
  ? own extends first | rest[number]
    ? own
    : first
  : own
export function assumed(takes: Takes | undefined, own: DType): DType {
  return takes !== undefined && "of" in takes && !takes.of.includes(own) ? (takes.of[0] as DType) : own
}

// gives, dtype of the parameters, dtype -> dtype
export type outgoing<gives, own, dtype> = gives extends { readonly like: "parameters" }
  ? own
  : gives extends { readonly of: infer other }
    ? other
    : dtype
export function outgoing(gives: Gives | undefined, own: DType, dtype: DType): DType {
  if (gives === undefined) return dtype
  return "of" in gives ? gives.of : own
}
