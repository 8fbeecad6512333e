// Random chains, right ones and ones with a mistake: what tsc makes of them against what the runtime makes of them.
import { outputOf, paramsOf, trainableParamsOf } from "../../src/index.ts"
import { outputType } from "./digests.ts"
import { enclosing, faultOf, Names, Refused, valueOf, within, write } from "./elements.ts"
import type { Element, Shape } from "./elements.ts"
import { library } from "./library.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Line, Program } from "./programs.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"
import { Writer } from "./writer.ts"

type Layer = Extract<Element, { kind: "layer" }>

// ---------------------------------------------------------------------------------------------------------- right chains

const names = ["features", "classifier", "stem", "head", "body", "block1", "conv_a", "my-name", "weight", "norm", "act", "fc", "stage_2", "Down", "a", "b", "x1", "_hidden", "neck"]

const isKnown = (size: unknown): size is number => typeof size === "number" && !Number.isNaN(size)

/** A layer that a shape may well go through. */
function layerFor(random: Random, shape: Shape): Layer {
  const { below, between, once, pick } = random
  const layer = (factory: string, args: readonly unknown[], options: { readonly [name: string]: unknown } = {}): Layer => ({
    kind: "layer",
    factory,
    args: Object.keys(options).length === 0 ? args : [...args, options],
  })
  const some = (options: { readonly [name: string]: () => unknown }, often = 4) =>
    Object.fromEntries(Object.entries(options).flatMap(([name, value]) => (once(often) ? [[name, value()]] : [])))
  const plain = () =>
    pick([
      () => layer("relu", once(5) ? [true] : []),
      () => layer("relu", [], some({ inplace: () => true })),
      () => layer("dropout", pick([[], [0.5], [0], [0.1]]), some({ inplace: () => true })),
      () => layer("identity", []),
    ])()
  const size = () => (once(6) ? pick([31, 32, 33, 64, 100, 128, 1056]) : between(1, 12))
  const rank = shape.length
  const channels = shape[rank === 3 && once(2) ? 0 : 1]
  const pool = () => {
    const kernel = pick([1, 2, 2, 3, 3, [2, 3], [2]])
    return layer(pick(["maxPool2d", "avgPool2d"]), [kernel], some({ stride: () => pick([1, 2, 3, [1, 2]]), padding: () => pick([0, 1]), ceilMode: () => true }))
  }
  const conv = () =>
    layer(
      "conv2d",
      [channels, size(), pick([1, 2, 3, 3, 5, [1, 3], [3, 2]])],
      some({
        stride: () => pick([1, 2, [2, 1], [2]]),
        padding: () => pick([0, 1, 1, 2, [1, 0], "same", "valid"]),
        dilation: () => pick([1, 2]),
        groups: () => pick([1, 1, channels]),
        bias: () => once(2),
        paddingMode: () => pick(["zeros", "reflect", "circular", "replicate"]),
      }),
    )
  const norm = (factory: string) => layer(factory, [channels], some({ affine: () => once(2), trackRunningStats: () => once(2), eps: () => 0.001, momentum: () => pick([null, 0.2]) }, 6))
  if (isKnown(channels) && rank === 4 && below(8) < 6) return below(5) < 2 ? conv() : pick([pool, () => norm("batchNorm2d"), plain, () => layer("flatten", [])])()
  if (isKnown(channels) && rank === 3 && once(3)) return pick([conv, pool, () => norm("batchNorm1d")])()
  if (isKnown(channels) && rank === 2 && once(4)) return norm("batchNorm1d")
  const last = shape.at(-1)
  if (isKnown(last) && rank > 0 && below(3) > 0) return layer("linear", [last, size()], some({ bias: () => false }, 5))
  if (rank > 2 && once(2)) return layer("flatten", pick([[], [1], [-2], [0], [2]]), some({ endDim: () => -1 }, 6))
  return plain()
}

/** What comes out of an element, or null if it does not go. */
function through(element: Element, shape: Shape): Shape | null {
  try {
    const out = outputOf([valueOf(element)].flat(element.kind === "repeat" ? 1 : 0) as never, shape as never) as Shape
    return out.every(size => typeof size === "number" || typeof size === "string") ? out : null
  } catch {
    return null
  }
}

