import type { Module } from "../module/module.ts"
import { subject } from "../module/subject.ts"
import { nodes } from "../module/tree.ts"

/** The module at a path, `"features.0"`; `""` is the whole. PyTorch: `get_submodule`. */
export function childOf(x: object, path: string): Module {
  const root = subject(x, "childOf")
  const found = nodes(root).find(node => node.path === path)
  if (found === undefined) throw new Error(`childOf: ${root.kind} has no child at ${path}${hint(root)}`)
  return found.module
}

function hint({ children }: Module): string {
  return children.length === 0
    ? "; it has no children"
    : `; it has ${children.map(({ name }) => name).join(", ")}`
}
