import { behaviour } from "./module.ts"
import type { Child, Module } from "./module.ts"

/** PyTorch's `print(module)`, character for character. */
export function print(module: Module): string {
  const extra = module[behaviour].describe?.(module) ?? ""
  const children = module[behaviour].list?.(module.children) ?? module.children.map(line)
  if (children.length === 0) return `${module.kind}(${indented(extra)})`
  const lines = [...(extra === "" ? [] : extra.split("\n")), ...children]
  return `${module.kind}(\n  ${lines.join("\n  ")}\n)`
}

function line({ name, module }: Child): string {
  return `(${name}): ${indented(print(module))}`
}

/** A text in brackets: its lines but the first moved to the right. */
export function indented(text: string): string {
  return text.replaceAll("\n", "\n  ")
}
