import { behaviour } from "../module/module.ts"
import type { Child, Module, Value } from "../module/module.ts"
import { joined, namesOf } from "../module/tree.ts"
import { assuming } from "../shape/assume.ts"
import { ShapeError } from "../shape/error.ts"

/** One run of a module, as PyTorch's forward hooks see it. */
export interface Call {
  /** Where the module stands: its state-dict path, `""` for the root. */
  readonly path: string
  readonly module: Module
  readonly depth: number
  readonly inputs: readonly Value[]
  readonly output: Value
}

/** What cannot be decided of symbols, and is assumed. */
export interface Constraint {
  /** In the symbols of the input: `"H >= 3"`. */
  readonly text: string
  /** The state-dict path of the module that assumes it, and its class. */
  readonly path: string
  readonly rule: string
}

/** What happens when inputs run through a module. */
export interface Graph {
  /** What was assumed of symbols, in the order in which it was met. */
  readonly constraints: readonly Constraint[]
  readonly root: Module
  readonly inputs: readonly Value[]
  readonly output: Value
  /** The calls in the order in which they start: a module before those that it calls. */
  readonly calls: readonly Call[]
}

/** Runs inputs through a module. Throws a ShapeError with the path of the module that refuses. */
export function trace(root: Module, inputs: readonly Value[]): Graph {
  const calls: Call[] = []
  const constraints: Constraint[] = []
  const run = (module: Module, path: string, depth: number, given: readonly Value[]): Value => {
    const place = calls.push({ path, module, depth, inputs: given, output: null }) - 1
    const call = (child: Child, ...childInputs: readonly Value[]): Value =>
      within(child, () =>
        run(child.module, joined(path, child.name), depth + namesOf(child.name).length, childInputs),
      )
    const output = assuming(
      text => constraints.push({ text, path, rule: module.kind }),
      () => module[behaviour].forward(module, given, call),
    )
    calls[place] = { path, module, depth, inputs: given, output }
    return output
  }
  const output = run(root, "", 0, inputs)
  return { root, inputs, output, calls, constraints }
}

/** Runs a child, or one in a list that is a child, `blocks.0`; what it throws gets the child's name in its path, and an opaque child's path in its sentence. */
function within(child: Child, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    throw error instanceof ShapeError ? error.within(child.name, child.module.opaque) : error
  }
}
