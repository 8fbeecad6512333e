// What one operation on sizes costs tsc: (80 operations - 40 operations) / 40, in instantiations / types, the library
// consumed as .d.ts, numbers that change from one operation to the next, results forced. For work on src/shape/integers and
// src/shape/symbols; what whole programs cost is `npm run cost`.
//
//     node scripts/measure-integers.mjs [5 | 6 | 7 ...] [WORD ...]     operations that begin with one of the words
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { compilersNamed, root, tsc, userOptions, withDirectory } from "./compilers.mjs"
import { measureFile } from "./measure.mjs"
import { report } from "./report.mjs"

const args = process.argv.slice(2)
const isVersion = arg => /^[567]/.test(arg)
const versions = args.filter(isVersion)
const words = args.filter(arg => !isVersion(arg))
const measured = (versions.length > 0 ? versions : ["5"]).flatMap(compilersNamed)
const { pass, fail, finish } = report("measured operations")

// The i-th of many different numbers with the given count of digits.
const digits = (count, i, salt = 1) => {
  const low = 10 ** (count - 1)
  return low + (((i + 1) * 7919 * salt + salt * 104729) % (low * 9))
}
const spread = (i, from, to) => from + ((i * 37) % (to - from + 1))
const mixed = i => digits(2 + (i % 5), i, 3)

