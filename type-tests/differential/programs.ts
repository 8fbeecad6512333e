// Generated programs: lines that tsc must take or refuse, and claims about types. What is wrong with one is told in words.
import { diagnose } from "./compile.ts"
import type { Compiler } from "./compile.ts"

export interface Program {
  /** Imports and declarations that must compile. */
  readonly header: readonly string[]
  readonly lines?: readonly Line[]
  readonly claims?: readonly Claim[]
}

/** A statement, and what tsc must say of it. */
export interface Line {
  readonly text: string
  /** Null where it is right. */
  readonly fault: Fault | null
}

export interface Fault {
  readonly sentence: string
  /** Whether tsc may say it in its own words. */
  readonly own?: boolean
  /** The columns, from 1, one of which is blamed. */
  readonly columns: readonly number[] | "anywhere"
  /** Columns where the mistake may be told once more: a value that was refused by itself is used again. */
  readonly again?: readonly number[] | "anywhere"
}

/** What a type is: one of the types that are right, each as its text. */
export interface Claim {
  readonly type: string
  readonly expected: readonly string[]
  /** What the type is made of, if its text does not say it. */
  readonly about?: string
}

/** A difference that is known and not mended yet. */
export interface Open {
  readonly name: string
  /** The one compiler that is different. */
  readonly on?: Compiler
  readonly covers: (one: { readonly text: string; readonly expected: string; readonly about: string }) => boolean
}

const compare = [
  "type same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false",
  "type holds<t extends true> = t",
]

interface Told {
  readonly column: number
  readonly text: string
}

/** Several programs as one, which is compiled once. */
export function together(...programs: readonly Program[]): Program {
  return {
    header: [...new Set(programs.flatMap(({ header }) => header))],
    lines: programs.flatMap(({ lines = [] }) => lines),
    claims: programs.flatMap(({ claims = [] }) => claims),
  }
}

/** What is wrong with a program, in words; without what is known, but with what is known and does not happen. */
export async function wrong(
  program: Program,
  compiler: Compiler,
  { strict = true, open = [] }: { readonly strict?: boolean; readonly open?: readonly Open[] } = {},
): Promise<readonly string[]> {
  const { header, lines = [], claims = [] } = program
  const before = [...header, ...compare, ...lines.map(({ text }) => text)]
  const told = new Map<number, Told[]>()
  for (const { line, column, text } of await diagnose(`${[...before, ...claims.map(claimed)].join("\n")}\n`, compiler, strict))
    told.set(line - 1, [...(told.get(line - 1) ?? []), { column, text }])
  const met = new Set<string>()
  const known = open.filter(({ on = compiler }) => on === compiler)
  const isKnown = (text: string, expected: string, about = ""): boolean => {
    const found = known.filter(({ covers }) => covers({ text, expected, about }))
    for (const { name } of found) met.add(name)
    return found.length > 0
  }
  const inHeader = header.flatMap((text, i) => (told.has(i) ? [`${text} // ${told.get(i)![0]!.text}`] : []))
  const misjudged = lines.flatMap((line, i) => {
    const complaint = complaintOf(line, told.get(header.length + compare.length + i) ?? [])
    return complaint === null || isKnown(line.text, line.fault?.sentence ?? "") ? [] : [complaint]
  })
  const failing = claims.filter(({ type, expected, about }, i) => told.has(before.length + i) && !isKnown(type, expected.join(" or "), about))
  const mended = known.filter(({ name }) => !met.has(name)).map(({ name }) => `mended, to be taken from the list of what is open: ${name}`)
  return [...inHeader, ...misjudged, ...(failing.length === 0 ? [] : await untrue(before, failing, compiler, strict)), ...mended]
}

/** A claim as a type that fails to compile if it does not hold. */
function claimed({ type, expected }: Claim, i: number): string {
  const alternatives = expected.map(one => `same<${type}, ${one}>`)
  return `export type c${i} = holds<${alternatives.length === 1 ? alternatives[0] : `${alternatives.join(" | ")} extends false ? false : true`}>`
}

/** What is wrong with what tsc told of a line. */
function complaintOf({ text, fault }: Line, told: readonly Told[]): string | null {
  const complaint = fault === null ? (told.length > 0 ? "expected no error" : null) : misjudged(fault, told)
  if (complaint === null) return null
  const wanted = fault === null ? "" : ` at ${[fault.columns].flat().join(" or ")}: ${fault.sentence}${fault.own === true ? " (or in its own words)" : ""}`
  return [`${text} // ${complaint}${wanted}`, ...told.map(({ column, text }) => `    ${column}: ${text}`)].join("\n")
}
function misjudged({ sentence, own = false, columns, again = [] }: Fault, told: readonly Told[]): string | null {
  const isIn = (places: readonly number[] | "anywhere") => (one: Told) => places === "anywhere" || places.includes(one.column)
  const here = told.filter(isIn(columns))
  const [first] = here
  if (told.length === 0) return "expected an error"
  if (first === undefined) return "expected an error elsewhere"
  if (!told.every(one => one === first || isIn(again)(one))) return "expected one error"
  // The text of a sentence is a type in quotes within quotes.
  const said = first.text.includes(`"${sentence}"`) || (own && !first.text.includes(`'"`))
  return said ? null : "expected another sentence"
}

/** Claims that do not hold, with what the types are, as tsc prints them where they are assigned to something that they are not. */
async function untrue(before: readonly string[], claims: readonly Claim[], compiler: Compiler, strict: boolean): Promise<readonly string[]> {
  const listed = claims.slice(0, 40)
  const lines = [
    ...before,
    "declare const mark: unique symbol",
    ...listed.map(({ type }, i) => `export const s${i}: { is: typeof mark } = null! as { is: ${type} }`),
  ]
  const actual = new Map<number, string>()
  for (const { line, text } of await diagnose(`${lines.join("\n")}\n`, compiler, strict))
    actual.set(line - before.length - 2, /^Type '\{ is: (.*?);? \}' is not assignable/.exec(text)?.[1] ?? text)
  return [
    ...listed.map(({ type, expected }, i) => `${type} is not ${expected.join(" or ")}: ${actual.get(i) ?? "?"}`),
    ...(claims.length > listed.length ? [`... and ${claims.length - listed.length} more`] : []),
  ]
}

/** The text of a type whose value is known at run time; `NaN` and the infinities are `number`, `"..."` sizes of any number. */
export function typeOf(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "number"
  if (typeof value === "string") return JSON.stringify(value)
  if (Array.isArray(value))
    return `[${value.map((item, i) => (item === "..." && i === 0 ? "...number[]" : typeOf(item))).join(", ")}]`
  if (typeof value !== "object" || value === null) return String(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${typeOf(member)}`)
  return `{ ${members.join("; ")} }`
}
