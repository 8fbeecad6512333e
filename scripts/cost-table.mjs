// docs/cost.md: what the fixtures of type-tests/cost take, and the same chains in other libraries.
//
//   node scripts/cost-table.mjs            writes it from budgets.json and benchmarks/peers/results.json
//   node scripts/cost-table.mjs --check    fails if it would be written differently
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { format, resolveConfig } from "prettier"
import { lengths } from "../benchmarks/peers/peers.mjs"
import { compilers, root, shown } from "./compilers.mjs"
import { firstDifference, report } from "./report.mjs"

const { values: flags } = parseArgs({ options: { check: { type: "boolean", default: false } } })
const read = path => JSON.parse(readFileSync(join(root, path), "utf8"))
const budgets = read("type-tests/cost/budgets.json")
const { measured, typescript, peers } = read("benchmarks/peers/results.json")

const count = n => n.toLocaleString("en-US")
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map(row => `| ${row.join(" | ")} |`).join("\n")
const instantiations = (fixture, version = "5.9") => budgets[fixture][version].instantiations

// What the issue that asked for laminate wants on 5.9, and what must never be passed.
const aims = [
  ["Network A, with its total", "network-a", 7_900, 15_000],
  ["VGG-16, with its total", "vgg16", 15_000],
  ["200 linear layers, `sequential`", "linears-200", 30_000, 50_000],
  ["ResNet-50, with its total", "resnet50-alone", 60_000, 100_000],
  ["Network A, types", "network-a", 3_000, 5_000, "types"],
]
const aimsTable = table(
  ["program", "instantiations", "aim", "", "limit", ""],
  aims.map(([program, fixture, aim, limit, counted = "instantiations"]) => {
    const now = budgets[fixture]["5.9"][counted]
    const within = (bound, yes, no) => (now <= bound ? yes : `**${no}**, ${(now / bound).toFixed(2)} times`)
    return [
      program,
      count(now),
      count(aim),
      within(aim, "met", "not met"),
      ...(limit ? [count(limit), within(limit, "kept", "passed")] : ["-", ""]),
    ]
  }),
)

const versions = compilers.map(({ name }) => name)
const fixturesTable = table(
  ["fixture", ...versions.flatMap(version => [version, "types"])],
  Object.entries(budgets).map(([name, costs]) => [
    `\`${name}\``,
    ...versions.flatMap(version =>
      costs[version] ? [count(costs[version].instantiations), count(costs[version].types)] : ["-", "-"],
    ),
  ]),
)

const measuredPeers = peers.filter(peer => peer.chains)
const cell = ({ instantiations, errors }) => (errors.length > 0 ? errors.join(", ") : count(instantiations))
const peersTable = table(
  ["layers", "laminate `sequential`", "laminate `model`", ...measuredPeers.map(peer => peer.name)],
  lengths.map(length => [
    length,
    count(instantiations(`linears-${length}`)),
    count(instantiations(`linears-${length}-model`)),
    ...measuredPeers.map(peer => cell(peer.chains[length])),
  ]),
)
const refusal = ({ misfit }) =>
  misfit === undefined
    ? "cannot be written"
    : misfit.length > 0
      ? `refused, ${misfit.join(", ")}`
      : "**compiles**"
const peersList = table(
  ["library", "packages", "the chain is written with", "a last layer that does not fit"],
  peers.map(peer => [
    peer.name,
    peer.packages?.map(name => `\`${name}\``).join(", ") ?? "-",
    peer.writes ?? "-",
    peer.problem ? `not measured: ${peer.problem}` : refusal(peer),
  ]),
)

// What one more layer costs in a long chain
const each = (kind = "") => (instantiations(`linears-500${kind}`) - instantiations(`linears-10${kind}`)) / 490
const bare = Math.round(each())
const modelled = Math.round(each("-model"))
const wrong = Math.round(100 * (instantiations("network-a-wrong") / instantiations("network-a") - 1))
const one = Math.round((100 * instantiations("resnet50-alone")) / 5_000_000)

