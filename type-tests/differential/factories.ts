// Random calls of the factories, right and wrong ones: what tsc says of them, and at which argument or option, against what
// the runtime throws.
import type { Definition } from "../../src/define/definition.ts"
import { defineLayer } from "../../src/define/index.ts"
import { ShapeError } from "../../src/index.ts"
import { definition, suitingCall } from "./definitions.ts"
import { untyped } from "../../test/library.ts"
import { library } from "./library.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"
import type { Fault, Line, Program } from "./programs.ts"
import { Writer } from "./writer.ts"

type Factory = (...args: readonly unknown[]) => unknown

export interface FactoryCounts {
  calls: number
  wrong: number
  /** Where tsc may use its own words. */
  own: number
}

/** Values that suit some fields and no others. */
const anything: readonly unknown[] = [
  0, 1, 2, 3, 5, 31, -1, -7, 1.5, -0.5, 1e-7, 0.5, 1e21, 2 ** 53, 2 ** 53 - 1, "same", "valid", "zeros", "reflect", "float64", "three", true, false, null,
  [1], [2], [1, 2], [3, 3], [0, 1], [1, -1], [2, 2.5], [1, 2, 3], [], ["same", 1], [1, null], {},
]

/** A call that suits, with one thing in it changed: what was changed, and whether tsc may have its own words for it. */
interface Changed {
  readonly args: readonly unknown[]
  readonly at: string
}

function changed(random: Random, { args: fields, options, first }: Definition, args: readonly unknown[]): Changed {
  const { below, between, once, pick } = random
  const count = first !== undefined && args.length > 0 && !isOptions(args[0]) ? 1 : fields.length
  const given = isOptions(args[count]) ? args[count] : {}
  const positional = args.slice(0, count)
  const withOption = (name: string, value: unknown): Changed => ({ args: [...positional, { ...given, [name]: value }], at: `${count}.${name}` })
  if (once(15)) return { args: positional.slice(0, -1), at: "count" }
  if (once(20)) return { args: [...positional, given, pick([3, {}])], at: "count" }
  if (once(20)) return { args: [...positional, pick([3, null, "x", true, [2]])], at: `${count}` }
  if (positional.length > 0 && once(2)) {
    const place = below(positional.length)
    return { args: args.map((arg, i) => (i === place ? pick(anything) : arg)), at: `${place}` }
  }
  const names = Object.keys(options)
  if (names.length === 0 || once(5)) {
    const name = names.length > 0 && once(2) ? misspelt(random, pick(names)) : pick(["foo", "in_place", "kernel_size", "Stride", "p", "stride", "bias", "toString"])
    return withOption(name, pick([true, 2, "x"]))
  }
  const name = pick(names)
  // A value that is at the border of what suits is more telling than one of another kind.
  return withOption(name, once(3) ? between(-1, 4) : pick(anything))
}

function misspelt(random: Random, name: string): string {
  return random.pick([
    name.slice(0, -1),
    `${name}s`,
    name.toLowerCase(),
    name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    name.slice(0, 2),
    name.toUpperCase(),
  ])
}

const isOptions = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The line of a call, and what tsc must say of it. */
function lineOf(name: string, callee: string, { args, at }: Changed, make: Factory, own: Definition, counts: FactoryCounts): Line {
  const writer = new Writer().write(`export const ${name} = `).mark("call").write(callee)
  writer.mark("(").list("(", args, ")", (arg, i) => writer.value(arg, `${i}`))
  counts.calls++
  const sentence = sentenceOf(() => make(...args))
  if (sentence === null) return { text: writer.text, fault: null }
  counts.wrong++
  const fault = faultOf(sentence, args, at, own, writer)
  if (fault.own === true) counts.own++
  return { text: writer.text, fault }
}

function sentenceOf(make: () => unknown): string | null {
  try {
    make()
    return null
  } catch (error) {
    return error instanceof ShapeError ? error.message : `no ShapeError: ${String(error)}`
  }
}

