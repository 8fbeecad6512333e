// Modules of this library from what the recordings describe.
import { tensor } from "../src/index.ts"
import { tied } from "../src/compose/forward/tie.ts"
import { createModule } from "../src/module/create.ts"
import { behaviour } from "../src/module/module.ts"
import type { Module, Value } from "../src/module/module.ts"
import { joined, nodes } from "../src/module/tree.ts"
import { factoryOf, untyped } from "./library.ts"
import type { Element, Network, Tree } from "./recordings.ts"

/** A model whose attributes are the elements of a recorded chain. */
export function chainModel(name: string, input: unknown, chain: readonly Element[]): Module {
  return untyped["model"]!(name, input, chain.map(elementOf))
}

function elementOf(element: Element): unknown {
  if (Array.isArray(element)) return element.map(elementOf)
  if ("name" in element) return { [element.name]: elementOf(element.of) }
  return untyped[factoryOf(element.layer)]!(...element.args, element.options)
}

/** Network A or B of seed-cnn.md. */
export function network({
  network,
  dtype,
  frozen,
  input,
}: Pick<Network, "network" | "dtype" | "frozen" | "input">): Module {
  const layer = (layer: string, args: unknown[], options: object = {}): Element => ({ layer, args, options })
  const norm = (kind: string, features: number) =>
    network === "B" ? [layer(kind, [features], { dtype })] : []
  const features = [
    layer("Conv2d", [3, 5, 5], { dtype }),
    ...norm("BatchNorm2d", 5),
    layer("ReLU", []),
    layer("MaxPool2d", [5], { stride: 2 }),
    layer("Conv2d", [5, 12, 3], { dtype }),
    ...norm("BatchNorm2d", 12),
    layer("ReLU", []),
    layer("AvgPool2d", [3], { stride: 2 }),
    layer("ReLU", []),
  ]
  const classifier = [
    layer("Flatten", []),
    layer("Linear", [192, 128], { dtype }),
    ...norm("BatchNorm1d", 128),
    layer("ReLU", []),
    layer("Linear", [128, 10], { dtype }),
  ]
  const chain = [
    { name: "features", of: features },
    { name: "classifier", of: classifier },
  ]
  return frozenAt(frozen, chainModel("PyTorchCNN", tensor(input.shape, input.dtype), chain))
}

/** The same with parameters that do not train: those at the paths, or within the modules there. */
function frozenAt(paths: readonly string[], module: Module, at = ""): Module {
  const isFrozen = (path: string) =>
    paths.some(frozen => frozen === "" || `${path}.`.startsWith(`${frozen}.`))
  return createModule({
    ...module,
    parameters: module.parameters.map(parameter => ({
      ...parameter,
      trainable: !isFrozen(joined(at, parameter.name)),
    })),
    children: module.children.map(({ name, module }) => ({
      name,
      module: frozenAt(paths, module, joined(at, name)),
    })),
  })
}

/** A recorded tree: every module calls those at `calls`, one after another. */
export function treeModule(tree: Tree): Module {
  const children = tree.children.map(({ name, module }) => ({ name, module: treeModule(module) }))
  const untied = createModule({
    kind: tree.kind,
    values: { kernelSize: tree.kernelSize },
    parameters: tree.parameters,
    children,
    container: ["Sequential", "ModuleList", "ModuleDict"].includes(tree.kind),
    [behaviour]: {
      forward(module, [input = null], call) {
        const places = new Map(nodes(module).map(({ path, module }) => [path, module]))
        const last = tree.calls.reduce<Value>(
          (value, path) => call({ name: path, module: places.get(path)! }, value),
          input,
        )
        if (tree.gives === "pair") return [last, last]
        return tree.gives === "first" && Array.isArray(last) ? (last[0] as Value) : last
      },
      describe: () => "",
    },
  })
  const module = createModule(tied(untied, tree.ties))
  return tree.frozen ? untyped["freeze"]!(module) : module
}
