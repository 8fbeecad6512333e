import { trace } from "../graph/trace.ts"
import type { Constraint } from "../graph/trace.ts"
import type { Module } from "../module/module.ts"
import { isModule } from "../module/module.ts"
import { show } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"
import { valuesOf } from "./tensor.ts"
import type { InputSpec } from "./tensor.ts"
import type { Model } from "./values.ts"

/**
 * What is assumed of a model's symbols, because it cannot be decided: `{ text: "H >= 7", path: "conv1", rule: "Conv2d" }`, each
 * text once, at the first module that needs it. `bind` decides it.
 */
export const constraints: (model: Model<any, any, any, any>) => readonly Constraint[] = ((model: unknown) => {
  const module = declaredModule(model, "constraints")
  const all = trace(module, valuesOf(module.values["input"] as InputSpec)).constraints
  return all.filter(({ text }, i) => all.findIndex(other => other.text === text) === i)
}) as never

/** The model that a function is asked about, or else throws. */
export function declaredModule(model: unknown, asked: string): Module {
  if (isModule(model) && "input" in model.values) return model
  const got = isModule(model) ? model.kind : show(model)
  throw refusal(asked, `${asked}: expects a model, got ${got}`, model)
}
