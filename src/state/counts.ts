import { bytesOf, elementsOf } from "../module/memory.ts"
import type { Parameter } from "../module/module.ts"
import { childOf } from "./child.ts"
import { parameters } from "./state.ts"

/** How many numbers the parameters hold; of the child at `path`, if one is given. */
export function parameterCount(x: object, path = ""): number {
  return sum(childOf(x, path), elementsOf)
}

/** How many bytes the parameters take; of the child at `path`, if one is given. */
export function parameterBytes(x: object, path = ""): number {
  return sum(childOf(x, path), bytesOf)
}

function sum(x: object, size: (parameter: Parameter) => bigint): number {
  return Number(parameters(x).reduce((total, parameter) => total + size(parameter), 0n))
}
