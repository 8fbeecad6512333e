import type { Field } from "../define/fields/index.ts"
import { float, repr } from "../define/python.ts"
import { snake } from "../module/snake.ts"

type Values = { readonly [name: string]: unknown }

/** PyTorch's `print(optimizer)`: the settings of each group, by name. */
export function printOptimizer(
  name: string,
  options: { readonly [name: string]: Field },
  groups: readonly Values[],
): string {
  const lines = (group: Values) =>
    Object.entries(options)
      .map(([key, field]) => [snake(key), printed(field, group[key])] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `    ${key}: ${value}\n`)
      .join("")
  return `${name} (${groups.map((group, i) => `\nParameter Group ${i}\n${lines(group)}`).join("")})`
}

/** How Python prints the settings of a kind that are no plain words, flags or whole numbers. */
const printers: {
  readonly [kind in Field["kind"]]?: (value: any, field: Extract<Field, { kind: kind }>) => string
} = {
  /** Where a default is 0 PyTorch has the whole number, which JavaScript cannot tell from `0.0`. */
  float: (value, field) => (value === 0 && field.default === 0 ? "0" : float(value)),
  fractions: (values: readonly number[]) => `(${values.map(float).join(", ")})`,
}
const printed = (field: Field, value: unknown): string =>
  printers[field.kind]?.(value, field as never) ?? repr(value)
