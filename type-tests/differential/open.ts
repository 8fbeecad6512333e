// Where types and runtime are known to differ, or tsc says more or less than it should: what is not mended yet. What happens no
// more must go; the tests tell.
import type { Open } from "./programs.ts"

export const openFormulas: readonly Open[] = []

export const openDefinitions: readonly Open[] = [
  {
    name: "the default of a flag that may be null is no literal in types, on purpose",
    covers: ({ text }) => /UpsampleRule\["(options|slots|bare)"\]/.test(text),
  },
]

export const openChains: readonly Open[] = [
  {
    name: "freeze takes anything in types",
    covers: ({ expected }) => expected.startsWith("freeze: expects"),
  },
  {
    name: "a mistake in an array or a record that is repeated is not blamed, or without its index",
    covers: ({ text, expected }) => /\.\.\.repeat\(\d+, \(\) => (\[|\(\{)/.test(text) && expected !== "",
  },
  {
    name: "a literal that a repeat gives is widened",
    on: "5.9",
    covers: ({ text, expected }) => /\.\.\.repeat\(\d+, \(\) => [\d"]/.test(text) && /, got (relu|3)$/.test(expected),
  },
]