/** About `length` elements that run one after another, and what comes out. */
function chain(random: Random, input: Shape, length: number, depth: number): readonly [readonly Element[], Shape] {
  const { below, between, once, pick } = random
  const elements: Element[] = []
  const taken = new Set<string>()
  let shape = input
  const named = (of: Element): Element => {
    const name = pick(names)
    if (taken.has(name) || of.kind === "repeat") return of
    taken.add(name)
    return { kind: "named", name, of }
  }
  for (let tries = 0; elements.length < length && tries < 4 * length; tries++) {
    const nests = depth > 0 && once(3)
    const [inner] = nests && !once(4) ? chain(random, shape, between(1, 4), depth - 1) : [[]]
    const element: Element = !nests
      ? layerFor(random, shape)
      : pick([
          (): Element => ({ kind: "array", of: inner }),
          (): Element => ({ kind: "sequential", of: inner }),
          (): Element => ({ kind: "freeze", of: once(2) ? { kind: "sequential", of: inner } : layerFor(random, shape) }),
          (): Element => ({ kind: "repeat", count: pick([0, 1, 2, 3, 20]), of: steady(random, shape) }),
          (): Element => (inner.length === 0 || shape.some(size => Number.isNaN(size)) ? { kind: "array", of: inner } : { kind: "model", name: "Block", input: shape, of: inner }),
        ])()
    const out = through(element, shape)
    if (out === null || out.some(size => isKnown(size) && size > 20000)) continue
    elements.push(below(4) === 0 ? named(element) : element)
    shape = out
  }
  return [elements, shape]
}

/** An element that gives back the shape that it gets. */
function steady(random: Random, shape: Shape): Element {
  for (let tries = 0; tries < 20; tries++) {
    const [of, out] = chain(random, shape, random.between(1, 2), 0)
    if (of.length > 0 && JSON.stringify(out) === JSON.stringify(shape)) return of.length === 1 ? of[0]! : random.once(2) ? { kind: "array", of } : { kind: "sequential", of }
  }
  return { kind: "layer", factory: "identity", args: [] }
}

function inputFor(random: Random): Shape {
  const { between, once, pick } = random
  const batch = once(4) ? pick(["N", "B"]) : pick([1, 2, 16, 32])
  const size = () => (once(8) ? pick([32, 64, 224, "H", "W"]) : between(4, 40))
  switch (random.below(6)) {
    case 0:
      return [batch, between(1, 300)]
    case 1:
      return [between(1, 12), size(), size()]
    case 2:
      return [batch, between(2, 9), between(1, 20)]
    default:
      return [batch, pick([1, 3, 3, 5, 16]), size(), size()]
  }
}

// -------------------------------------------------------------------------------------------------------------- mistakes

/** A chain with one thing in it changed, which may have been a mistake; and the element that is no layer any more. */
interface Spoiled {
  readonly elements: readonly Element[]
  readonly stray: Element | null
}

function spoiled(random: Random, elements: readonly Element[]): Spoiled | null {
  const { once, pick } = random
  const layers = elements.flatMap(layersIn)
  if (layers.length === 0) return null
  const target = pick(layers)
  if (once(3)) {
    const [element, stray] = strayFor(random, target, elements)
    const isNamed = enclosing({ kind: "array", of: elements }, target)[1]?.kind === "named"
    return { elements: elements.map(one => replaced(one, target, element)), stray: isNamed ? element : stray }
  }
  const changed = once(5) ? pick([...layers]) : null
  const other: Element = changed !== null && changed !== target ? { ...changed } : misfit(random, target)
  return { elements: elements.map(element => replaced(element, target, other)), stray: null }
}

const layersIn = (element: Element): readonly Layer[] =>
  element.kind === "layer" ? [element] : element.kind === "repeat" && element.count === 0 ? [] : within(element).flatMap(layersIn)

function replaced(element: Element, target: Element, by: Element): Element {
  if (element === target) return by
  if (element.kind === "layer" || element.kind === "stray") return element
  const { of } = element
  return Array.isArray(of)
    ? ({ ...element, of: of.map(inner => replaced(inner as Element, target, by)) } as Element)
    : ({ ...element, of: replaced(of as Element, target, by) } as Element)
}

/** The same layer with a number, an option or more that does not fit. */
function misfit(random: Random, { factory, args }: Layer): Layer {
  const { once, pick } = random
  const isNumber = (arg: unknown) => typeof arg === "number"
  const places = args.flatMap((arg, i) => (isNumber(arg) ? [i] : []))
  if (places.length > 0 && !once(4)) {
    const place = once(2) ? places[0]! : pick(places)
    const value = args[place] as number
    const other = once(4) ? pick([0, -1, 1.5, value + 0.5]) : once(3) ? value + pick([40, 100]) : Math.max(1, value + pick([-2, -1, 1, 2]))
    return { kind: "layer", factory, args: args.map((arg, i) => (i === place ? other : arg)), wrong: `${place}` }
  }
  const arity = { conv2d: 3, linear: 2, batchNorm1d: 1, batchNorm2d: 1, maxPool2d: 1, avgPool2d: 1 }[factory] ?? (isNumber(args[0]) ? 1 : 0)
  const given = (args[arity] ?? {}) as { readonly [name: string]: unknown }
  const [name, value] = pick<readonly [string, unknown]>([
    ["stride", 0],
    ["stride", -1],
    ["padding", 7],
    ["padding", "sam"],
    ["dilation", 9],
    ["groups", 7],
    ["bias", "no"],
    ["ceilMode", 1],
    ["inplace", 0],
    ["p", 1.5],
    ["strid", 2],
    ["eps", true],
    ["startDim", 9],
    ["endDim", -7],
    ["kernelSize", 3],
  ])
  return { kind: "layer", factory, args: [...args.slice(0, arity), { ...given, [name]: value }], wrong: `${arity}.${name}` }
}

