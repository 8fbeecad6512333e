// Whole numbers: what the type functions of src/shape/integers say against what their runtime twins say.
import * as integers from "../../src/shape/integers/index.ts"
import { source } from "./compile.ts"
import type { Claim, Program } from "./programs.ts"
import { generator } from "./random.ts"

type Operand = number | string | readonly Operand[]
type Twin = (...operands: never[]) => unknown

const size = (count: number) => 10 ** count
const borders = [
  0, 1, 2, 3, 9, 10, 11, 31, 32, 33, 63, 64, 65, 99, 100, 101, 255, 256, 999, 1000, 1001, 1023, 1024, 1025, 1055, 1056, 1057,
  1087, 1088, 9999, 10000, 10001, 99999, 100000, 999999, 1000000, 9999999, 10000000, 99999999, 100000000, 100000001, 2 ** 31 - 1,
  2 ** 31, 2 ** 32, 999999999999, 2 ** 52, 2 ** 53 - 2, 2 ** 53 - 1,
]

/** Borders and random numbers for every function; with what is not known, and unions. */
export function integerProgram(seed = 1): Program & { readonly claims: readonly Claim[] } {
  const { below: random, pick } = generator(seed)
  const natural = (): number =>
    random(4) === 0
      ? pick(borders)
      : random(3) === 0
        ? random(1100)
        : Math.floor(random(2 ** 31) * 2 ** 22 + random(2 ** 22)) % size(1 + random(12))
  const integer = (): number => (random(6) === 0 ? -natural() : natural()) + 0
  const claims: Claim[] = []
  const seen = new Set<string>()
  const check = (name: keyof typeof integers, ...operands: Operand[]): void => {
    const call = `${name}<${operands.map(o => (Array.isArray(o) ? `[${o.join(", ")}]` : String(o))).join(", ")}>`
    if (seen.has(call)) return
    seen.add(call)
    const twin = integers[name] as Twin
    claims.push({ type: call, expected: [showResult(twin(...(operands as never[])))] })
  }
  const anyOf = (name: keyof typeof integers, operands: readonly string[], ...expected: string[]): void => {
    claims.push({ type: `${name}<${operands.join(", ")}>`, expected })
  }
  const binary = [
    "add",
    "subtract",
    "multiply",
    "divide",
    "remainder",
    "compare",
    "atLeast",
    "min",
    "max",
  ] as const

  // Every border against every function, and against its neighbours.
  for (const name of binary) {
    for (const a of borders) {
      check(name, a, pick(borders))
      check(name, pick(borders), a)
      check(name, -a + 0, natural())
      if (random(2) === 0) check(name, a, a)
    }
    for (let i = 0; i < 110; i++) check(name, integer(), integer())
    for (let i = 0; i < 60; i++) check(name, random(1100), random(1100))
    for (let i = 0; i < 40; i++) check(name, random(100000), random(1000))
    for (const a of [0, 5, -5, 4096, 2 ** 53 - 1]) {
      check(name, a, 0)
      check(name, a, 1)
      check(name, a, -1)
      check(name, 0, a)
    }
    const unknown = name === "atLeast" ? "boolean" : "number"
    for (const odd of ["number", "any", "never", "1.5", "9007199254740992", "1e21", "1e400", "-1e-7"]) {
      for (const other of ["3", "4096", "123456789", "-7", "number", "any", "never"]) {
        anyOf(name, [odd, other], unknown)
        anyOf(name, [other, odd], unknown)
      }
    }
    for (const [a, b] of [
      [[3, 5], 2],
      [7, [2, 9]],
      [[3, 40], 5],
      [
        [3, 40],
        [5, 900],
      ],
      [[4096, 5], 123456],
      [[-1, 1], 4],
      [[12, 34567], 3],
    ] as Operand[][]) {
      const results = [a]
        .flat()
        .flatMap(x => [b].flat().map(y => showResult((integers[name] as Twin)(x as never, y as never))))
      anyOf(name, [show(a!), show(b!)], unknown, [...new Set(results)].join(" | "))
    }
  }

  // Windows: what models use, the borders of the tables, and anything.
  const windows = ["window", "windowPadded", "windowCeil"] as const
  for (let i = 0; i < 900; i++) {
    const name = pick(["window", "window", "windowPadded", "windowCeil"] as const)
    const k = 1 + random(random(4) === 0 ? 40 : 8)
    const d = random(4) === 0 ? 1 + random(6) : 1
    const h =
      random(5) === 0 ? pick(borders.slice(0, 40)) : random(4) === 0 ? 1 + random(40) : 1 + random(2200)
    check(name, h, k, pick([1, 1, 2, 2, 3, 4, 5, 8, 14, 16, 32, 33]), random(1 + k), d)
  }
  for (const name of windows) {
    for (const s of [1, 2, 3, 4]) for (let h = 0; h < 8; h++) check(name, h, 5, s, random(2), 1)
    for (const odd of ["number", "any", "never"])
      for (let at = 0; at < 5; at++) {
        const operands = ["224", "3", "2", "1", "1"]
        operands[at] = odd
        anyOf(name, operands, "number")
        operands[0] = at === 0 ? odd : "123456"
        anyOf(name, operands, "number")
      }
    check(name, 224, 3, 0, 1, 1)
    check(name, 2 ** 53 - 1, 3, 1, 1, 1)
    const each = (h: number[], k: number[], s: number[]) => {
      const results = h.flatMap(x =>
        k.flatMap(y =>
          s.map(z =>
            showResult((integers[name] as Twin)(x as never, y as never, z as never, 1 as never, 1 as never)),
          ),
        ),
      )
      anyOf(name, [show(h), show(k), show(s), "1", "1"], "number", [...new Set(results)].join(" | "))
    }
    each([3, 40], [3], [1])
    each([3, 5], [3], [2])
    each([224], [3, 5], [2])
    each([224], [3], [1, 2])
    each([224, 4096], [3], [2])
  }

  // Folds.
  for (let i = 0; i < 60; i++) {
    check(
      "sum",
      Array.from({ length: random(30) }, () => Math.floor(random(2 ** 31)) % size(1 + random(7))),
    )
    check(
      "prod",
      Array.from({ length: random(6) }, () => (random(2) === 0 ? 1 + random(9) : random(1100))),
    )
  }
  check(
    "sum",
    Array.from({ length: 250 }, () => random(size(1 + random(6)))),
  )
  check("sum", [2 ** 53 - 1, 1])
  check("sum", [2 ** 53 - 1, 1, -1])
  check("prod", [2 ** 31, 2 ** 31])
  check("prod", [0, 2 ** 53 - 1])
  for (const name of ["sum", "prod"] as const) {
    anyOf(name, ["number[]"], "number")
    anyOf(name, ["[3, number]"], "number")
    anyOf(name, ["[any, 3, 4096]"], "number")
    anyOf(name, ["[3, never]"], "number")
    anyOf(name, ["any"], "number")
    anyOf(name, ["[3, ...number[]]"], "number")
  }

  // Symbols, as far as they are known today.
  anyOf("add", ['"N"', "0"], '"N"')
  anyOf("add", ["0", '"N"'], '"N"')
  anyOf("add", ['"N"', "1"], '"N+1"')
  anyOf("multiply", ['"N"', "1"], '"N"')
  anyOf("multiply", ["1", '"N"'], '"N"')
  anyOf("divide", ['"N"', "1"], '"N"')
  anyOf("subtract", ['"N"', "0"], '"N"')
  anyOf("window", ['"N"', "1", "1", "0", "1"], '"N"')
  anyOf("window", ['"N"', "3", "1", "0", "1"], '"N-2"')
  anyOf("sum", ['["N"]'], '"N"')
  anyOf("sum", ['[1, 2, 3, 4, 5, 6, 7, "N", 8, 9]'], '"N+45"')
  anyOf("prod", ['["N", 1, 1]'], '"N"')
  return { header: [`import type { ${Object.keys(integers).join(", ")} } from ${source("shape/integers/index.ts")}`], claims }
}

/** Several operands in the place of one are a union. */
function show(operand: Operand): string {
  return [operand].flat().join(" | ")
}

function showResult(result: unknown): string {
  if (result === undefined) return "boolean"
  if (typeof result === "string") return JSON.stringify(result)
  return Number.isNaN(result) ? "number" : String(result)
}
