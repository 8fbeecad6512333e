// Random expressions of dimensions: what they come to as types, at run time, and with numbers in the place of the names.
import * as runtime from "../../src/shape/arithmetic.ts"
import type { Dim } from "../../src/shape/dim.ts"
import { canonical, match, substitute, symbolFault } from "../../src/shape/symbols/index.ts"
import { interpret } from "../../src/shape/symbols/interpret.ts"
import { source } from "./compile.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Program } from "./programs.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"

/** An operation on dimensions, or a leaf. */
export type Expression = Dim | readonly [operation: Operation, ...operands: Expression[]]
type Operation = "add" | "subtract" | "multiply" | "divide" | "remainder" | "min" | "max" | "window" | "windowCeil"

const names = ["N", "T", "H", "W", "C", "h", "ab", "aB", "x1", "x10", "_y", "N1", "H_2"]

/** A number that is small, or at a border, or as large as exact numbers are. */
function constant({ between, once, pick }: Random): number {
  if (once(60)) return pick([2 ** 53 - 1, 2 ** 31, 1e9, -(2 ** 40)])
  if (once(8)) return pick([0, 0, 1, -1, 31, 32, 33, 100, 1024, 4096])
  return once(6) ? -between(1, 9) : between(1, 16)
}

export function expression(random: Random, depth: number): Expression {
  const { below, between, once, pick } = random
  const deeper = (): Expression => expression(random, depth - 1)
  if (depth === 0) return once(4) ? constant(random) : pick(once(3) ? names : names.slice(0, 4))
  const small = (): Expression => constant(random)
  switch (below(12)) {
    case 0:
    case 1:
      return ["add", deeper(), once(2) ? small() : deeper()]
    case 2:
      return ["subtract", deeper(), once(2) ? small() : deeper()]
    case 3:
      return ["multiply", small(), deeper()]
    case 4:
      return ["multiply", deeper(), deeper()]
    case 5:
    case 6:
      return ["divide", deeper(), pick([1, 2, 2, 2, 3, 4, 6, 8, 16, -2, 0])]
    case 7: {
      // What has just been multiplied can be divided by.
      const [a, b] = [deeper(), deeper()]
      return [pick(["divide", "divide", "remainder"] as const), ["multiply", a, b], once(4) ? deeper() : b]
    }
    case 8:
      return once(2) ? [pick(["min", "max"] as const), deeper(), once(2) ? small() : deeper()] : ["remainder", deeper(), pick([1, 2, 3, 4, 8])]
    default: {
      const kernel = between(1, 7)
      const operands = [kernel, pick([1, 1, 2, 2, 3, 4]), once(2) ? kernel >> 1 : between(0, 3), once(4) ? 2 : 1]
      return [once(4) ? "windowCeil" : "window", deeper(), ...operands]
    }
  }
}

/** What the runtime makes of it. */
export function normal(e: Expression): Dim {
  if (typeof e !== "object") return e
  const [operation, ...operands] = e
  return (runtime[operation] as (...dims: Dim[]) => Dim)(...operands.map(normal))
}

/** What it is as a type. */
export function typed(e: Expression): string {
  if (typeof e !== "object") return typeOf(e)
  const [operation, ...operands] = e
  return `${operation}<${operands.map(typed).join(", ")}>`
}

/**
 * Its value by the definitions of the operations. `undefined` where there is none: a division by zero, a window that does not
 * fit into its input.
 */
export function value(e: Expression, values: (name: string) => bigint): bigint | undefined {
  if (typeof e === "number") return BigInt(e)
  if (typeof e === "string") return values(e)
  const operands = e.slice(1).map(operand => value(operand as Expression, values))
  return operands.includes(undefined) ? undefined : meanings[e[0]](...(operands as bigint[]))
}

type Meaning = (...operands: bigint[]) => bigint | undefined
const floor = (a: bigint, b: bigint): bigint => (a - modulo(a, b)) / b
const modulo = (a: bigint, b: bigint): bigint => ((a % b) + b) % b
const spanOf = (h: bigint, k: bigint, p: bigint, d: bigint): bigint => h + 2n * p - d * (k - 1n) - 1n
const meanings: { readonly [operation in Operation]: Meaning } = {
  add: (a, b) => a! + b!,
  subtract: (a, b) => a! - b!,
  multiply: (a, b) => a! * b!,
  divide: (a, b) => (b === 0n ? undefined : floor(a!, b!)),
  remainder: (a, b) => (b === 0n ? undefined : modulo(a!, b!)),
  min: (a, b) => (a! < b! ? a : b),
  max: (a, b) => (a! > b! ? a : b),
  window(h, k, s, p, d) {
    const span = spanOf(h!, k!, p!, d!)
    return h! <= 0n || span < 0n ? undefined : floor(span, s!) + 1n
  },
  windowCeil(h, k, s, p, d) {
    const span = spanOf(h!, k!, p!, d!)
    if (h! <= 0n || span < 0n) return undefined
    const most = floor(span + s! - 1n, s!) + 1n
    return (most - 1n) * s! >= h! + p! ? most - 1n : most
  },
}

