import { behaviour } from "../module/module.ts"
import type { Child, Module, Value } from "../module/module.ts"
import { joined } from "../module/tree.ts"
import { ShapeError } from "../shape/error.ts"

/** One run of a module, as PyTorch's forward hooks see it. */
export interface Call {
  /** Where the module stands: its state-dict path, `""` for the root. */
  readonly path: string
  readonly module: Module
  readonly inputs: readonly Value[]
  readonly output: Value
}

/** What happens when inputs run through a module. */
export interface Graph {
  readonly root: Module
  readonly inputs: readonly Value[]
  readonly output: Value
  /** The calls in the order in which they start: a module before those that it calls. */
  readonly calls: readonly Call[]
}

/** Runs a module of a graph, and may look at what happens meanwhile. */
type Around = (path: string, module: Module, run: () => Value) => Value

/** Runs inputs through a module. Throws a ShapeError with the path of the module that refuses. */
export function trace(
  root: Module,
  inputs: readonly Value[],
  around: Around = (_path, _module, run) => run(),
): Graph {
  const calls: Call[] = []
  const run = (module: Module, path: string, given: readonly Value[]): Value => {
    const place = calls.push({ path, module, inputs: given, output: null }) - 1
    const call = (child: Child, ...childInputs: readonly Value[]): Value =>
      within(child, () => run(child.module, joined(path, child.name), childInputs))
    const output = around(path, module, () => module[behaviour].forward(module, given, call))
    calls[place] = { path, module, inputs: given, output }
    return output
  }
  const output = run(root, "", inputs)
  return { root, inputs, output, calls }
}

/**
 * Runs a child, `head`, or one in a list that is a child, `blocks.0`. What it throws gets that name before its path; where the child is
 * opaque, the sentence begins with the path inside of it.
 */
function within(child: Child, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    throw error instanceof ShapeError ? error.within(child.name, child.module.opaque) : error
  }
}
