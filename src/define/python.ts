/** How Python prints a value: `True`, `None`, `(5, 5)`, `'same'` without its quotes, as f-strings do. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return "None"
  if (typeof value === "boolean") return value ? "True" : "False"
  if (Array.isArray(value))
    return value.length === 1 ? `(${repr(value[0])},)` : `(${value.map(repr).join(", ")})`
  return String(value)
}

/** How Python prints a float: `1.0`, `1e-05`, `inf`. */
export function float(value: number | null): string {
  if (value === null) return "None"
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`
  const size = Math.abs(value)
  if (size === Infinity) return value > 0 ? "inf" : "-inf"
  const text = size !== 0 && (size < 1e-4 || size >= 1e16) ? value.toExponential() : String(value)
  return text.replace(/e([+-])(\d)$/, "e$10$2")
}
