import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, Module } from "../module/module.ts"
import { childrenOf, running } from "./children.ts"
import { declared } from "./declared.ts"
import type { InputSpec } from "./tensor.ts"

/** A model whose attributes run one after another. */
export function chainModel(name: string, input: InputSpec, chain: readonly unknown[]): Module {
  return createModule({ kind: name, values: { input }, children: childrenOf(chain), [behaviour]: behave })
}

const behave: Behaviour = declared(running)
