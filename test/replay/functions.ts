// Runs a recorded call of a tensor operation in laminate.
import * as functional from "../../src/functional/index.ts"
import { ShapeError } from "../../src/index.ts"
import type { TensorValue } from "../../src/module/module.ts"

export interface FunctionCase {
  function: string
  kind: "valid" | "border" | "wrong"
  args: unknown[]
  options: { [name: string]: unknown }
  result: { ok: true; output: TensorValue } | { ok: false; error: string; type: string }
}

type Operation = (...args: unknown[]) => TensorValue
export const operations = functional as unknown as { readonly [name: string]: Operation }

/** The arguments of a call: those that were recorded, and the options behind the parameters that may be left out. */
export function argumentsOf({ function: name, args, options }: FunctionCase): unknown[] {
  if (Object.keys(options).length === 0) return args
  const parameters: { readonly [name: string]: number } = { softmax: 2, mean: 2 }
  const missing = Array.from({ length: Math.max(0, (parameters[name] ?? 0) - args.length) }, () => undefined)
  return [...args, ...missing, options]
}

/** What comes out, or the sentence. */
export function call(given: FunctionCase): TensorValue | string {
  try {
    return operations[given.function]!(...argumentsOf(given))
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    return error.message
  }
}

/** What is different from what PyTorch said; null if nothing is. */
export function differenceOf(outcome: TensorValue | string, { result }: FunctionCase): string | null {
  if (typeof outcome === "string") return result.ok ? `refused: ${outcome}` : null
  const said = JSON.stringify([outcome.shape, outcome.dtype])
  if (!result.ok) return `gives ${said}, where PyTorch refuses: ${result.error}`
  const expected = JSON.stringify([result.output.shape, result.output.dtype])
  return said === expected ? null : `gives ${said}, not ${expected}`
}
