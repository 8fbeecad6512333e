import { behaviour } from "./module.ts"
import type { Module } from "./module.ts"

/** PyTorch's `print(module)`, character for character. */
export function print(module: Module): string {
  const extra = module[behaviour].describe(module)
  const children = module.children.map(({ name, module: child }) => `(${name}): ${indented(print(child))}`)
  if (children.length === 0) return `${module.kind}(${indented(extra)})`
  const lines = [...(extra === "" ? [] : extra.split("\n")), ...children]
  return `${module.kind}(\n  ${lines.join("\n  ")}\n)`
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ")
}
