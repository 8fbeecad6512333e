import type { Buffer, Parameter } from "../module/module.ts"
import { subject } from "../module/subject.ts"
import { collected, parametersByPath, parametersOf } from "../module/tree.ts"

/**
 * The parameters of a layer, sequential or model, with PyTorch's names and in its order: `named_parameters()`. Throws a ShapeError for
 * what is none.
 */
export function parameters(x: object): readonly Parameter[] {
  return parametersOf(subject(x, "parameters"))
}

/**
 * The buffers of a layer, sequential or model, also those that are not saved: `named_buffers()`. Throws a ShapeError for what is none.
 */
export function buffers(x: object): readonly Buffer[] {
  return collected(subject(x, "buffers"), module => module.buffers)
}

/**
 * What PyTorch saves of a layer, sequential or model: of each module its parameters, its persistent buffers, then its children's. What
 * is tied is there often. Throws a ShapeError for what is none.
 */
export function stateDict(x: object): readonly (Parameter | Buffer)[] {
  const root = subject(x, "stateDict")
  const parameters = parametersByPath(root)
  return collected<Parameter | Buffer>(root, module => [
    ...module.parameters,
    ...module.buffers.filter(buffer => buffer.persistent),
  ]).map(item => ({ ...(parameters.get(item.name) ?? item), name: item.name }))
}
