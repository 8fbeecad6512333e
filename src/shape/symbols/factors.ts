import type { underflow } from "../integers/index.ts"
import type { before } from "./order.ts"

// The factors of a monomial, which is text: names, and floors in brackets.

// text behind an opening bracket -> [what is inside, what is behind the closing one]
type group<text extends string, done extends string = ""> = text extends `${infer inner})${infer after}`
  ? inner extends `${infer head}(${infer tail}`
    ? group<`${tail})${after}`> extends [infer nested extends string, infer rest extends string]
      ? group<rest, `${done}${head}(${nested})`>
      : false
    : [`${done}${inner}`, after]
  : false

// monomial -> its factors
export type factorsOf<m extends string, done extends readonly string[] = []> = m extends `(${infer rest}`
  ? group<rest> extends [infer inner extends string, infer after]
    ? after extends `*${infer more}`
      ? factorsOf<more, [...done, `(${inner})`]>
      : [...done, `(${inner})`]
    : done
  : m extends `${infer name}*${infer more}`
    ? factorsOf<more, [...done, name]>
    : [...done, m]

// text -> what is within, if it is one pair of brackets | false: the floor that is the only factor of a monomial
export type onlyFloor<m> = m extends `(${infer rest}`
  ? group<rest> extends [infer inner, ""]
    ? inner
    : false
  : false

export function onlyFloor(m: string): string | null {
  let depth = 0
  const end = [...m].findIndex(c => (depth += c === "(" ? 1 : c === ")" ? -1 : 0) === 0)
  return end > 0 && end === m.length - 1 ? m.slice(1, -1) : null
}

// factors, factors, both in order -> monomial
export type joinedFactors<a, b, done extends string = ""> = a extends readonly [
  infer x extends string,
  ...infer xs,
]
  ? b extends readonly [infer y extends string, ...infer ys]
    ? x extends y
      ? joinedFactors<xs, b, `${done}${x}*`>
      : before<x, y> extends true
        ? joinedFactors<xs, b, `${done}${x}*`>
        : joinedFactors<a, ys, `${done}${y}*`>
    : joinedFactors<xs, [], `${done}${x}*`>
  : b extends readonly [string, ...string[]]
    ? joinedFactors<b, [], done>
    : unstarred<done>
// "N*T*" -> "N*T"
type unstarred<text extends string> = `${text}!` extends `${infer m}*!` ? m : text

// factors, factors -> the first without the second | false
export type withoutFactors<a extends readonly string[], b> = b extends readonly [
  infer y extends string,
  ...infer ys,
]
  ? remove<a, y> extends infer left extends readonly string[]
    ? withoutFactors<left, ys>
    : false
  : a
// factors, factor, factors passed -> the first without it, once | false
type remove<a, y extends string, done extends readonly string[] = []> = a extends readonly [
  infer x extends string,
  ...infer xs,
]
  ? x extends y
    ? [...done, ...xs]
    : remove<xs, y, [...done, x]>
  : false

/** A monomial without the factors of another; null if it lacks one of them. */
export function withoutFactors(m: string, n: string): string | null {
  const left = m.split(" ")
  for (const factor of n.split(" ")) {
    const at = left.indexOf(factor)
    if (at < 0) return null
    left.splice(at, 1)
  }
  return left.join(" ")
}

// What products of texts need to know in types; the runtime reads every text.

/** What is more than a name. Unions of templates have names: tsc works out one without whenever it meets it. */
type Calculated = `${string}${"+" | "-" | "*" | "/" | "("}${string}` | underflow
type NoProduct = `${string}${"+" | "-" | "/"}${string}` | underflow
// dim -> the factor that it is: a name, or a floor in brackets | false
export type soleFactor<a extends string> = a extends Calculated
  ? a extends `${string}//${infer _ extends number}`
    ? `(${a})`
    : false
  : string extends a
    ? false
    : a

// dim -> is it a product of names and floors?
export type isProduct<a> = a extends `${infer head}(${infer rest}`
  ? head extends NoProduct
    ? false
    : group<rest> extends [string, infer after]
      ? isProduct<after>
      : false
  : a extends NoProduct
    ? false
    : a extends string
      ? string extends a
        ? false
        : true
      : false
