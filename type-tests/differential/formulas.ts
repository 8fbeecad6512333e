// Random formulas with random environments: what `parse` and `evaluate` of src/shape/formula.ts say as types against what
// they say at run time.
import { basic, evaluate, operations } from "../../src/shape/evaluate.ts"
import type { Slots } from "../../src/shape/evaluate.ts"
import { parse } from "../../src/shape/formula.ts"
import * as rare from "../../src/shape/operations.ts"
import type { Term } from "../../src/shape/term.ts"
import { source } from "./compile.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Program } from "./programs.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"

/** Names that a formula may use: the sizes of the input by place, one that is missing, the arguments and options. */
const scopes = [
  { dims: { N: 0, inChannels: 1, H: 2, W: 3 }, slots: ["inChannels", "outChannels", "kernelSize.0", "stride.0", "padding.0", "dilation.0", "ceilMode", "paddingMode"] },
  { dims: { N: "=1", C: 0, H: 1, W: 2 }, slots: ["C", "kernelSize.0", "kernelSize.1", "stride.0", "padding.0", "padding.1", "dilation.0", "bias", "ceilMode", "paddingMode"] },
  { dims: { "*": 0, inFeatures: 1 }, slots: ["inFeatures", "outFeatures", "bias"] },
  { dims: {}, slots: ["numHeads", "embedDim", "kdim", "groups", "stride.0", "dilation.0", "padding.0", "paddingMode", "batchFirst"] },
] as const
type Scope = (typeof scopes)[number]

const flags: readonly string[] = ["bias", "ceilMode", "batchFirst"]
/** A slot that may be null, which only `given` takes. */
const nullable = "kdim"
const isWordy = (slot: string): boolean => slot.startsWith("padding")
/** What stands for a number: sizes, and slots that are no flags and no words. */
const numbersOf = ({ dims, slots }: Scope): readonly string[] => [
  ...Object.keys(dims).filter(name => /^\w/.test(name)),
  ...slots.filter(slot => !flags.includes(slot) && !isWordy(slot) && slot !== nullable),
]

// ---------------------------------------------------------------------------------------------------------- formulas

/** A formula as text; `depth` is how deep it may nest. */
function formula(random: Random, scope: Scope, depth: number): string {
  const { between, below, once, pick } = random
  const numbers = numbersOf(scope)
  const deeper = () => formula(random, scope, depth - 1)
  const simple = () => (once(5) ? pick(["0", "1", "2", "3", "4", "8"]) : pick(numbers))
  const bracketed = (text: string) => (/ [-+*/%] /.test(text) && !once(4) ? `(${text})` : text)
  if (depth === 0) return simple()
  const kind = below(12)
  if (kind < 5) {
    const count = between(2, once(4) ? 5 : 3)
    return Array.from({ length: count }, deeper)
      .map(bracketed)
      .reduce((left, right) => `${left} ${pick(["+", "-", "*", "/", "%"])} ${right}`)
  }
  if (kind < 6) return `(${deeper()})`
  if (kind < 8) return `${pick(["min", "max"])}(${deeper()}, ${deeper()})`
  if (kind < 9) {
    const known = scope.slots.filter(slot => flags.includes(slot))
    return known.length === 0 ? simple() : `choose(${pick(known)}, ${deeper()}, ${deeper()})`
  }
  const padding = scope.slots.find(isWordy)
  if (padding === undefined || padding === "paddingMode" || once(3)) {
    const known = scope.slots.filter(slot => flags.includes(slot))
    const operands = [0, 1, 2, 3, 4].map(simple).join(", ")
    return known.length > 0 && once(2) ? `pool(${operands}, ${pick(known)})` : `window(${operands})`
  }
  return `window(${simple()}, ${simple()}, ${simple()}, ${padding}, ${simple()})`
}

