// Chains of linear layers, each with numbers of its own; the wrong one has one layer too many that does not fit.
const layers = n => Array.from({ length: n }, (_, i) => `  linear(${100 + i}, ${101 + i}),`)
const program = (remark, lines) =>
  [
    remark,
    'import { linear, sequential } from "laminate"',
    "",
    "export const chain = sequential(",
    ...lines,
    ")",
    "",
  ].join("\n")

const modelled = (remark, lines) =>
  [
    remark,
    'import { linear, model } from "laminate"',
    "",
    'export const net = model("Net", [16, 100], [',
    ...lines,
    "])",
    "",
  ].join("\n")

export const programs = {
  "linears-10": program("", layers(10)),
  "linears-50": program("", layers(50)),
  "linears-100": program("", layers(100)),
  "linears-200": program("// at most 30000 instantiations on 5.9", layers(200)),
  "linears-500": program("", layers(500)),
  ...Object.fromEntries([10, 50, 100, 200, 500].map(n => [`linears-${n}-model`, modelled("", layers(n))])),
  "linears-200-wrong": program("// fails", [...layers(199), "  linear(7, 8),"]),
  "linears-900": program("", layers(900)),
}

export const ratios = [
  { of: "linears-900", to: "linears-100", atMost: 9.5 },
  { of: "linears-200-wrong", to: "linears-200", atMost: 1.3 },
]