/** Something that is no element of a chain, or a name that is none; and the part of it that is wrong. */
function strayFor(random: Random, layer: Layer, elements: readonly Element[]): readonly [Element, Element] {
  const stray = (text: string, value: unknown): Element => ({ kind: "stray", text, value })
  const taken = elements.flatMap(element => (element.kind === "named" ? [element.name] : []))
  const refused = ["", "a.b", "0", "12", "training", "forward", "type", "half", "-1", "1.5", "01", ...taken]
  if (random.once(10)) {
    const inner = stray("{ b: relu() }", { b: valueOf(layer) })
    return [{ kind: "named", name: "a", of: inner }, inner]
  }
  const element = random.pick<Element>([
    stray("null", null),
    stray("3", 3),
    stray('"relu"', "relu"),
    stray("false", false),
    stray("{}", {}),
    stray("relu", () => 0),
    stray("{ a: relu(), b: relu() }", { a: valueOf(layer), b: valueOf(layer) }),
    { kind: "named", name: random.pick(refused), of: layer },
  ])
  return [element, element]
}

// ---------------------------------------------------------------------------------------------------------------- claims

export interface ChainCounts {
  right: number
  wrong: number
  nested: number
  layers: number
}

export interface ChainProgram extends Program {
  readonly lines: readonly Line[]
  readonly claims: readonly Claim[]
  readonly counts: ChainCounts
}

/** `right` chains that fit and `wrong` ones with a mistake. */
export function chainProgram(right: number, wrong: number, seed = 1): ChainProgram {
  const random = generator(seed)
  const lines: Line[] = []
  const claims: Claim[] = []
  const counts: ChainCounts = { right: 0, wrong: 0, nested: 0, layers: 0 }
  while (counts.right < right || counts.wrong < wrong) {
    const input = inputFor(random)
    const [elements] = chain(random, input, random.between(1, 8), 3)
    const changed = counts.wrong < wrong && (counts.right >= right || random.once(2)) ? spoiled(random, elements) : { elements, stray: null }
    if (changed === null) continue
    const asModel = random.below(3) > 0
    const root: Element = asModel ? { kind: "model", name: "Net", input, of: changed.elements } : { kind: "sequential", of: changed.elements }
    const made = program(`c${lines.length}`, root, input, changed.stray)
    if (made.line.fault === null ? counts.right >= right : counts.wrong >= wrong) continue
    lines.push(made.line)
    claims.push(...made.claims)
    counts[made.line.fault === null ? "right" : "wrong"]++
    counts.layers += layersIn(root).length
    if (changed.elements.some(element => within(element).length > 0)) counts.nested++
  }
  return { header: library, lines, claims, counts }
}

/** The line of a chain, and what its types must be. */
export function program(name: string, root: Element, input: Shape, stray: Element | null = null): { readonly line: Line; readonly claims: readonly Claim[] } {
  const writer = new Writer().write(`export const ${name} = `)
  const places = new Names()
  write(writer, root, places)
  try {
    const value = valueOf(root)
    const own = root.kind === "model"
    const claims = [
      { type: own ? `OutputOf<typeof ${name}>` : `OutputOf<typeof ${name}, ${typeOf(input)}>`, expected: [outputType(outputFor(value, own ? undefined : input))] },
      ...(own ? [{ type: `InputOf<typeof ${name}>`, expected: [typeOf(input)] }] : []),
      { type: `ParamsOf<typeof ${name}>`, expected: [typeOf(paramsOf(value))] },
      { type: `TrainableParamsOf<typeof ${name}>`, expected: [typeOf(trainableParamsOf(value))] },
    ]
    return { line: { text: writer.text, fault: null }, claims }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { line: { text: writer.text, fault: faultOf(root, error, stray, writer, places) }, claims: [] }
  }
}

/** The output, or the sentence. */
function outputFor(value: unknown, input: Shape | undefined): unknown {
  try {
    return outputOf(value as never, input as never)
  } catch (error) {
    return (error as Error).message
  }
}
