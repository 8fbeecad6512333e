// Tensor operations: what the types say of a call against the runtime, and both against PyTorch.
import { recordings } from "../../test/recordings.ts"
import { argumentsOf, call, differenceOf, operations } from "../../test/replay/functions.ts"
import type { FunctionCase } from "../../test/replay/functions.ts"
import type { DType, TensorValue } from "../../src/module/module.ts"
import { isTensorValue, tensorValue } from "../../src/module/tensor.ts"
import type { Dim, Shape } from "../../src/shape/dim.ts"
import { source } from "./compile.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Line, Program } from "./programs.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"

const header = [
  `import * as F from ${source("functional/index.ts")}`,
  `import type { Tensor } from ${source("index.ts")}`,
]

export interface FunctionCounts {
  [name: string]: { taken: number; refused: number }
}
export type FunctionProgram = Program & { readonly counts: FunctionCounts }

/** `each` recorded calls of every operation, without those in which laminate differs on purpose. */
export function recordedCalls(each: number, seed = 1): FunctionProgram {
  const random = generator(seed)
  const cases = recordings<{ cases: FunctionCase[] }>("functional").cases.filter(
    given => differenceOf(call(given), given) === null, // the runtime's replay tells of the others
  )
  return programOf(
    Object.keys(operations).flatMap(name => {
      const own = cases.filter(given => given.function === name)
      return Array.from({ length: Math.min(each, own.length) }, () => {
        const [given] = own.splice(random.below(own.length), 1)
        return { name, args: argumentsOf(given!) }
      })
    }),
  )
}

/** `each` random calls of every operation, with symbols, sizes and ranks that are not known. */
export function randomCalls(each: number, seed: number): FunctionProgram {
  const random = generator(seed)
  return programOf(
    Object.entries(draws).flatMap(([name, draw]) => Array.from({ length: each }, () => ({ name, args: draw(random) }))),
  )
}

function programOf(calls: readonly { readonly name: string; readonly args: readonly unknown[] }[]): FunctionProgram {
  const counts: FunctionCounts = {}
  const lines: Line[] = []
  const claims: Claim[] = []
  calls.forEach(({ name, args }, i) => {
    const outcome = call({ function: name, args: [...args], options: {} } as unknown as FunctionCase)
    const count = (counts[name] ??= { taken: 0, refused: 0 })
    const text = `export const r${i} = F.${name}(${args.map(written).join(", ")})`
    if (typeof outcome === "string") {
      count.refused++
      lines.push({ text, fault: { sentence: outcome, columns: "anywhere" } })
      return
    }
    count.taken++
    lines.push({ text, fault: null })
    claims.push({ type: `typeof r${i}`, expected: [tensorType(outcome)], about: text })
  })
  return { header, lines, claims, counts }
}

const tensorType = ({ shape, dtype }: TensorValue): string =>
  `Tensor<${typeOf(shape)}, ${JSON.stringify(dtype)}>`

