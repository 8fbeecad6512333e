import { assumptionOf } from "../define/run/assumptions.ts"
import { trace } from "../graph/trace.ts"
import { assuming } from "../shape/assume.ts"
import { declaredModule } from "./declared.ts"
import { valuesOf } from "./input.ts"
import type { Model } from "./values.ts"

/** What cannot be decided of symbols, and is assumed. */
export interface Constraint {
  /** In the symbols of the input: `"H >= 3"`. */
  readonly text: string
  /** The state-dict path of the module that assumes it, and its class. */
  readonly path: string
  readonly rule: string
}

/**
 * What is assumed of a model's symbols, because it cannot be decided: `{ text: "H >= 7", path: "conv1", rule: "Conv2d" }`, each
 * text once, at the first module that needs it. `bind` decides it. Throws a ShapeError for what is no model.
 */
export const constraints: (model: Model<any, any, any, any>) => readonly Constraint[] = ((model: unknown) => {
  const module = declaredModule(model, "constraints")
  const all: Constraint[] = []
  trace(module, valuesOf(module.input), (path, { kind }, run) =>
    assuming(operation => {
      const text = assumptionOf(operation)
      if (text !== undefined) all.push({ text, path, rule: kind })
    }, run),
  )
  return all.filter(({ text }, i) => all.findIndex(other => other.text === text) === i)
}) as never
