import type { DType } from "../module/module.ts"
import { word } from "./fields/index.ts"

/** The option of layers that have parameters. */
export const dtype = word("float32", "float64", "float16", "bfloat16")

/** Which dtypes an input may have: some, with what messages call them, or what the parameters have. */
export type Takes =
  | { readonly of: readonly DType[]; readonly text: string }
  /** The dtype of the parameters, and what goes with it besides. */
  | { readonly like: "parameters"; readonly also?: { readonly [own: string]: readonly DType[] } }

const floats = ["float32", "float64", "float16", "bfloat16"] as const
const complex = ["complex64", "complex128"] as const
const integers = ["int64", "int32", "int16", "int8", "uint8"] as const

/** Inputs of the parameters' dtype. */
export const likeParameters = { like: "parameters" } as const
/** Inputs of every dtype that is ordered: no booleans, no complex numbers. */
export const numbers = { of: [...floats, ...integers], text: "real numbers" } as const
/** Inputs of every dtype but booleans. */
export const numbersAndComplex = { of: [...floats, ...integers, ...complex], text: "numbers" } as const
/** Inputs of floats. */
export const floatsOnly = { of: floats, text: "floats" } as const
/** Inputs of floats or complex numbers. */
export const floatsAndComplex = { of: [...floats, ...complex], text: "floats or complex numbers" } as const
/** Inputs of floats and int64. */
export const floatsAndInt64 = { of: [...floats, "int64"], text: "floats or int64" } as const

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
type likeOwn<own> = `${own & string} like its parameters`

export function unlike(takes: Takes | "any", own: string, given: DType): string | true {
  if (takes === "any") return true
  if ("of" in takes) return takes.of.includes(given) ? true : takes.text
  return given === own || takes.also?.[own]?.includes(given) === true ? true : `${own} like its parameters`
}
