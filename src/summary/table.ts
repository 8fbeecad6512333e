import { columns } from "./columns.ts"
import type { ColumnName } from "./columns.ts"
import { footer } from "./footer.ts"
import { indent, nameHeader, nameOf, nameWidth, padded } from "./names.ts"
import type { Settings } from "./options.ts"
import { parameterRows } from "./parameterRows.ts"
import type { Row } from "./rows.ts"
import type { Totals } from "./totals.ts"

/** torchinfo's table, without a line break at its end. */
export function table(rows: readonly Row[], totals: Totals, settings: Settings): string {
  const { colNames, colWidth } = settings
  const width = nameWidth(rows, settings)
  const line = (name: string, cell: (column: ColumnName) => string): string =>
    [padded(name, width), ...colNames.map(column => padded(cell(column), colWidth))].join(" ").trimEnd()

  const header = line(nameHeader(settings), column => columns[column].header)
  const body = rows
    .filter(row => isShown(row, settings))
    .flatMap(row => {
      const context = { atMaxDepth: row.depth === settings.depth, totalParams: totals.totalParams }
      const name = indent(row.depth, settings) + nameOf(row, settings)
      const below = settings.verbose ? parameterRows(row) : []
      return [
        line(name, column => columns[column].cell(row, context)),
        ...below.map(({ name, ...cells }) =>
          line(
            indent(row.depth + 1, settings) + name,
            column => (cells as Partial<Record<ColumnName, string>>)[column] ?? "",
          ),
        ),
      ]
    })
  const divider = "=".repeat(colNames.length * colWidth + width)
  return [
    divider,
    ...[[header], body, ...footer(totals, settings)].flatMap(lines => [...lines, divider]),
  ].join("\n")
}

function isShown(row: Row, { depth, rows }: Settings): boolean {
  return row.depth <= depth && !(row.isRecursive && rows.has("hideRecursiveLayers"))
}