/** An argument as it stands in a program. */
function written(value: unknown): string {
  if (isTensorValue(value)) return `null! as ${tensorType(value)}`
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`
  if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value) : String(value)
  return `{ ${Object.entries(value).map(([key, member]) => `${key}: ${written(member)}`).join(", ")} }`
}

// Small sizes, so that they often agree; symbols; NaN, which is not known.
const size = (random: Random): Dim =>
  random.pick<Dim>([1, 1, 2, 2, 3, 3, 4, 6, 12, 0, 320, "N", "N", "M", "T", NaN])
const sizes = (random: Random, least: number, most: number): Shape =>
  Array.from({ length: random.between(least, most) }, () => size(random))
const shapeOf = (random: Random, least = 0, most = 4): Shape =>
  random.once(12) ? ["..."] : sizes(random, least, most)
const dtype = (random: Random): DType =>
  random.once(6) ? random.pick<DType>(["int64", "uint8", "int8", "bool", "float16", "bfloat16", "float64", "complex64"]) : "float32"
const tensor = (random: Random, least = 0, most = 4): TensorValue => tensorValue(shapeOf(random, least, most), dtype(random))
/** The same shape with one or two sizes changed, so that most of it agrees. */
function near(random: Random, { shape, dtype: own }: TensorValue): TensorValue {
  const changed = shape[0] === "..." ? shape : shape.map(one => (random.once(3) ? size(random) : one))
  return tensorValue(random.once(3) ? changed.slice(shape[0] === "..." ? 0 : 1) : changed, random.once(8) ? dtype(random) : own)
}
const axis = (random: Random): number => random.pick([0, 1, -1, -2, 2, 3, -4, 5])
const axesOf = (random: Random, { shape }: TensorValue): number[] => {
  const places = shape.map((_, i) => i)
  const mixed = shape.map(() => places.splice(random.below(places.length), 1)[0]!)
  return mixed.map(place => (random.once(8) ? axis(random) : random.once(3) ? place - shape.length : place))
}

const operands = (random: Random): readonly unknown[] => {
  const a = tensor(random)
  const pair = random.once(5) ? [a, random.pick([2, 0.5, -1, 1e-7])] : [a, near(random, a)]
  return random.once(2) ? pair : pair.reverse()
}
// Options that are right, wrong, at the border of a dtype, misspelt, or not told.
const scaled = (random: Random): readonly unknown[] => {
  const alpha = random.pick<unknown>([2, -1, 0, 0.5, -0.25, 1e-7, 127, 128, -128, 255, 256, 300, 65504.5, 1e20, 1e39, -4e38, 3.3e38, true, false, null, "2"])
  const options = random.once(8) ? { [random.pick(["alphas", "beta"])]: 2 } : { alpha }
  return random.once(3) ? operands(random) : [...ofOneDtype(random), options]
}
const rounded = (random: Random): readonly unknown[] => {
  const roundingMode = random.pick<unknown>(["floor", "trunc", "floor", "trunc", null, "round", 1])
  const [a, b] = ofOneDtype(random)
  const options = random.once(8) ? { rounding: "floor" } : { roundingMode }
  return random.once(3) ? operands(random) : [a, random.once(6) ? 0 : b, options]
}
/** Operands that fit more often than not, of every dtype alike. */
const ofOneDtype = (random: Random): readonly unknown[] => {
  const own = random.pick<DType>(["float32", "float32", "int64", "int32", "int16", "uint8", "int8", "bool", "float16", "bfloat16", "float64", "complex64"])
  const { shape } = tensor(random)
  return [tensorValue(shape, own), random.once(4) ? near(random, tensorValue(shape, own)) : random.once(5) ? random.pick([2, 0.5, 0]) : tensorValue(shape, own)]
}
const target = (random: Random, { shape }: TensorValue): readonly unknown[] => {
  const known = shape.filter(one => one !== "..." && !Number.isNaN(one))
  const merged = typeof known[0] === "number" && typeof known[1] === "number" ? [known[0] * known[1], ...known.slice(2)] : known
  return [...merged, ...(random.once(2) ? [1] : [])].map(one => (random.once(4) ? random.pick<Dim>([-1, -1, 2, 3, "N", 0]) : one))
}
const reshaping = (random: Random): readonly unknown[] => {
  const x = tensor(random)
  return [x, target(random, x)]
}

const draws: { readonly [name: string]: (random: Random) => readonly unknown[] } = {
  add: scaled,
  sub: scaled,
  mul: operands,
  div: rounded,
  cat: random => {
    const first = tensor(random, 1)
    return [[first, ...Array.from({ length: random.below(3) }, () => near(random, first))], ...(random.once(4) ? [] : [axis(random)])]
  },
  flatten: random => [tensor(random), axis(random), axis(random)].slice(0, random.between(1, 3)),
  relu: random => [random.once(6) ? tensorValue(shapeOf(random), random.pick(["bool", "complex64"])) : tensor(random), ...(random.once(3) ? [{ inplace: true }] : [])],
  matmul: random => {
    const a = tensor(random, 1)
    const b = near(random, a)
    const last = a.shape.at(-1) ?? 2
    const turned = b.shape.length > 1 ? tensorValue([...b.shape.slice(0, -2), last, size(random)], b.dtype) : b
    return [a, random.once(3) ? b : turned]
  },
  permute: random => {
    const x = tensor(random)
    return [x, axesOf(random, x)]
  },
  transpose: random => [tensor(random), axis(random), axis(random)],
  reshape: reshaping,
  view: reshaping,
  softmax: random => [tensor(random), axis(random), ...(random.once(4) ? [{ dtype: random.pick(["float64", "float16", "int64"]) }] : [])],
  mean: random => {
    const x = tensor(random)
    const dims = random.pick<unknown>([axis(random), axesOf(random, x).slice(0, random.between(0, 2)), axesOf(random, x), null])
    return [x, dims, ...(random.once(2) ? [{ keepdim: random.once(2) }] : [])].slice(0, random.between(1, 3))
  },
}
