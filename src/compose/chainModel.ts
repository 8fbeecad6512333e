import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { InputSize, Behaviour, Module } from "../module/module.ts"
import { childrenOf, running } from "./children/children.ts"
import { declared } from "./declared.ts"

/** A model whose attributes run one after another. */
export function chainModel(name: string, input: InputSize, chain: readonly unknown[]): Module {
  return createModule({ kind: name, input, children: childrenOf(chain), [behaviour]: behave })
}

const behave: Behaviour = declared(running)