export interface Tally {
  expressions: number
  /** Those whose normal form is not known. */
  unknown: number
  /** Expressions with numbers in the place of their names. */
  cases: number
  wrong: string[]
}

/** Puts numbers into the normal forms of random expressions until there are `count` cases. */
export function tally(count: number, seed = 1): Tally {
  const random = generator(seed)
  const found: Tally = { expressions: 0, unknown: 0, cases: 0, wrong: [] }
  while (found.cases < count) {
    const e = expression(random, random.pick([1, 2, 2, 3, 3, 4]))
    const form = normal(e)
    found.expressions++
    if (Number.isNaN(form) || form === "does not fit") {
      found.unknown++
      continue
    }
    for (let i = 0; i < 4; i++) {
      const least = random.pick([0, 0, 1, 30])
      const values = new Map(names.map(name => [name, BigInt(least + random.below(random.pick([2, 20, 300])))]))
      const expected = value(e, name => values.get(name)!)
      if (expected === undefined) continue
      found.cases++
      if (evaluateWith(form, name => values.get(name)) !== expected)
        found.wrong.push(`${typed(e)} is not ${form} for ${[...values].map(String).join(" ")}: ${expected}`)
    }
  }
  return found
}

// --------------------------------------------------------------------------------------------------------------- types

/** `count` random expressions, and what a user may write, as claims about types. */
export function symbolProgram(count: number, seed = 1): Program & { readonly claims: readonly Claim[] } {
  const random = generator(seed)
  const claims = new Map<string, Claim>()
  const claim = (type: string, result: unknown): void => void claims.set(type, { type, expected: [typeOf(result)] })
  while (claims.size < count) {
    const e = expression(random, random.pick([1, 1, 2, 2, 3]))
    claim(typed(e), normal(e))
  }
  for (let i = 0; i < count / 8; i++) {
    const [a, b] = [normal(expression(random, 1)), normal(expression(random, 1))]
    claim(`compare<${typeOf(a)}, ${typeOf(b)}>`, runtime.compare(a, b))
    const least = runtime.atLeast(a, b)
    claims.set(`atLeast ${i}`, { type: `atLeast<${typeOf(a)}, ${typeOf(b)}>`, expected: [least === undefined ? "boolean" : `${least}`] })
    const list = [a, b, normal(expression(random, 2)), random.pick(names)].slice(random.below(3))
    claim(`prod<${typeOf(list)}>`, runtime.prod(list))
    claim(`sum<${typeOf(list)}>`, runtime.sum(list))
  }
  for (let i = 0; i < count / 8; i++) {
    const d = normal(expression(random, 2))
    const found = new Map(names.slice(0, 5).map(name => [name, normal(expression(random, random.below(2)))]))
    claim(`substitute<${typeOf(d)}, ${typeOf(Object.fromEntries(found))}>`, substitute(d, found))
    const want = random.pick(["N", "16*h", "2*T", "3*x1", "H+1", 8, 0])
    const got = normal(expression(random, random.below(3)))
    claim(`match<${typeOf(want)}, ${typeOf(got)}>`, match(want, got))
  }
  for (let i = 0; i < count / 8; i++) {
    const text = written(random)
    claim(`canonical<${JSON.stringify(text)}>`, canonical(text))
    const fault = symbolFault(text)
    claim(`symbolFault<${JSON.stringify(text)}>`, fault)
  }
  return { header: header(), claims: [...claims.values()] }
}

/** What a user may write, right or wrong. */
function written(random: Random): string {
  const { below, between, once, pick } = random
  const atom = (depth: number): string => {
    if (depth > 0 && once(4)) return `(${sum(depth - 1)})`
    return once(3) ? `${between(0, 12)}` : pick(names)
  }
  const sum = (depth: number): string => {
    const sign = () => (once(4) ? ` ${pick(["+", "-", "*", "//"])} ` : pick(["+", "-", "*", "//", "+", "*"]))
    return Array.from({ length: between(1, 3) }, () => atom(depth)).reduce((left, right) => left + sign() + right)
  }
  const text = (once(6) ? "-" : "") + sum(2)
  if (!once(3)) return text
  const at = below(text.length + 1)
  return text.slice(0, at) + pick(["3x", " ", "(", ")", "/", "//", "", "é", ".", "0", "%", "1e3", "--", "٣"]) + text.slice(at + below(2))
}

function header(): readonly string[] {
  const twins = ["add", "subtract", "multiply", "divide", "remainder", "min", "max", "window", "windowCeil", "compare", "atLeast", "prod", "sum"]
  return [
    `import type { ${twins.join(", ")} } from ${source("shape/integers/index.ts")}`,
    `import type { canonical, match, substitute, symbolFault } from ${source("shape/symbols/index.ts")}`,
  ]
}

