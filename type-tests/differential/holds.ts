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
function moduleOf(header: readonly string[], claims: readonly Claim[]): string {
  const lines = claims.map(({ type, expected }, i) => {
    const alternatives = expected.map(one => `same<${type}, ${one}>`)
    return `export type c${i} = holds<${alternatives.length === 1 ? alternatives[0] : `${alternatives.join(" | ")} extends false ? false : true`}>`
  })
  return `${[...header, ...compare, ...lines].join("\n")}\n`
}

/** What is wrong, in words: errors in the header, and the claims that do not hold, with what the type is and should be. */
export async function wrong(
  header: readonly string[],
  claims: readonly Claim[],
  compiler: Compiler,
  strict = true,
): Promise<readonly string[]> {
  const inHeader: string[] = []
  const found = new Map<number, string>()
  for (const { line, text } of await diagnose(moduleOf(header, claims), compiler, strict)) {
    const place = line - header.length - compare.length - 1
    if (place >= 0) found.set(place, text)
    else inHeader.push(`${header[line - 1]} // ${text}`)
  }
  const listed = [...found.keys()].slice(0, 40)
  const actual = listed.length === 0 ? new Map<number, string>() : await shown(header, listed.map(i => claims[i]!.type), compiler, strict)
  return [
    ...inHeader,
    ...listed.map((i, place) => {
      const { type, expected } = claims[i]!
      const said = found.get(i)!.startsWith("Type 'false' does not satisfy") ? "" : ` (${found.get(i)!})`
      return `${type} is not ${expected.join(" or ")}: ${actual.get(place) ?? "?"}${said}`
    }),
    ...(found.size > listed.length ? [`... and ${found.size - listed.length} more`] : []),
  ]
}

/** What types are, as tsc prints them where they are assigned to something that they are not. */
async function shown(
  header: readonly string[],
  types: readonly string[],
  compiler: Compiler,
  strict: boolean,
): Promise<ReadonlyMap<number, string>> {
  const lines = [
    ...header,
    "declare const mark: unique symbol",
    ...types.map((type, i) => `export const s${i}: { is: typeof mark } = null! as { is: ${type} }`),
  ]
  const found = new Map<number, string>()
  for (const { line, text } of await diagnose(`${lines.join("\n")}\n`, compiler, strict))
    found.set(line - header.length - 2, /^Type '\{ is: (.*?);? \}' is not assignable/.exec(text)?.[1] ?? text)
  return found
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