/** Where tsc blames a sentence of the runtime. */
function faultOf(sentence: string, args: readonly unknown[], at: string, own: Definition, writer: Writer): Fault {
  const columns = (...names: readonly string[]) => names.map(name => writer.column(name)).filter(column => column !== undefined)
  // Too few arguments are blamed at the callee, too many at the first of them, which may be the options.
  // A layer without options takes no object either.
  const unasked = Object.keys(own.options).length === 0 && !(Number(at.split(".")[0]) in own.args)
  if (at === "count" || unasked)
    return { sentence, own: true, columns: columns("call", at, ...args.map((_, i) => `${i}`)) }
  const [place, option] = at.split(".") as [string, string?]
  const given = args[Number(place)]
  // Options that are no object.
  if (option === undefined && !(Number(place) in own.args) && own.first === undefined) return { sentence, own: true, columns: columns(at, `${at}.0`) }
  if (sentence.endsWith("expects one object of options, got two")) return { sentence, columns: columns("1") }
  if (sentence.includes(" is told twice, ")) return { sentence, columns: columns(`1.${own.first}`) }
  const value = option === undefined ? given : (given as { readonly [name: string]: unknown })[option]
  const field = option === undefined ? own.args[Number(place)]?.[1] : own.options[option]
  // A positional argument of another kind: the constraint of its type parameter refuses it before laminate is asked.
  if (option === undefined && field !== undefined && !isOfKind(value, field)) return { sentence, own: true, columns: columns(at, ...elements(value, at)) }
  if (sentence.includes(" must be ") || sentence.includes(" has no option ")) {
    const inside = (field?.kind === "axes" || field?.kind === "sizes") && !sentence.includes("must be one number or an array") ? elements(value, at) : []
    return { sentence, columns: columns(...(inside.length > 0 ? inside : [at])) }
  }
  // A condition between fields is blamed at one of them.
  const places = Object.keys(own.require ?? {}).map(name => {
    const position = own.args.findIndex(([arg]) => arg === name)
    return position < 0 ? `${args.length - 1}.${name}` : `${position}`
  })
  return { sentence, columns: columns(...places) }
}
const elements = (value: unknown, at: string): readonly string[] => (Array.isArray(value) ? value.map((_, i) => `${at}.${i}`) : [])

/** Whether a value is of the kind that the type parameter of a positional argument takes. */
function isOfKind(value: unknown, { kind }: Definition["args"][number][1]): boolean {
  if (kind === "axes" || kind === "sizes") return typeof value === "number" || (Array.isArray(value) && value.every(item => typeof item === "number"))
  return kind === "int" ? typeof value === "number" : true
}

interface Counted extends Program {
  readonly counts: FactoryCounts
}

/** Calls of the library's factories. */
export function factoryProgram(definitions: readonly Definition[], each: number, seed = 1): Counted {
  const random = generator(seed)
  const header = [...library, "declare const n: number"]
  const counts: FactoryCounts = { calls: 0, wrong: 0, own: 0 }
  const lines = definitions.flatMap(own => {
    const make = untyped[own.factory]!
    return Array.from({ length: each }, (_, i) => lineOf(`${own.factory}${i}`, own.factory, call(random, own, make), make, own, counts))
  })
  return { header, lines: [...lines, ...definitions.flatMap(unknown)], counts }
}

/** Calls of the factories of random definitions. */
export function madeFactoryProgram(count: number, each: number, seed = 1): Counted {
  const random = generator(seed)
  const header = [...library]
  const counts: FactoryCounts = { calls: 0, wrong: 0, own: 0 }
  const lines = Array.from({ length: count }, (_, i) => {
    const own = definition(random, i)
    const make = defineLayer(own) as unknown as Factory
    header.push(`const g${i} = defineLayer(${JSON.stringify(own)})`)
    return Array.from({ length: each }, (_, j) => lineOf(`k${i}_${j}`, `g${i}`, call(random, own, make), make, own, counts))
  })
  return { header, lines: lines.flat(), counts }
}

function call(random: Random, own: Definition, make: Factory): Changed {
  let args: readonly unknown[]
  do args = suitingCall(random, own)
  while (sentenceOf(() => make(...args)) !== null)
  return random.once(4) ? { args, at: "" } : changed(random, own, args)
}

/** Every number that is not known: right for tsc, which must not guess. */
function unknown({ factory, args, options }: Definition): readonly Line[] {
  const suits = args.map(() => "4")
  const positional = args.map((_, i) => suits.map((arg, j) => (i === j ? "n" : arg)).join(", "))
  const named = Object.entries(options)
    .filter(([, { kind }]) => kind !== "flag" && kind !== "word")
    .map(([name]) => [...suits, `{ ${name}: n }`].join(", "))
  return [...positional, ...named].map((given, i) => ({ text: `export const ${factory}_n${i} = ${factory}(${given})`, fault: null }))
}
