import type { Behaviour, Module, TensorValue, Value } from "../module/module.ts"
import { eachTensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"
import type { ShapeError } from "../shape/error.ts"
import { isUnranked } from "../shape/rank.ts"
import { unify } from "../shape/unify.ts"
import { valuesOf } from "./tensor.ts"
import type { InputSpec } from "./tensor.ts"

/**
 * The behaviour of a model: as a layer, it takes what its declared input matches. On an input of which nothing is known it gives
 * what it was declared to give, with its symbols unknown.
 */
export function declared(behaviour: Behaviour): Behaviour {
  return {
    ...behaviour,
    forward(module, inputs, call) {
      const expected = valuesOf(module.values["input"] as InputSpec) as readonly TensorValue[]
      if (inputs.length !== expected.length)
        throw refused(
          module,
          `expects ${expected.length === 1 ? "one tensor" : `${expected.length} tensors`}, got ${inputs.length}`,
          expected.length,
          inputs.length,
        )
      let found: ReadonlyMap<string, unknown> = new Map()
      for (const [i, input] of inputs.entries())
        found = matched(module, expected[i] as TensorValue, input, found)
      return inputs.some(input => isUnranked((input as TensorValue).shape))
        ? eachTensor(behaviour.forward(module, expected, call), forgotten)
        : behaviour.forward(module, inputs, call)
    },
  }
}

function matched(
  module: Module,
  expected: TensorValue,
  input: Value,
  found: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  if (input === null || !("shape" in input))
    throw refused(module, `expects one tensor, got ${input?.length ?? "null"}`, 1, input?.length)
  const { shape, dtype } = input
  if (dtype !== expected.dtype && !isUnranked(shape))
    throw refused(module, `expects ${expected.dtype}, got ${dtype}`, expected.dtype, dtype)
  const more = unify(expected.shape, shape, found as never)
  if (more === null)
    throw refused(module, `expects ${show(expected.shape)}, got ${show(shape)}`, expected.shape, shape)
  return more
}

/** A tensor with its symbols unknown. */
function forgotten(tensor: TensorValue): TensorValue {
  return { ...tensor, shape: tensor.shape.map(size => (typeof size === "string" ? NaN : size)) }
}

function refused(module: Module, sentence: string, expected: unknown, got: unknown): ShapeError {
  return refusal(module.kind, `${module.kind}: ${sentence}`, got, expected)
}