/** Operations that take names alone, and are not asked about unions, `any` and `never`. */
const special: readonly string[] = [
  "some", "or", "given", "isNull", "same", "pick", "count", "prod", "within", "transposed", "adaptive", "pool",
]
function specialFormula(random: Random, scope: Scope): string {
  const padding = scope.slots.find(slot => slot.startsWith("padding.")) ?? "1"
  const mode = scope.slots.find(slot => slot === "paddingMode")
  const name = () => random.pick(numbersOf(scope))
  const found = [
    `pick(${padding}, 'same', max(${name()}, ${name()}) - 1, 0)`,
    `some(${name()})`,
    `or(${name()}, ${name()})`,
    `given(${name()}, ${name()})`,
    ...((scope.slots as readonly string[]).includes(nullable) ? [`given(${nullable}, ${name()})`, `given(${nullable}, ${name()}) * ${name()}`] : []),
    `or(${name()}, ${name()}) * or(${name()}, ${name()})`,
    `isNull(${name()})`,
    `same(${name()}, ${name()})`,
    `same(${name()}, ${name()} + 1) * ${name()}`,
    `count(${name()}, ${name()} + 2)`,
    `prod(${name()})`,
    `within(${name()}, ${name()})`,
    `transposed(${[0, 1, 2, 3, 4, 5].map(name).join(", ")})`,
    `adaptive(${name()}, ${name()})`,
    ...(mode === undefined
      ? []
      : [`pick(${mode}, 'zeros', ${name()}, 'reflect', ${name()} + 1, ${name()})`, `pick(${mode}, 'zeros', 0, ${name()} - pick(${padding}, 'same', (${name()} * (${name()} - 1) + 1) / 2, 'valid', 0, ${padding}))`]),
  ]
  return random.pick(found)
}