const operations = {
  nothing: i => `${5000 + i}`,
  "window, new size, 3x3 same": i => `L.window<${spread(i, 3, 1000)}, 3, 1, 1, 1>`,
  "window, new size, 3x3 stride 2": i => `L.window<${spread(i, 3, 1000)}, 3, 2, 1, 1>`,
  "window, everything new": i =>
    `L.window<${spread(i, 40, 1000)}, ${1 + (i % 7)}, ${[1, 2][i % 2]}, ${i % 2}, 1>`,
  "window, dilation 2": i => `L.window<${spread(i, 10, 1000)}, 3, 1, 2, 2>`,
  "window, stride 3": i => `L.window<${spread(i, 10, 1000)}, 3, 3, 0, 1>`,
  "window, patch 14": i => `L.window<${spread(i, 40, 1000)}, 14, 14, 0, 1>`,
  "window, size of 4 digits": i => `L.window<${digits(4, i) + 1000}, 3, 2, 1, 1>`,
  "window, size of 6 digits": i => `L.window<${digits(6, i)}, 10, 5, 0, 1>`,
  "window, number": i => `L.window<number, ${3 + i}, 1, 1, 1>`,
  "window, underflow": i => `L.window<${3 + i}, ${5 + i}, 1, 0, 1>`,
  windowCeil: i => `L.windowCeil<${spread(i, 10, 1000)}, 3, 2, 0, 1>`,
  "add 1-3": i => `L.add<${digits(3, i) % 500}, ${digits(3, i, 5) % 500}>`,
  "add 4": i => `L.add<${digits(4, i)}, ${digits(4, i, 5)}>`,
  "add 4 + 2": i => `L.add<${digits(4, i)}, ${digits(2, i, 5)}>`,
  "add 6": i => `L.add<${digits(6, i)}, ${digits(6, i, 5)}>`,
  "add 8": i => `L.add<${digits(8, i)}, ${digits(8, i, 5)}>`,
  "add 12": i => `L.add<${digits(12, i)}, ${digits(12, i, 5)}>`,
  "add number": i => `L.add<number, ${digits(3, i, 5)}>`,
  "subtract 3": i => `L.subtract<${(digits(3, i) % 500) + 500}, ${digits(3, i, 5) % 500}>`,
  "subtract 4": i => `L.subtract<${(digits(4, i) % 5000) + 5000}, ${(digits(4, i, 5) % 4000) + 1000}>`,
  "subtract 6": i => `L.subtract<${digits(6, i)}, ${digits(5, i, 5)}>`,
  "subtract 8": i => `L.subtract<${digits(8, i)}, ${digits(7, i, 5)}>`,
  "subtract, negative": i => `L.subtract<${digits(3, i) % 500}, ${(digits(3, i, 5) % 500) + 500}>`,
  "multiply 1x1": i => `L.multiply<${2 + (i % 8)}, ${2 + (((i / 8) | 0) % 8)}>`,
  "multiply 2x1": i => `L.multiply<${digits(2, i)}, ${2 + (i % 8)}>`,
  "multiply 2x2": i => `L.multiply<${digits(2, i)}, ${digits(2, i, 5)}>`,
  "multiply 3x1": i => `L.multiply<${digits(3, i)}, ${2 + (i % 8)}>`,
  "multiply 3x2": i => `L.multiply<${digits(3, i)}, ${digits(2, i, 5)}>`,
  "multiply 3x3": i => `L.multiply<${digits(3, i)}, ${digits(3, i, 5)}>`,
  "multiply 1x3": i => `L.multiply<${2 + (i % 8)}, ${digits(3, i)}>`,
  "multiply 4x1": i => `L.multiply<${digits(4, i)}, ${2 + (i % 8)}>`,
  "multiply 4x3": i => `L.multiply<${digits(4, i)}, ${digits(3, i, 5)}>`,
  "multiply 6x2": i => `L.multiply<${digits(6, i)}, ${digits(2, i, 5)}>`,
  "multiply 4x4": i => `L.multiply<${digits(4, i)}, ${digits(4, i, 5)}>`,
  "multiply 5x4": i => `L.multiply<${digits(5, i)}, ${digits(4, i, 5)}>`,
  "multiply 6x6": i => `L.multiply<${digits(6, i)}, ${digits(6, i, 5)}>`,
  "multiply number": i => `L.multiply<number, ${digits(3, i, 5)}>`,
  "divide 3 by 1": i => `L.divide<${digits(3, i)}, ${2 + (i % 8)}>`,
  "divide 3 by 2": i => `L.divide<${digits(3, i)}, ${digits(2, i, 5)}>`,
  "divide 4 by 2": i => `L.divide<${digits(4, i)}, ${digits(2, i, 5)}>`,
  "divide 6 by 3": i => `L.divide<${digits(6, i)}, ${digits(3, i, 5)}>`,
  "divide 8 by 4": i => `L.divide<${digits(8, i)}, ${digits(4, i, 5)}>`,
  "remainder 3 by 1": i => `L.remainder<${digits(3, i)}, ${2 + (i % 8)}>`,
  "remainder 3 by 2": i => `L.remainder<${digits(3, i)}, ${digits(2, i, 5)}>`,
  "remainder 6 by 3": i => `L.remainder<${digits(6, i)}, ${digits(3, i, 5)}>`,
  "compare 3": i => `L.compare<${digits(3, i)}, ${digits(3, i, 5)}>`,
  "atLeast 3": i => `L.atLeast<${digits(3, i)}, ${digits(3, i, 5)}>`,
  "atLeast 3, 1": i => `L.atLeast<${digits(3, i)}, 1>`,
  "atLeast 5": i => `L.atLeast<${digits(5, i)}, ${digits(5, i, 5)}>`,
  "max 3": i => `L.max<${digits(3, i)}, ${digits(3, i, 5)}>`,
  "prod [3, 1, 1]": i => `L.prod<[${digits(3, i)}, ${2 + (i % 8)}, ${2 + (i % 7)}]>`,
  "prod [3, 3, 1, 1]": i => `L.prod<[${digits(3, i)}, ${digits(3, i, 5)}, 3, 3]>`,
  "sum of 8 mixed": i => `L.sum<[${Array.from({ length: 8 }, (_, j) => mixed(10 * i + j))}]>`,
  "sum of 16 mixed": i => `L.sum<[${Array.from({ length: 16 }, (_, j) => mixed(16 * i + j))}]>`,
  "sum of 3 mixed": i => `L.sum<[${Array.from({ length: 3 }, (_, j) => mixed(10 * i + j))}]>`,
  "sum of 10 mixed": i => `L.sum<[${Array.from({ length: 10 }, (_, j) => mixed(10 * i + j))}]>`,
  "sum of 200 mixed": i => `L.sum<[${Array.from({ length: 200 }, (_, j) => mixed(200 * i + j))}]>`,
  "symbol, window, form seen": i => `L.window<"H${i}", 3, 2, 1, 1>`,
  "symbol, window, form seen, floor": i => `L.window<"(H${i}+1)//2", 3, 2, 1, 1>`,
  "symbol, window, new numbers": i => `L.window<"(3*H${i}+${i + 1})//${64 + 2 * i}", ${3 + i}, 2, 1, 1>`,
  "symbol, window, new kernels": i => `L.window<"(H${i}+${i + 1})//${64 + 2 * i}", ${3 + i}, 2, 1, 1>`,
  "symbol, windowCeil": i => `L.windowCeil<"H${i}", 3, 2, 1, 1>`,
  "symbol, product N*T": i => `L.multiply<"N${i}", "T${i}">`,
  "symbol, product 512*H": i => `L.multiply<${512 + i}, "H${i}">`,
  "symbol, product of floors": i => `L.multiply<"(H${i}+31)//32", "(W${i}+31)//32">`,
  "symbol, sum T+1": i => `L.add<"T${i}", 1>`,
  "symbol, sum N+T": i => `L.add<"N${i}", "T${i}">`,
  "symbol, difference N-N": i => `L.subtract<"N${i}+1", "N${i}">`,
  "symbol, halved 16*h": i => `L.divide<"16*h${i}", 2>`,
  "symbol, divided dh*heads": i => `L.divide<"dh${i}*heads", "heads">`,
  "symbol, remainder": i => `L.remainder<"16*h${i}", 2>`,
  "symbol, flatten": i => `L.prod<[512, "(H${i}+31)//32", "(W${i}+31)//32"]>`,
  "symbol, at least": i => `L.atLeast<"H${i}", 3>`,
}

