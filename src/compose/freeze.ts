import { createModule } from "../module/create.ts"
import type { Module } from "../module/module.ts"
import { subject } from "../module/subject.ts"
import type { show } from "../shape/dim.ts"
import type { total } from "./chain/count.ts"
import type { Frozen, isModule as isModuleType, Model } from "./values.ts"

/**
 * A copy whose parameters do not train: of a layer, a sequential or a model. It is `requires_grad_(False)`, as a value.
 * Throws a ShapeError for anything else; of a chain that is an array, write `freeze(sequential(...))`.
 */
export const freeze: <const X>(x: isModuleType<X> extends true ? X : unfreezable<X>["is"]) => frozenOf<X> = ((
  x: unknown,
) => frozen(subject(x, "freeze"))) as never

// value -> sentence
type unfreezable<X> =
  isModuleType<X> extends false
    ? {
        is: `freeze: expects a layer, a sequential or a model, got ${described<X>}`
      }
    : { is: any }
type described<X> = X extends readonly unknown[]
  ? "an array; use sequential(...)"
  : X extends (...parameters: never) => unknown
    ? "a function; call it, as in relu()"
    : show<X>
type frozenOf<X> =
  X extends Model<infer name, infer input, infer output, infer params>
    ? Model<name, input, output, { total: total<params>; trainable: 0 }>
    : Frozen<X>

function frozen(module: Module): Module {
  return createModule({
    ...module,
    parameters: module.parameters.map(parameter => ({ ...parameter, trainable: false })),
    children: module.children.map(child => ({ ...child, module: frozen(child.module) })),
  })
}
