import { show } from "../shape/dim.ts"
import { refused } from "../shape/error.ts"
import { isModule } from "./module.ts"
import type { Module } from "./module.ts"

/** The module that a public function is asked about; `asked` is that function's name. */
export function subject(x: unknown, asked: string): Module {
  if (isModule(x)) return x
  throw refused(asked, `expects a layer, a sequential or a model, got ${described(x)}`, x)
}

function described(x: unknown): string {
  if (Array.isArray(x)) return "an array; use sequential(...)"
  if (typeof x === "function") return "a function; call it, as in relu()"
  return show(x)
}