const text = `# What the types cost

Written by \`npm run cost:table\` from \`type-tests/cost/budgets.json\` and \`benchmarks/peers/results.json\`; do not edit.

## What is measured

How many types tsc instantiates, and how many it makes, for a program: \`tsc --extendedDiagnostics\` of the program, less that of an empty
program with the same imports. Both repeat exactly from run to run and from machine to machine, which seconds do not. Numbers change from
layer to layer, since tsc remembers what it has worked out, and ten equal layers cost hardly more than one. The program sees the built
package, as users do, with \`strict\`, \`exactOptionalPropertyTypes\` and \`noUncheckedIndexedAccess\`; 7.0 runs with \`--singleThreaded\`,
because its parallel checkers each work out for themselves what they share, and so count more.

\`npm run cost\` fails where a program costs more than here: these numbers are budgets, and a change that lowers or raises one is in the
diff. What the import itself costs is left out; \`node scripts/cost.mjs FILE --bare\` counts it.

## Aims

On TypeScript 5.9:

${aimsTable}

ResNet-50 is written by itself here, \`resnet50-alone\`. As examples/resnet.ts has it, where one generic function makes all depths from
stages of any length, it takes ${count(instantiations("resnet50"))}: what waits for a type parameter is gone over for each way in which tsc looks at it.

## All fixtures

Instantiations and types on each TypeScript. Programs whose names end in \`-wrong\` have a mistake, and are refused at it.

${fixturesTable}

## Other libraries

Chains of linear layers from 100 to 101 features, from 101 to 102 and so on, on TypeScript ${typescript}, measured on ${measured} by
\`node benchmarks/peers/run.mjs\`. \`sequential\` is checked without an input; \`model\` has one, and counts its parameters.

${peersTable}

${peersList}

A number belongs beside what it buys: a library whose types have no sizes costs next to nothing, and finds nothing. What could not be
installed has no number here; E404 is npm's answer that the registry does not have it.

## What this means for an editor

- After each change an editor starts with no types, and works out those that it is asked for: everything in the file on the screen, and
  what that uses. So a model is paid again after each keystroke there, in the file that has it and in those that import it. From a built
  declaration it is read, not worked out: there its type is written down.
- A linear layer costs ${bare} in \`sequential\` and ${modelled} in a \`model\` of a long chain. Both grow with the length and not with its
  square: ${count(instantiations("linears-500-model"))} for 500 layers, ${count(instantiations("linears-100-model"))} for 100.
- A mistake in Network A makes it ${wrong}% dearer: the sentence is worked out besides.
- Blocks that \`repeat\` makes are paid once: ResNet-152 costs ${count(instantiations("resnet152") - instantiations("resnet50"))} more than ResNet-50.
- tsc gives up on one expression at 5,000,000; all of ResNet-50 is ${one}% of that.
- Seconds depend on the machine. \`node benchmarks/resnet50.mjs\` compares the whole of tsc 7 on ResNet-50 with an empty program that imports
  laminate, and \`node scripts/latency.mjs\` measures what editors wait for.

## Where the instantiations go

Measured on 2026-11-27, on 5.9: what was saved when the declarations were changed to give a constant for the total, and what the calls
of the same layers cost by themselves.

| program                          | calls | walking and reading | total |
| -------------------------------- | ----- | ------------------- | ----- |
| Network A                        | 13%   | 59%                 | 28%   |
| VGG-16                           | 11%   | 47%                 | 42%   |
| ResNet-50                        | -     | -                   | 35%   |
| a linear layer in a long \`model\` | 7%    | 19%                 | 74%   |

- **Calls**: tsc's inference, and the check of each argument and option: 10 for an argument, 40 for an option, half of which is tsc
  putting type arguments in. At the first call of a factory tsc looks for the constraint of each of its parameters, and would work through
  every judge of a field for it: what refuses stands behind a key that waits for the value (\`Judged\`, \`Judgements\`, \`Unusual\`), which
  took the first \`linear\` from 451 to 133 and the first \`conv2d\` with an option from 1,185 to 425.
- **Walking and reading**: from element to element; a layer's rule with its arguments and options put in, and its pattern matched with the
  shape that comes. Equal layers on equal shapes are read once, also with an option, as long as it is a single one: objects of two options
  are two types wherever they are written twice.
- **Totals**: digit by digit, since types have no arithmetic. A sum of two numbers of 8 digits costs 144, of 6 digits 121; a product of 4
  by 3 digits 117. Each is one conditional: what stands several times in its result is one type to tsc and is worked out once, while an
  \`infer\` for each column would make it read all digits again in each, which was half of a product.
- What a mapped type gives, a tuple too, is to tsc something that may have type parameters in it, and is gone over wherever it is passed
  on, eight times for each layer of a chain: the sizes that come out of a layer or a model are written out one by one.
- A window over a symbol whose stride is still open is told by what its kernel covers beyond its padding. So both ways of ResNet's block
  have one shape before the stride is known, and their sum is not put off: ResNet-50 is 6,700 cheaper for it.

What was tried and costs more, or no less: eight sums at once (a quarter less for eight numbers of 7 digits, more for fewer), columns
carried from sum to sum, a first look at a table of small sums.
`

const file = join(root, "docs/cost.md")
const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file })
if (flags.check) {
  const { pass, fail, finish } = report("cost table")
  const written = readFileSync(file, "utf8")
  if (written === wanted) pass()
  else fail(`${shown(file)} is stale, npm run cost:table: ${firstDifference(written, wanted)}`)
  finish()
} else {
  writeFileSync(file, wanted)
  console.log(`wrote ${shown(file)}`)
}
