// What generated programs import.
import * as laminate from "../../src/index.ts"
import { source } from "./compile.ts"

/** The whole library by its own names, for a user's program. */
export const library: readonly string[] = [
  `import { ${Object.keys(laminate).join(", ")} } from ${source("index.ts")}`,
  `import type { InputOf, OutputOf, ParamsOf, Tensor, TrainableParamsOf } from ${source("index.ts")}`,
]