const program = (operation, count) =>
  'import type * as L from "./lib/integers/index.ts"\n' +
  Array.from(
    { length: count },
    (_, i) => `export const c${i}: [number] = 0 as unknown as [${operation(i)} & number]\n`,
  ).join("")
const options = { ...userOptions, lib: ["es2022"], module: "esnext", moduleResolution: "bundler" }
const building = { declaration: true, emitDeclarationOnly: true, noEmit: false }

await withDirectory(async directory => {
  const { code, text } = await tsc(compilersNamed("5")[0], [join(root, "src/shape/integers/index.ts")], {
    ...options,
    ...building,
    allowImportingTsExtensions: true,
    rootDir: join(root, "src/shape"),
    outDir: join(directory, "lib"),
  })
  if (code !== 0) throw new Error(text)
  const measure = async (compiler, operation, count) => {
    const file = join(directory, "use.ts")
    writeFileSync(file, program(operation, count))
    const { instantiations, types, errors } = await measureFile(compiler, file, {
      ...options,
      allowImportingTsExtensions: true,
    })
    for (const error of errors) fail(error)
    return [instantiations, types]
  }

  const nothing = {}
  for (const [name, operation] of Object.entries(operations)) {
    if (name !== "nothing" && words.length > 0 && !words.some(word => name.startsWith(word))) continue
    const many = name.includes("200") ? 4 : 40
    const cells = []
    for (const compiler of measured) {
      const few = await measure(compiler, operation, many)
      const twice = await measure(compiler, operation, 2 * many)
      const cost = few.map((count, i) => (twice[i] - count) / many - (nothing[compiler.name]?.[i] ?? 0))
      nothing[compiler.name] ??= cost
      cells.push(cost.map(n => n.toFixed(n < 10 ? 1 : 0)).join(" / "))
    }
    pass()
    console.log(name.padEnd(34) + cells.map(cell => cell.padEnd(16)).join(""))
  }
})
finish()
