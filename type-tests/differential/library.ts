// What generated programs import.
import * as laminate from "../../src/index.ts"
import { source } from "./compile.ts"

/** The whole library by its own names, for a user's program. */
export const library: readonly string[] = [
  `import { ${Object.keys(laminate).join(", ")} } from ${source("index.ts")}`,
  `import type { InputOf, OutputOf, ParamsOf, Tensor, TrainableParamsOf } from ${source("index.ts")}`,
]

type Make = (...args: readonly unknown[]) => unknown
/** The library's functions, for arguments that types know nothing of. */
export const untyped = laminate as unknown as { readonly [name: string]: Make }

/** The factory of one of PyTorch's classes. */
export const factoryOf = (layer: string): string =>
  Object.keys(laminate).find(name => name.toLowerCase() === layer.toLowerCase())!
