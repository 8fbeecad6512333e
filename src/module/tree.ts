import type { Module, Parameter } from "./module.ts"

/** A module and where it stands in the tree. */
export interface Node {
  /** Its state-dict path, `"features.0"`; `""` for the root. */
  readonly path: string
  readonly module: Module
}

/** Every module of a tree, each before its children: PyTorch's `named_modules`, keyed by path and not by identity. */
export function nodes(module: Module, path = ""): readonly Node[] {
  return [
    { path, module },
    ...module.children.flatMap(child => nodes(child.module, joined(path, child.name))),
  ]
}

/** The path of what is called `name` in the module at `path`. */
export function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`
}

/** The names along a path: none for the root's. */
export function namesOf(path: string): readonly string[] {
  return path === "" ? [] : path.split(".")
}

/**
 * All parameters of a module, its children's among them, under their names in it: PyTorch's `named_parameters`. One that is tied
 * is there once, under its owner.
 */
export function parametersOf(root: Module): readonly Parameter[] {
  const aliases = new Set(
    nodes(root).flatMap(({ path, module }) => module.ties.map(({ alias }) => joined(path, alias))),
  )
  return collected(root, module => module.parameters).filter(({ name }) => !aliases.has(name))
}

/** What `own` finds in each module of a tree, under its name in the whole. */
export function collected<Item extends { readonly name: string }>(
  root: Module,
  own: (module: Module) => readonly Item[],
): readonly Item[] {
  return nodes(root).flatMap(({ path, module }) =>
    own(module).map(item => ({ ...item, name: joined(path, item.name) })),
  )
}
