// How long the whole of tsc 7 takes on ResNet-50, its total included, as a ratio to an empty program that imports laminate.
//
//   node benchmarks/resnet50.mjs [--runs 9]
//
// On the built package, with tsc's own number of threads. Seconds say as much of the machine as of laminate, so none is kept.
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import { compilersNamed, mustBeBuilt, optionsFor, withDirectory } from "../scripts/compilers.mjs"
import { importsOnly } from "../scripts/measure.mjs"
import { programs } from "../type-tests/cost/examples.gen.mjs"

const { values: flags } = parseArgs({ options: { runs: { type: "string", default: "9" } } })
mustBeBuilt()
const [compiler] = compilersNamed("7")

const project = (directory, name, text) => {
  writeFileSync(join(directory, `${name}.ts`), text)
  const config = join(directory, `${name}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: optionsFor(), files: [`${name}.ts`] }))
  return config
}
const secondsOf = config => {
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [compiler.tsc, "-p", config], { encoding: "utf8" })
  if (status !== 0) throw new Error(`tsc fails:\n${stdout}`)
  return (performance.now() - start) / 1000
}
const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

await withDirectory(directory => {
  const resnet50 = project(directory, "resnet50", programs.resnet50)
  const empty = project(directory, "empty", importsOnly(programs.resnet50, directory))
  // In turns, so that a busy machine slows both alike.
  const pairs = Array.from({ length: Number(flags.runs) }, () => [secondsOf(resnet50), secondsOf(empty)])
  const [whole, base] = [0, 1].map(i => median(pairs.map(pair => pair[i])))
  console.log(`TypeScript ${compiler.version}, median of ${pairs.length} runs`)
  console.log(`ResNet-50      ${whole.toFixed(2)} s`)
  console.log(`empty program  ${base.toFixed(2)} s`)
  console.log(`ratio          ${(whole / base).toFixed(2)}`)
})
