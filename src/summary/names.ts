import type { Settings } from "./options.ts"
import type { Row } from "./rows.ts"

type Shown = Pick<Settings, "rows">

/** The name of a row without its place in the tree: `Conv2d (0): 2-1`. */
export function nameOf({ className, varName, depth, depthIndex }: Row, { rows }: Shown): string {
  const attribute = rows.has("varNames") ? ` (${varName})` : ""
  const place = rows.has("depth") && depth > 0 ? `: ${depth}-${depthIndex}` : ""
  return className + attribute + place
}

/** The header above the names. */
export function nameHeader({ rows }: Shown): string {
  return `Layer (type${rows.has("varNames") ? " (var_name)" : ""}${rows.has("depth") ? ":depth-idx" : ""})`
}

/** What stands before a name at a depth: torchinfo has one branch at depth 1, and another below. */
export function indent(depth: number, { rows }: Shown): string {
  const [bar, first, below] = rows.has("asciiOnly") ? ["|", "+ ", "+ "] : ["│", "├─", "└─"]
  return ["", first][depth] ?? `${bar}    `.repeat(depth - 1) + below
}

/** The width of the names: 40, or the next multiple of 5 for the longest name, whether its row is shown or not. */
export function nameWidth(rows: readonly Row[], settings: Shown): number {
  const longest = Math.max(...rows.map(row => lengthOf(nameOf(row, settings)) + 5 * row.depth + 1))
  return Math.max(40, Math.ceil(longest / 5) * 5)
}

/** A text filled up with spaces; Python counts code points, JavaScript halves of some. */
export function padded(text: string, width: number): string {
  return text.padEnd(width + text.length - lengthOf(text))
}

function lengthOf(text: string): number {
  return [...text].length
}