/** What has no runtime value: `number`, `any`, `never`, `string`, unions; and unify with generics, whose result is a type. */
export const edges: Program & { readonly claims: readonly Claim[] } = {
  header: [...header(), `import type { substituteAll, unify, Unchanged } from ${source("shape/unify.ts")}`],
  claims: [
    ...["add", "subtract", "multiply", "divide", "remainder", "min", "max"].flatMap(name =>
      ["number", "any", "never", "string"].flatMap(odd => [
        { type: `${name}<"N", ${odd}>`, expected: ["number"] },
        { type: `${name}<${odd}, "2*T+1">`, expected: ["number"] },
      ]),
    ),
    ...["window", "windowCeil"].flatMap(name =>
      ["number", "any", "never"].flatMap(odd => [
        { type: `${name}<${odd}, 3, 2, 1, 1>`, expected: ["number"] },
        { type: `${name}<"H", ${odd}, 2, 1, 1>`, expected: ["number"] },
        { type: `${name}<"H", 3, ${odd}, 1, 1>`, expected: ["number"] },
        { type: `${name}<"H", "K", 1, 0, 1>`, expected: ["number"] },
        { type: `${name}<224, "K", 1, 0, 1>`, expected: ["number"] },
        { type: `${name}<"H", 3, 0, 1, 1>`, expected: ["number"] },
      ]),
    ),
    { type: 'add<"N" | "T", 1>', expected: ['"N+1" | "T+1"', "number"] },
    { type: 'add<3 | "T", 1>', expected: ['4 | "T+1"', "number"] },
    { type: 'window<224 | "H", 3, 2, 1, 1>', expected: ['112 | "(H+1)//2"', "number"] },
    { type: 'min<"does not fit", "does not fit">', expected: ["number"] },
    { type: 'subtract<"does not fit", "does not fit">', expected: ["number"] },
    { type: 'multiply<"does not fit", "N">', expected: ["number"] },
    { type: 'divide<"does not fit", "does not fit">', expected: ["number"] },
    { type: 'atLeast<never, "N">', expected: ["boolean"] },
    { type: 'compare<"N", any>', expected: ["number"] },
    { type: "canonical<string>", expected: ["string", "number"] },
    { type: "canonical<any>", expected: ["any", "number"] },
    { type: `canonical<"${"long".repeat(60)}">`, expected: [`"${"long".repeat(60)}"`] },
    { type: `canonical<"${Array.from({ length: 40 }, (_, i) => `x${i}`).join("+")}">`, expected: [typeOf(canonical(Array.from({ length: 40 }, (_, i) => `x${i}`).join("+")))] },
    { type: 'unify<["N", 3, "H"], ["N", 3, "H"]>', expected: ["Unchanged"] },
    { type: 'unify<["N", "N"], [3, 4]>', expected: ["false"] },
    { type: 'unify<["N", "N", "N"], [number, 3, 4]>', expected: ["false"] },
    { type: 'unify<["16*h"], [225]>', expected: ["false"] },
    { type: 'unify<["16*h"], ["H"]>', expected: ["false"] },
    { type: 'unify<["N"], [1, 2]>', expected: ["false"] },
    ...(
      [
        ["[\"2*h\"]", "[\"16*h\"]", "[224]", "[28]"],
        ["[\"2*h\"]", "[\"16*h\"]", "[\"32*k\"]", "[\"4*k\"]"],
        ["[\"N\", \"T\", \"N*T\"]", "[\"N\", \"T\"]", "[\"T\", \"N\"]", "[\"T\", \"N\", \"N*T\"]"],
        ["[\"(H+31)//32\"]", "[\"H\"]", "[224]", "[7]"],
        ["[\"(H+31)//32\"]", "[\"H\"]", "[\"(H+1)//2\"]", "[\"(H+63)//64\"]"],
        ["[\"H+1\", \"H\"]", "[\"H\"]", "[number]", "[number, number]"],
        ["[\"H\", 8]", "[\"H\", 8]", "[number, 8]", "[number, 8]"],
      ] as const
    ).map(([shape, declared, actual, result]) => ({
      type: `substituteAll<${shape}, ${declared}, ${actual}, unify<${declared}, ${actual}>>`,
      expected: [result],
    })),
  ],
}

/**
 * The value of a dimension for values of its names, exactly. `undefined` if one of them has none, it divides by zero, or it
 * is no dimension.
 */
function evaluateWith(d: Dim, values: (name: string) => bigint | undefined): bigint | undefined {
  if (typeof d === "number") return Number.isSafeInteger(d) ? BigInt(d) : undefined
  return interpret<bigint | undefined>(d, {
    number: BigInt,
    name: values,
    "+": both((a, b) => a + b),
    "-": both((a, b) => a - b),
    "*": both((a, b) => a * b),
    "//": both((a, b) => (b === 0n ? undefined : floor(a, b))),
  })
}

const both =
  (of: (a: bigint, b: bigint) => bigint | undefined) =>
  (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
    a === undefined || b === undefined ? undefined : of(a, b)
