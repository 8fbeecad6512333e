import { word } from "./fields/index.ts"

/** The dtypes that parameters may have; float32 unless told. */
export const dtype = word("float32", "float64", "float16", "bfloat16")
