import type { Statistics } from "../index.ts"

/** A summary and the name of the export that it is of. */
export interface Named {
  readonly name: string
  readonly statistics: Statistics
}

/** The tables, each under its name if there are several, and what was skipped. */
export function text(summaries: readonly Named[], skipped: readonly string[]): string {
  const tables = summaries.map(({ name, statistics }) =>
    summaries.length > 1 ? `${name}\n${statistics}` : `${statistics}`,
  )
  const notes = skipped.map(name => `${name} is a function and was skipped`)
  return [...tables, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")
}

/** The output of `--json`, as docs/cli.md describes it. What is not known is null. */
export function json(file: string, summaries: readonly Named[], skipped: readonly string[]): string {
  const models = summaries.map(({ name, statistics }) => ({
    export: name,
    ...statistics,
    exact: large(statistics),
  }))
  const known = (_: string, value: unknown): unknown => (value === undefined ? null : value)
  return JSON.stringify({ file, models, skipped }, known, 2)
}

/** The totals beyond 2^53 as texts, since a number in JSON does not hold them. */
function large({ exact }: Statistics): { readonly [total: string]: string } {
  const totals = Object.entries(exact).filter(
    ([, total]) => typeof total === "bigint" && total > Number.MAX_SAFE_INTEGER,
  )
  return Object.fromEntries(totals.map(([name, total]) => [name, String(total)]))
}
