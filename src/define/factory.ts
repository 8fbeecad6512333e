import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, DType, Module, TensorValue, Value } from "../module/module.ts"
import { ShapeError } from "../shape/error.ts"
import { parse } from "../shape/formula.ts"
import { evaluate, listed } from "../shape/evaluate.ts"
import type { Slots } from "../shape/evaluate.ts"
import { check } from "./check.ts"
import type { Declared } from "./definition.ts"
import type { RuntimeRule } from "./digest.ts"
import { assumed, outgoing, unlike } from "./dtype.ts"
import { expectation } from "./messages.ts"
import { run } from "./run.ts"
import { sign } from "./sign.ts"
import { slotsOf, valuesOf } from "./slots.ts"

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
    const dtype = (values["dtype"] ?? "float32") as DType
    const repeated = (rule.parameters?.(values) ?? []).map(([name, shape]) => ({ name, shape, dtype }))
    return createModule({
      kind: rule.name,
      args: parameters,
      values,
      parameters: [...parametersOf, ...repeated].map(parameter => ({ ...parameter, trainable: true })),
      buffers: buffersOf.map(buffer => ({ ...buffer, persistent: true })),
      children: rule.children?.(values) ?? [],
      [behaviour]: behave,
    })
  }
}

function behaviourOf(rule: RuntimeRule): Behaviour {
  return {
    forward: (module, inputs) =>
      rule.signature === "none" ? forward(rule, module, inputs) : signed(rule, module, inputs),
    describe: ({ values }) =>
      rule
        .print(values)
        .filter(part => part !== false)
        .join(", "),
  }
}

function forward(rule: RuntimeRule, module: Module, inputs: readonly Value[]): Value {
  const [input = null] = inputs
  if (inputs.length !== 1) throw refusal(rule, `expects one tensor, got ${inputs.length}`, inputs)
  if (input === null || !("shape" in input)) {
    throw refusal(rule, `expects one tensor, got ${input?.length ?? "null"}`, input)
  }
  const { shape } = input
  const own = (module.values["dtype"] ?? "float32") as DType
  const dtype = isOpen(input) ? assumed(rule.takes, own) : input.dtype
  const expected = unlike(rule.takes, own, dtype)
  if (expected !== true) throw refusal(rule, `expects ${expected}, got ${dtype}`, dtype)
  const slots = slotsOf(rule, module.values)
  const out = run(rule, module.args, slots, shape)
  if (typeof out === "string")
    throw new ShapeError(out, { path: "", rule: rule.name, ...expectation(rule, slots, shape) })
  const value: TensorValue = { shape: out, dtype: outgoing(rule.gives, own, dtype) }
  return slots[rule.indices] === true ? [value, { shape: out, dtype: "int64" }] : value
}

function signed(rule: RuntimeRule, module: Module, inputs: readonly Value[]): Value {
  const [first = null] = inputs
  if (first === null || !("shape" in first))
    throw refusal(rule, `expects one tensor, got ${first?.length ?? "null"}`, first)
  const own = (module.values["dtype"] ?? "float32") as DType
  const out = sign(
    rule,
    slotsOf(rule, module.values),
    isOpen(first) ? [{ ...first, dtype: own }, ...inputs.slice(1)] : inputs,
    own,
  )
  if (typeof out === "string") throw new ShapeError(out, { path: "", rule: rule.name, got: first.shape })
  return out
}

function declared(list: readonly Declared[] = [], values: Module["values"], slots: Slots) {
  const scope = { dims: {}, slots: new Set(Object.keys(slots)) }
  return list
    .filter(([, , when]) => when === undefined || when === null || values[when] === true)
    .map(([name, sizes, , dtype = values["dtype"] ?? "float32"]) => ({
      name,
      shape: sizes.flatMap(size =>
        size.startsWith("...")
          ? (listed(slots[size.slice(3)]) as number[])
          : [evaluate(parse(size, scope), [], slots) as number],
      ),
      dtype: dtype as DType,
    }))
}

/** Whether a tensor may be of any dtype: what comes into a sequential value is not known. */
function isOpen({ shape: [first], dtype }: TensorValue): boolean {
  return dtype === "float32" && (first === "..." || Number.isNaN(first))
}

function refusal(rule: RuntimeRule, sentence: string, got: unknown): ShapeError {
  return new ShapeError(`${rule.name}: ${sentence}`, { path: "", rule: rule.name, got })
}
