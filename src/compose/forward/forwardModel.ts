import { eachTensor, isTensorValue, tensorValue } from "../../module/tensor.ts"
import { createModule } from "../../module/create.ts"
import { behaviour } from "../../module/module.ts"
import type { InputSize, CallChild, Child, Module, Value } from "../../module/module.ts"
import { show } from "../../shape/dim.ts"
import type { Shape } from "../../shape/dim.ts"
import { refused, ShapeError } from "../../shape/error.ts"
import { scopeOf, within } from "../../shape/scope.ts"
import { declared } from "../declared.ts"
import { isOwn } from "../children/isOwn.ts"
import type { OwnSpec } from "../children/isOwn.ts"
import { memberOf } from "../children/member.ts"
import { nameFault } from "../children/names.ts"

type Forward = (attributes: object, ...inputs: readonly Value[]) => unknown

/** A model whose `forward` says how its attributes run. */
export function forwardModel(name: string, input: InputSize, attributes: object, forward: Forward): Module {
  const entries = Object.entries(attributes).map(([key, value]) => [key, attributeOf(key, value)] as const)
  const own = (of: OwnSpec["role"]) =>
    entries.flatMap(([name, value]) => (isOwn(value) && value.role === of ? [{ name, ...value }] : []))
  return createModule({
    kind: name,
    input,
    children: entries.flatMap(([name, value]) => (isOwn(value) ? [] : [{ name, module: value }])),
    parameters: own("parameter").map(({ role: _, kept, ...tensor }) => ({ ...tensor, trainable: kept })),
    buffers: own("buffer").map(({ role: _, kept, ...tensor }) => ({ ...tensor, persistent: kept })),
    [behaviour]: declared({
      forward(module, inputs, call, names) {
        const run = (callChild: CallChild, given: readonly Value[]) =>
          resultOf(module, forward(attributesOf(module, callChild), ...given.map(guarded)))
        if (names === undefined) return within(undefined, () => run(call, inputs))
        const scope = scopeOf(names)
        const inward = eachShape(scope.inside)
        const outward = eachShape(scope.outside)
        const callOutside: CallChild = (child, ...given) => inward(call(child, ...given.map(outward)))
        return outward(within(scope, () => run(callOutside, inputs.map(inward))))
      },
    }),
  })
}
const eachShape = (change: (shape: Shape) => Shape) => (value: Value) =>
  eachTensor(value, ({ shape, dtype }) => tensorValue(change(shape), dtype))
/** A value whose tensors refuse operators. */
const guarded = eachShape(shape => shape)

/** What an attribute is at run time: a module, or a tensor of the model's own. */
function attributeOf(name: string, value: unknown): Module | OwnSpec {
  const fault = nameFault(name)
  if (fault !== true) throw new ShapeError(fault, { path: name, rule: "model", got: name })
  return isOwn(value) ? value : memberOf(name, value)
}

/** The attributes as a forward has them: modules to call, lists of these, tensors. */
function attributesOf(module: Module, call: CallChild): object {
  const callable = (child: Child): unknown =>
    child.module.listing
      ? child.module.children.map(inner => callable({ ...inner, name: `${child.name}.${inner.name}` }))
      : (...inputs: readonly Value[]) =>
          guarded(call(child, ...inputs.map((input, i) => checkedInput(child, input, i))))
  return Object.freeze(
    Object.fromEntries([
      ...module.children.map(child => [child.name, callable(child)]),
      ...[...module.parameters, ...module.buffers].map(({ name, shape, dtype }) => [
        name,
        tensorValue(shape, dtype),
      ]),
    ]),
  )
}

/** Throws for what is no tensor, nor several; what else a layer takes at the end of its inputs it looks at itself. */
function checkedInput({ module }: Child, input: unknown, i: number): Value {
  const isObject = typeof input === "object" && input !== null
  if (input === null || Array.isArray(input) || (isObject && ("dtype" in input || i > 0)))
    return input as Value
  throw refused(module.kind, `expects a tensor, got ${show(input)}`, input)
}

/** What a forward gave, or a refusal of what is no tensor. */
function resultOf(module: Module, result: unknown): Value {
  const isValue = (value: unknown): boolean =>
    value === null || (Array.isArray(value) ? value.every(isValue) : isTensorValue(value))
  if (isValue(result)) return result as Value
  throw refused(module.kind, `forward must give a tensor or an array of them, got ${show(result)}`, result)
}
