import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, Module, TensorValue, Value } from "../module/module.ts"
import { refused } from "../shape/error.ts"
import { evaluate } from "../shape/evaluate.ts"
import type { Slots } from "../shape/evaluate.ts"
import { checked } from "./call/check.ts"
import { assumed, outgoing, unlike } from "./dtype.ts"
import { isOpen, oneTensor } from "./run/input.ts"
import { ownDType } from "./layer.ts"
import type { DeclaredTerms, RuntimeRule, Values } from "./rule/rule.ts"
import { run } from "./run/run.ts"
import { slotsOf } from "./call/slots.ts"

/**
 * The factory of a rule's layers. It is untyped here and typed where it is assigned: TypeScript cannot compute a signature
 * whose parameters have names.
 */
export function layer(of: object): (...parameters: any[]) => any {
  const rule = of as RuntimeRule
  const behave: Behaviour = {
    forward: rule.forward ?? ((module, inputs) => forward(rule, module, inputs)),
    describe: ({ values }) =>
      rule
        .print(values)
        .filter(part => part !== false)
        .join(", "),
  }
  return (...parameters: unknown[]): Module => {
    const values = checked(rule, parameters)
    const slots = slotsOf(rule, values)
    const dtype = ownDType(values)
    const repeated = (rule.parameters?.(values) ?? []).map(([name, shape]) => ({ name, shape, dtype }))
    return createModule({
      kind: rule.name,
      args: parameters,
      values,
      parameters: [...declared(rule.params, values, slots), ...repeated].map(parameter => ({
        ...parameter,
        trainable: true,
      })),
      buffers: declared(rule.buffers, values, slots).map(buffer => ({ ...buffer, persistent: true })),
      children: rule.children?.(values) ?? [],
      [behaviour]: behave,
    })
  }
}

function forward(rule: RuntimeRule, module: Module, inputs: readonly Value[]): Value {
  const { name } = rule
  if (inputs.length !== 1) throw refused(name, `expects one tensor, got ${inputs.length}`, inputs)
  const input = oneTensor(name, inputs[0])
  const { shape } = input
  const own = ownDType(module.values)
  const dtype = isOpen(input) ? assumed(rule.takes, own) : input.dtype
  const expected = unlike(rule.takes, own, dtype)
  if (expected !== true) throw refused(name, `expects ${expected}, got ${dtype}`, dtype)
  const slots = slotsOf(rule, module.values)
  const out = run(rule, module.args, slots, shape)
  const value: TensorValue = { shape: out, dtype: outgoing(rule.gives, own, dtype) }
  return slots[rule.indices as string] === true ? [value, { shape: out, dtype: "int64" }] : value
}

function declared(list: readonly DeclaredTerms[], values: Values, slots: Slots) {
  return list
    .filter(([, , when]) => when === undefined || when === null || values[when] === true)
    .map(([name, sizes, , dtype = ownDType(values)]) => ({
      name,
      shape: sizes.flatMap(size => evaluate(size, [], slots) as number | readonly number[]),
      dtype,
    }))
}
