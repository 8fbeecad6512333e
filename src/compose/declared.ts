import { arrayGiven } from "../define/run/input.ts"
import { isModule } from "../module/module.ts"
import type { InputSize, Behaviour, Module, TensorValue, Value } from "../module/module.ts"
import { eachTensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import { refusal, refused } from "../shape/error.ts"
import { isUnranked } from "../shape/rank.ts"
import { substitute } from "../shape/symbols/index.ts"
import { unify } from "../shape/unify.ts"
import { valuesOf } from "./input.ts"

/**
 * The behaviour of a model: as a layer, it takes what its declared input matches, and tells what runs within what its names stand
 * for, if not for themselves. On an input of which nothing is known it gives what it was declared to give, with its symbols unknown.
 */
export function declared(behaviour: Behaviour): Behaviour {
  return {
    ...behaviour,
    forward(module, inputs, call, names) {
      if (names !== undefined) return behaviour.forward(module, inputs, call, names)
      const expected = valuesOf(module.input as InputSize) as readonly TensorValue[]
      if (inputs.length !== expected.length)
        throw refused(
          module.kind,
          `expects ${expected.length === 1 ? "one tensor" : `${expected.length} tensors`}, got ${inputs.length}`,
          inputs.length,
          expected.length,
        )
      let found: ReadonlyMap<string, Dim> = new Map()
      for (const [i, input] of inputs.entries())
        found = matched(module.kind, expected[i] as TensorValue, input, found)
      return inputs.some(input => isUnranked((input as TensorValue).shape))
        ? eachTensor(behaviour.forward(module, expected, call), forgotten)
        : behaviour.forward(module, inputs, call, isItself(expected, inputs) ? undefined : found)
    },
  }
}

function matched(
  name: string,
  expected: TensorValue,
  input: Value,
  found: ReadonlyMap<string, Dim>,
): ReadonlyMap<string, Dim> {
  if (input === null || !("shape" in input)) throw arrayGiven(name, input)
  const { shape, dtype } = input
  if (dtype !== expected.dtype && !isUnranked(shape))
    throw refused(name, `expects ${expected.dtype}, got ${dtype}`, dtype, expected.dtype)
  const more = unify(expected.shape, shape, found)
  if (more !== null) return more
  const wanted = settled(expected.shape, found)
  throw refused(name, `expects ${show(wanted)}, got ${show(shape)}`, shape, wanted)
}

/** A declared shape as it is left to match, where earlier inputs say what its symbols stand for. */
function settled(shape: Shape, found: ReadonlyMap<string, Dim>): Shape {
  return shape.map(size => {
    const placed = substitute(size, found)
    return Number.isNaN(placed) ? size : placed
  })
}

/** Whether what goes in is what was declared: then names that no size takes up, as in "H+1", stand for themselves too. */
function isItself(expected: readonly TensorValue[], inputs: readonly Value[]): boolean {
  return expected.every(({ shape }, i) => show(shape) === show((inputs[i] as TensorValue).shape))
}

/** A tensor with its symbols unknown. */
function forgotten(tensor: TensorValue): TensorValue {
  return { ...tensor, shape: tensor.shape.map(size => (typeof size === "string" ? NaN : size)) }
}

/** A model; other modules have no input of their own. */
interface DeclaredModule extends Module {
  readonly input: InputSize
}
/** The model that a function is asked about, or else throws. */
export function declaredModule(model: unknown, asked: string): DeclaredModule {
  if (isModule(model) && model.input !== undefined) return model as DeclaredModule
  const got = isModule(model) ? model.kind : show(model)
  throw refusal(asked, `${asked}: expects a model, got ${got}`, model)
}
