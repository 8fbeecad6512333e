// Claims about types, one a line: a module that fails to compile exactly where a claim does not hold.
import { diagnose } from "./compile.ts"
import type { Compiler } from "./compile.ts"

/** What a type is: one of the types that are right, each as its text. */
export interface Claim {
  readonly type: string
  readonly expected: readonly string[]
}

const compare = [
  "type same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false",
  "type holds<t extends true> = t",
]

/** A module of claims below what they need; one claim a line. */
function moduleOf(header: string, claims: readonly Claim[]): { readonly text: string; readonly first: number } {
  const lines = claims.map(({ type, expected }, i) => {
    const alternatives = expected.map(one => `same<${type}, ${one}>`)
    return `export type c${i} = holds<${alternatives.length === 1 ? alternatives[0] : `${alternatives.join(" | ")} extends false ? false : true`}>`
  })
  const head = [...header.trim().split("\n"), ...compare]
  return { text: `${[...head, ...lines].join("\n")}\n`, first: head.length + 1 }
}

/** The claims that do not hold, by index; one that TypeScript cannot even read, with what it says. */
async function failing(
  header: string,
  claims: readonly Claim[],
  compiler: Compiler,
  strict: boolean,
): Promise<ReadonlyMap<number, string>> {
  const { text, first } = moduleOf(header, claims)
  const found = new Map<number, string>()
  for (const { line, text: message } of await diagnose(text, compiler, strict)) {
    if (line < first) throw new Error(`tsc fails in the header, line ${line}: ${message}`)
    found.set(line - first, message)
  }
  return found
}

/** What is wrong with the claims that do not hold, in words: what the type is and what it should be. */
export async function wrong(
  header: string,
  claims: readonly Claim[],
  compiler: Compiler,
  strict = true,
): Promise<readonly string[]> {
  const found = await failing(header, claims, compiler, strict)
  if (found.size === 0) return []
  const listed = [...found.keys()].slice(0, 40)
  // What the types are, as tsc prints them where they are assigned to something that they are not.
  const shown = [
    ...header.trim().split("\n"),
    "declare const mark: unique symbol",
    ...listed.map(i => `export const s${i}: { is: typeof mark } = null! as { is: ${claims[i]!.type} }`),
  ]
  const firstShown = shown.length - listed.length + 1
  const actual = new Map<number, string>()
  for (const { line, text } of await diagnose(`${shown.join("\n")}\n`, compiler, strict)) {
    const i = listed[line - firstShown]
    if (i !== undefined && !actual.has(i)) actual.set(i, /^Type '\{ is: (.*?);? \}' is not assignable/.exec(text)?.[1] ?? text)
  }
  return [
    ...listed.map(i => {
      const { type, expected } = claims[i]!
      const said = found.get(i)!.startsWith("Type 'false' does not satisfy") ? "" : ` (${found.get(i)!})`
      return `${type} is not ${expected.join(" or ")}: ${actual.get(i) ?? "?"}${said}`
    }),
    ...(found.size > listed.length ? [`... and ${found.size - listed.length} more`] : []),
  ]
}

/** The text of a type whose value is known at run time; `NaN` and the infinities are `number`, `"..."` sizes of any number. */
export function typeOf(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "number"
  if (typeof value === "string") return JSON.stringify(value)
  if (typeof value === "boolean" || value === null || value === undefined) return String(value)
  if (Array.isArray(value))
    return `[${value.map((item, i) => (item === "..." && i === 0 ? "...number[]" : typeOf(item))).join(", ")}]`
  const members = Object.entries(value as object).map(([key, member]) => `${JSON.stringify(key)}: ${typeOf(member)}`)
  return `{ ${members.join("; ")} }`
}
