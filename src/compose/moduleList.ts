import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, Child } from "../module/module.ts"
import { indented, print } from "../module/print.ts"
import { show } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"
import type { elementsFault } from "./forward/attributeFault.ts"
import type { checked } from "./chain/fault.ts"
import { memberOf } from "./children/member.ts"
import { listCalled } from "./children/noLayer.ts"
import type { ModuleList } from "./values.ts"

/**
 * Modules to call one by one in a `forward`: `for (const block of blocks) x = block(x)`, `blocks[0](x)`. Not callable itself.
 *
 * PyTorch: `torch.nn.ModuleList`. State-dict names begin with the index: `0.weight`. Throws a ShapeError for what is no array of
 * modules.
 */
export const moduleList: <const C>(
  modules: checked<C, elementsFault<C>>,
) => ModuleList<C extends readonly unknown[] ? C : []> = ((modules: readonly unknown[]) => {
  if (!Array.isArray(modules))
    throw refusal("ModuleList", `moduleList: expects an array of modules, got ${show(modules)}`, modules)
  return createModule({
    kind: "ModuleList",
    children: Array.from(modules, (module, i) => ({ name: String(i), module: memberOf(String(i), module) })),
    container: true,
    listing: true,
    [behaviour]: uncallable,
  })
}) as never

const uncallable: Behaviour = {
  forward: () => {
    throw refusal("ModuleList", listCalled)
  },
  list: grouped,
}

/** Those in a row that print alike in one: `(0-2): 3 x ReLU()`. */
function grouped(children: readonly Child[]): readonly string[] {
  const texts = children.map(({ module }) => indented(print(module)))
  const starts = texts.flatMap((text, i) => (text === texts[i - 1] ? [] : [i]))
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? texts.length) - 1
    const text = texts[start] as string
    return start === end ? `(${start}): ${text}` : `(${start}-${end}): ${end - start + 1} x ${text}`
  })
}