/** Something small that makes most formulas unreadable. */
function spoiled(random: Random, text: string): string {
  const { below, pick } = random
  const at = below(text.length + 1)
  const cut = (from: number, to: number) => text.slice(0, from) + text.slice(to)
  const operation = /[a-z]+(?=\()/i
  switch (below(9)) {
    case 0:
      return cut(at, at + 1)
    case 1:
      return text.replace(/[()]/, "")
    case 2:
      return text.slice(0, text.lastIndexOf(")") < 0 ? 0 : text.lastIndexOf(")"))
    case 3:
      return text.replace(operation, pick(["toString", "median", "Min", "constructor", "windows", "+", "hasOwnProperty"]))
    case 4:
      return text.replace(/[A-Za-z][\w.]*/, pick(["unknown", "kernelSize", "kernelSize.2", "toString", "__proto__", "constructor", "H.0", "n", "h"]))
    case 5:
      return text.replace(/ ([-+*/%]) /, pick(["$1", " $1", "$1 ", "  $1 ", " ** ", " $1  ", " $1 $1 ", " & "]))
    case 6:
      return text.replace(/\d|[A-Z]\b/, pick(["10", "5", "7", "9", "-1", "1.5", "1e3", "0x1", "00", "01", ".5", "5.", "", "Infinity", "1_0"]))
    case 7:
      return text + pick([" ", ")", "(", " + ", " +", ", 1", " 1", "()", "]"])
    default:
      return text.slice(0, at) + pick([" ", "(", ")", ",", ", ", "()", "*", " + ", "."]) + text.slice(at)
  }
}

// ------------------------------------------------------------------------------------------------------ environments

/** What a name stands for: what it is at run time, one for each member if it is a union, and its type. */
interface Meaning {
  readonly values: readonly unknown[]
  readonly type: string
}

const borders = [0, 1, 2, 3, 31, 32, 33, 1023, 1055, 1056, 1057, 9999, 65536, 2 ** 31, 2 ** 53 - 1]

/** What a name stands for; `odd`, also what no layer has: unions, `any`, `never`. */
function meaningOf(random: Random, name: string, odd: boolean): Meaning {
  const { below, between, once, pick } = random
  const one = (value: unknown): Meaning => ({ values: [value], type: typeOf(value) })
  if (flags.includes(name)) return odd && once(20) ? { values: [true, false], type: "boolean" } : one(once(2))
  if (name === nullable && once(4)) return one(null)
  if (name === "paddingMode") return one(pick(["zeros", "reflect", "replicate", "circular"]))
  if (isWordy(name) && once(5)) return one(pick(["same", "valid"]))
  const kind = below(once(3) ? 20 : 8)
  switch (!odd && kind > 9 && kind < 13 ? 0 : kind) {
    case 0:
      return one(pick(odd ? borders : borders.slice(0, -1)))
    case 1:
      return one(between(0, 1100))
    case 8:
      return one(-pick(borders) + 0)
    case 9:
      return { values: [NaN], type: "number" }
    case 10:
      return { values: [NaN], type: "any" }
    case 11:
      return { values: [NaN], type: "never" }
    case 12: {
      const members = [...new Set([between(1, 40), pick(borders.slice(1))])]
      return { values: members, type: members.join(" | ") }
    }
    case 13:
      return one(pick(["N", "T"]))
    default:
      return one(between(0, 64))
  }
}

/** Every choice of one value for each name. */
function choices(meanings: readonly (readonly [string, Meaning])[]): readonly { readonly [name: string]: unknown }[] {
  return meanings.reduce<readonly { readonly [name: string]: unknown }[]>(
    (done, [name, { values }]) => done.flatMap(environment => values.map(value => ({ ...environment, [name]: value }))),
    [{}],
  )
}

// -------------------------------------------------------------------------------------------------------------- claims

export interface Counts {
  formulas: number
  unparsed: number
  evaluated: number
  unknown: number
  odd: number
}

/** `count` formulas, and what parsing and evaluating them must give. */
export function formulaProgram(count: number, seed = 1): Program & { readonly claims: readonly Claim[]; readonly counts: Counts } {
  const random = generator(seed)
  const claims: Claim[] = []
  const counts: Counts = { formulas: 0, unparsed: 0, evaluated: 0, unknown: 0, odd: 0 }
  for (let i = 0; i < count; i++) {
    const place = random.below(scopes.length)
    const scope = scopes[place]!
    const right = random.once(12) ? specialFormula(random, scope) : formula(random, scope, random.pick([0, 1, 1, 1, 1, 1, 2, 2, 3]))
    const text = random.once(3) ? spoiled(random, right) : right
    const parsed = `parse<${JSON.stringify(text)}, Dims${place}, Slots${place}>`
    const term = termOf(text, scope)
    counts.formulas++
    if (term === undefined) {
      counts.unparsed++
      claims.push({ type: `readable<${parsed}>`, expected: ["false"] })
      continue
    }
    claims.push({ type: parsed, expected: [typeOf(term)] })
    if (!isComplete(term)) continue
    claims.push(evaluated(random, term, scope, counts))
  }
  return { header: headerOf(), claims, counts }
}

function termOf(text: string, { dims, slots }: Scope): Term | undefined {
  try {
    return parse(text, { dims, slots: { ...known, ...Object.fromEntries(slots.map(slot => [slot, undefined])) } })
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const known = { [operations]: { ...basic, ...rare } }

const arity: { readonly [operation: string]: number } = { choose: 3, window: 5, pool: 6, some: 1 }
const namesOnly: readonly string[] = ["window", ...special]

/** Whether every operation has the operands that it needs; only a definition that is wrong has others. */
function isComplete(term: Term): boolean {
  if (typeof term !== "object") return true
  const [operation, ...operands] = term
  if (operands.length !== (arity[operation] ?? 2)) return false
  if (namesOnly.includes(operation) && operands.some(operand => typeof operand === "object")) return false
  return (operands as readonly Term[]).every(isComplete)
}

function evaluated(random: Random, term: Term, scope: Scope, counts: Counts): Claim {
  const odd = !operationsIn(term).some(operation => special.includes(operation))
  const places = Object.values(scope.dims).filter(place => typeof place === "number")
  const dims = places.map(place => [`${place}`, meaningOf(random, "size", odd)] as const)
  const slots = scope.slots.map(slot => [slot, meaningOf(random, slot, odd)] as const)
  const used = new Set(atoms(term).map(String))
  const environment = [...dims, ...slots].filter(([name]) => used.has(name))
  const meant = new Map(environment)
  const type = `evaluate<${typeOf(term)}, Constants & { ${slots
    .filter(([slot]) => meant.has(slot))
    .map(([slot, { type }]) => `${JSON.stringify(slot)}: ${type}`)
    .join("; ")} } & [${dims.map(([, { type }]) => type).join(", ")}]>`
  const results = choices(environment).map(chosen => {
    const bound = dims.map(([place]) => chosen[place] ?? NaN)
    return evaluate(term, bound, { ...known, ...(chosen as Slots) })
  })
  const shown = [...new Set(results.map(typeOf))]
  counts.evaluated++
  if (shown.includes("number")) counts.unknown++
  if (!environment.some(([, { type, values }]) => values.length > 1 || ["any", "never"].includes(type))) return { type, expected: [shown[0]!] }
  counts.odd++
  return { type, expected: expectedOfOdd(term, meant, shown, dims.map(([, { values }]) => values)) }
}

/**
 * What may come of unions, `any` and `never`: `number`, what the runtime gives for their members, or what it gives where a
 * name that stands twice may be one member here and another one there.
 */
function expectedOfOdd(
  term: Term,
  meant: ReadonlyMap<string, Meaning>,
  shown: readonly string[],
  dims: readonly (readonly unknown[])[],
): readonly string[] {
  const apart = [...new Set(separately(term, meant, dims).map(typeOf))]
  const union = (texts: readonly string[]) =>
    (texts.includes("number") ? ["number", ...texts.filter(text => text.startsWith('"'))] : texts).join(" | ")
  return [...new Set(["number", union(shown), union(apart), ...handed(term, meant)])]
}

/** The types that a term may hand on as they are: some operations give back what they are given. */
function handed(term: Term, meant: ReadonlyMap<string, Meaning>): readonly string[] {
  if (typeof term !== "object") return [meant.get(`${term}`)?.type ?? String(term).slice(1)]
  const [operation, ...operands] = term as readonly [string, ...Term[]]
  const lists = (handing[operation] ?? []).map(place => handed(operands[place]!, meant))
  return [...lists.flat(), ...(lists.length < 2 ? [] : lists[0]!.flatMap(a => lists[1]!.map(b => `${a} | ${b}`)))]
}
const handing: { readonly [operation: string]: readonly number[] } = { choose: [1, 2], window: [0] }

/** Every value of a term whose names are chosen anew wherever they stand. */
function separately(term: Term, meant: ReadonlyMap<string, Meaning>, dims: readonly (readonly unknown[])[]): readonly unknown[] {
  if (typeof term === "number") return dims[term]!
  if (typeof term === "string") return meant.get(term)?.values ?? [Number(term.slice(1))]
  const [operation, ...operands] = term as readonly [string, ...Term[]]
  const lists = operands
    .map(operand => [...new Set(separately(operand, meant, dims))])
    .reduce<readonly (readonly unknown[])[]>((done, values) => done.flatMap(list => values.map(value => [...list, value])), [[]])
  return lists.map(list => evaluate([operation, ...list.map((_, i) => i)], list, known))
}

const operationsIn = (term: Term): readonly string[] =>
  typeof term === "object" ? [term[0], ...term.slice(1).flatMap(operand => operationsIn(operand as Term))] : []

function atoms(term: Term): readonly (string | number)[] {
  return typeof term === "object" ? term.slice(1).flatMap(operand => atoms(operand as Term)) : [term]
}

function headerOf(): readonly string[] {
  const lines = scopes.flatMap(({ dims, slots }, i) => [
    `type Dims${i} = ${typeOf(dims)}`,
    `type Slots${i} = ${slots.map(slot => JSON.stringify(slot)).join(" | ")}`,
  ])
  return [
    `import type { Constants, evaluate } from ${source("shape/evaluate.ts")}`,
    `import type { parse } from ${source("shape/formula.ts")}`,
    `import type { Unparsed } from ${source("shape/term.ts")}`,
    "type readable<term> = [term] extends [Unparsed<string>] ? false : true",
    ...lines,
  ]
}
