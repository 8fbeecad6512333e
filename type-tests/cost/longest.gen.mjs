// The longest chain, of 999 linear layers with numbers of their own, named and not; one more is refused in a sentence; 10,000 are written
// as arrays in an array.
const numbers = (n, from = 0) => Array.from({ length: n }, (_, i) => [100 + from + i, 101 + from + i])
const layers = (n, from) => numbers(n, from).map(([input, output]) => `  linear(${input}, ${output}),`)
const named = n => numbers(n).map(([input, output], i) => `  { layer${i}: linear(${input}, ${output}) },`)
const nested = n => Array.from({ length: n / 500 }, (_, i) => ["  [", ...layers(500, 500 * i), "  ],"]).flat()

const sum = pairs => pairs.reduce((total, [input, output]) => total + input * output + output, 0)
const program = (n, lines, remarks = []) =>
  [
    ...remarks,
    'import { model, linear } from "laminate"',
    'import type { OutputOf, ParamsOf } from "laminate"',
    "",
    'export const net = model("Net", [16, 100], [',
    ...lines,
    "])",
    ...(remarks.includes("// fails")
      ? []
      : [
          `export const output: OutputOf<typeof net> = [16, ${100 + n}]`,
          `export const total: ParamsOf<typeof net> = ${sum(numbers(n))}`,
        ]),
    "",
  ].join("\n")

export const programs = {
  "longest-999": program(999, layers(999)),
  "longest-999-named": program(999, named(999)),
  "longest-999-wrong": program(999, [...layers(998), "  linear(7, 8),"], ["// fails"]),
  "longest-1000": program(1000, layers(1000), ["// fails"]),
  "longest-10000-nested": program(10_000, nested(10_000), ["// only on 7.0: the others take a minute"]),
}
