import { ShapeError } from "../shape/error.ts"
import { evaluate, parse } from "../shape/formula.ts"
import type { Slots } from "../shape/formula.ts"
import { behaviour, createModule } from "../module/module.ts"
import type { Behaviour, DType, Module, Tensor, Value } from "../module/module.ts"
import { check } from "./check.ts"
import type { Declared } from "./definition.ts"
import type { Rule, RuntimeRule } from "./digest.ts"
import { run } from "./run.ts"
import { slotsOf, valuesOf } from "./slots.ts"

/** Where a layer's type keeps its rule and its arguments: symbols, which no name of an element can be mistaken for. */
export declare const rule: unique symbol
export declare const args: unique symbol
export declare const bound: unique symbol

/** A layer: the rule of its class, and the arguments that it was made with. */
export interface Layer<in out R extends Rule, in out A extends readonly unknown[]> {
  readonly [rule]: R
  readonly [args]: A
  /** The arguments by slot, worked out once for all uses of a layer. */
  readonly [bound]: slotsOf<R, A>
}

/** Any layer. */
export interface AnyLayer {
  readonly [rule]: any
  readonly [args]: any
  readonly [bound]: any
}

/**
 * The factory of a rule's layers. It is untyped here and typed where it is assigned: TypeScript cannot compute a signature
 * whose parameters have names.
 */
export function layer(of: object): (...parameters: any[]) => any {
  const rule = of as RuntimeRule
  const behave = behaviourOf(rule)
  return (...parameters: unknown[]): Module => {
    check(rule, parameters)
    const values = valuesOf(rule, parameters)
    const parametersOf = declared(rule.definition.params, values, slotsOf(rule, values))
    const buffersOf = declared(rule.definition.buffers, values, slotsOf(rule, values))
    return createModule({
      kind: rule.name,
      args: parameters,
      values,
      parameters: parametersOf.map((parameter) => ({ ...parameter, trainable: true })),
      buffers: buffersOf.map((buffer) => ({ ...buffer, persistent: true })),
      [behaviour]: behave,
    })
  }
}

function behaviourOf(rule: RuntimeRule): Behaviour {
  return {
    forward: (module, [input]) => forward(rule, module, input ?? null),
    describe: ({ values }) => rule.print(values).filter((part) => part !== false).join(", "),
  }
}

function forward(rule: RuntimeRule, module: Module, input: Value): Value {
  const { shape, dtype } = input as Tensor
  const out = run(rule, module.args, slotsOf(rule, module.values), shape)
  if (typeof out === "string") throw new ShapeError(out, { path: "", rule: rule.name, got: shape })
  return { shape: out, dtype }
}

function declared(list: readonly Declared[] = [], values: Module["values"], slots: Slots) {
  const scope = { dims: {}, slots: new Set(Object.keys(slots)) }
  return list
    .filter(([, , when]) => when == null || values[when] === true)
    .map(([name, sizes, , dtype = values["dtype"] ?? "float32"]) => ({
      name,
      shape: sizes.map((size) => evaluate(parse(size, scope), [], slots) as number),
      dtype: dtype as DType,
    }))
}
