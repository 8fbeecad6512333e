import { trace } from "../graph/trace.ts"
import type { Module } from "../module/module.ts"
import { anyShape } from "../shape/rank.ts"
import type { walkOpen } from "./chain/chain.ts"
import { sequentialOf } from "./children/children.ts"
import type { checked } from "./chain/fault.ts"
import type { Sequential } from "./values.ts"

/**
 * Layers that run one after another, as a value. Neighbours that contradict each other are refused here, whatever comes in.
 *
 * PyTorch: `torch.nn.Sequential`. Elements are layers, arrays of elements (a Sequential written in place), records with one
 * key (a named element), sequentials and models; an unnamed element is named by its index. State-dict names begin with these:
 * `0.weight`. Throws a ShapeError where tsc refuses.
 */
export const sequential: <const C extends readonly unknown[]>(
  ...chain: checked<C, walkOpen<C, number[]>>
) => Sequential<C> = ((...chain: readonly unknown[]) => sequentialValue(chain)) as never

/** A chain as a value, or a refusal of neighbours that contradict each other. */
export function sequentialValue(chain: readonly unknown[]): Module {
  const module = sequentialOf(chain, true)
  trace(module, [{ shape: anyShape, dtype: "float32" }])
  return module
}
