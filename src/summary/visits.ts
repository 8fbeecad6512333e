import type { Call, Graph } from "../graph/trace.ts"
import type { Module } from "../module/module.ts"
import { namesOf, nodes } from "../module/tree.ts"

/** What a row of the table is about. */
export interface Visit {
  readonly path: string
  readonly module: Module
  /** The run of the module; none for a module that did not run. */
  readonly call?: Call
  /** Whether it is a repetition. */
  readonly recursive: boolean
}

/** Without an input: every module, in the order of declaration. */
export function everyModule(root: Module): readonly Visit[] {
  return nodes(root).map(node => ({ ...node, recursive: false }))
}

/**
 * With an input: every call, in the order in which they start, and before it the modules above it that did not run, such as a
 * ModuleList, unless the row before stands within them already.
 *
 * As in torchinfo, a module that did not run has one visit, however often it is needed: needed again, it is a repetition
 * everywhere.
 */
export function everyCall({ root, calls }: Graph): readonly Visit[] {
  const modules = new Map(nodes(root).map(({ path, module }) => [path, module]))
  const seen = new Set<string>()
  const idle = new Map<string, Visit>()
  const idleVisit = (path: string): Visit => {
    const visit = Object.assign(idle.get(path) ?? { path, module: modules.get(path) as Module }, {
      recursive: idle.has(path),
    })
    idle.set(path, visit)
    return visit
  }
  return calls.flatMap((call, i) => {
    const open = lineOf(calls[i - 1]?.path ?? "")
    const above = lineOf(call.path).slice(0, -1)
    const { path, module } = call
    const visit = { path, module, call, recursive: seen.has(path) }
    seen.add(path)
    return [...above.filter(path => !open.includes(path)).map(idleVisit), visit]
  })
}

/** The paths from below the root to a module, its own the last. */
function lineOf(path: string): readonly string[] {
  const names = namesOf(path)
  return names.map((_, i) => names.slice(0, i + 1).join("."))
}
