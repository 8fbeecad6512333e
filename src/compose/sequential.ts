import { behaviour, createModule } from "../module/module.ts"
import type { Behaviour, Child, Module, Value } from "../module/module.ts"
import { trace } from "../graph/trace.ts"
import type { checked, walk } from "./chain.ts"
import { childrenOf } from "./children.ts"

/** Where the type of a sequential value keeps its chain. */
export declare const children: unique symbol

/** A chain as a value: to keep, to export, to return from a factory. */
export interface Sequential<in out C extends readonly unknown[]> {
  readonly [children]: C
}

/**
 * Layers that run one after another, as a value. Neighbours that contradict each other are refused here, whatever comes in.
 *
 * PyTorch: `torch.nn.Sequential`. Elements are layers, arrays of elements (a Sequential written in place), records with one
 * key (a named element), sequentials and models; unnamed ones are named by their index.
 */
export const sequential: <const C extends readonly unknown[]>(
  ...chain: checked<C, walk<C, number[]>>
) => Sequential<C> = ((...chain: readonly unknown[]) => {
  const module = sequentialOf(chain, true)
  trace(module, [{ shape: ["..."], dtype: "float32" }])
  return module
}) as never

/** A Sequential of a chain; opaque where it is a value, whose type tsc can only blame as a whole. */
export function sequentialOf(chain: readonly unknown[], opaque: boolean): Module {
  return createModule({ kind: "Sequential", children: childrenOf(chain), opaque, [behaviour]: running })
}

/** One child after another: of a Sequential, and of a model that is a chain. */
export const running: Behaviour = {
  forward: ({ children }, inputs, call) =>
    children.reduce((value: Value, child: Child) => call(child, value), inputs[0] ?? null),
  describe: () => "",
}
