import { behaviour } from "./module.ts"
import type { Child, Module } from "./module.ts"

/** PyTorch's `print(module)`, character for character. */
export function print(module: Module): string {
  const extra = module[behaviour].describe(module)
  const children = module.listing ? grouped(module.children) : module.children.map(line)
  if (children.length === 0) return `${module.kind}(${indented(extra)})`
  const lines = [...(extra === "" ? [] : extra.split("\n")), ...children]
  return `${module.kind}(\n  ${lines.join("\n  ")}\n)`
}

function line({ name, module }: Child): string {
  return `(${name}): ${indented(print(module))}`
}

/** Children of a list, those in a row that print alike in one: `(0-2): 3 x ReLU()`. */
function grouped(children: readonly Child[]): readonly string[] {
  const texts = children.map(({ module }) => indented(print(module)))
  const starts = texts.flatMap((text, i) => (text === texts[i - 1] ? [] : [i]))
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? texts.length) - 1
    const text = texts[start] as string
    return start === end ? `(${start}): ${text}` : `(${start}-${end}): ${end - start + 1} x ${text}`
  })
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ")
}
