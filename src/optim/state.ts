import { bytesOf, elementsOf } from "../module/memory.ts"
import type { DType, Parameter } from "../module/module.ts"
import type { StateTensor } from "./optimizer.ts"
import type { Kept } from "./rule.ts"

/** What is kept for a parameter: a tensor for each that its settings ask for. */
export function stateOf(
  kept: readonly Kept[],
  settings: { readonly [name: string]: unknown },
  parameter: Parameter,
): readonly (readonly [name: string, tensor: StateTensor])[] {
  return kept
    .filter(([, , when]) => when === undefined || isOn(settings[when]))
    .map(([name, like]) => [name, tensorLike(like === "scalar" ? scalar : parameter)])
}

/** A flag that is set, or a number that is not 0. */
const isOn = (setting: unknown) => setting !== false && setting !== null && setting !== 0

/** PyTorch counts steps in float32, whatever the parameters are. */
const scalar = { shape: [], dtype: "float32" } as const

function tensorLike(like: { readonly shape: readonly number[]; readonly dtype: DType }): StateTensor {
  const { shape, dtype } = like
  return { shape, dtype, numbers: Number(elementsOf(like)), bytes: Number(bytesOf(like)) }
}
