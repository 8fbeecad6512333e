import type { Module, Parameter } from "./module.ts"

/** A module and where it stands in the tree. */
interface Node {
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
 * The parameter at each state-dict path of a tree. A tie assigns, as in PyTorch: the alias is from then on what its owner is at
 * that time. A model ties when it is made, so its children have before.
 */
export function parametersByPath(root: Module): ReadonlyMap<string, Parameter> {
  const found = new Map(
    collected(root, module => module.parameters).map(parameter => [parameter.name, parameter]),
  )
  for (const { path, module } of [...nodes(root)].reverse())
    for (const { alias, owner } of module.ties)
      found.set(joined(path, alias), found.get(joined(path, owner)) as Parameter)
  return found
}

/**
 * All parameters of a module, its children's among them, under their names in it: PyTorch's `named_parameters`. Those that are
 * tied are one, under the first of its names. A module within a tree is tied by those above it too: `byPath` is then the tree's.
 */
export function parametersOf(
  module: Module,
  path = "",
  byPath = parametersByPath(module),
): readonly Parameter[] {
  const found = new Map<Parameter, Parameter>()
  for (const { name } of collected(module, each => each.parameters)) {
    const parameter = byPath.get(joined(path, name)) as Parameter
    if (!found.has(parameter)) found.set(parameter, { ...parameter, name })
  }
  return [...found.values()]
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
