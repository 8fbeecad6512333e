/**
 * The sizes of a tensor, by name: a dimension of any size (`"H"`), a field of the layer whose value it must have
 * (`"inChannels"`), one that may be missing (`"N?"`), any number of them (`"*B"`); in an output also a formula.
 */
export type Pattern = readonly string[]

// pattern -> whether it has a part of any number of sizes
export type isVariadic<pattern extends Pattern> =
  Extract<pattern[number], `*${string}`> extends never ? false : true
export function isVariadic(pattern: Pattern): boolean {
  return variadicPlace(pattern) < pattern.length
}

// pattern -> whether it has a size that may be missing
export type hasOptional<pattern extends Pattern> =
  Extract<pattern[number], `${string}?`> extends never ? false : true
export function hasOptional(pattern: Pattern): boolean {
  return pattern.some(size => size.endsWith("?"))
}

// pattern -> the pattern with its optional size
export type present<pattern extends Pattern> = {
  [i in keyof pattern]: pattern[i] extends `${infer name}?` ? name : pattern[i]
}
export function present(pattern: Pattern): Pattern {
  return pattern.map(size => size.replace("?", ""))
}

// pattern -> the pattern without its optional size
export type absent<pattern extends Pattern> = pattern extends readonly [
  infer first extends string,
  ...infer rest extends Pattern,
]
  ? first extends `${string}?`
    ? absent<rest>
    : [first, ...absent<rest>]
  : []
export function absent(pattern: Pattern): Pattern {
  return pattern.filter(size => !size.endsWith("?"))
}

// pattern -> the sizes before the variadic part; all where there is none
export type headOf<pattern extends Pattern> = pattern extends readonly [
  infer first extends string,
  ...infer rest extends Pattern,
]
  ? first extends `*${string}`
    ? []
    : [first, ...headOf<rest>]
  : []
export function headOf(pattern: Pattern): Pattern {
  return pattern.slice(0, variadicPlace(pattern))
}

// pattern -> the sizes after the variadic part; none where there is none
export type tailOf<pattern extends Pattern> = pattern extends readonly [
  infer first extends string,
  ...infer rest extends Pattern,
]
  ? first extends `*${string}`
    ? rest
    : tailOf<rest>
  : []
export function tailOf(pattern: Pattern): Pattern {
  return pattern.slice(variadicPlace(pattern) + 1)
}

/** Where the variadic part is; behind the last size where there is none. */
const variadicPlace = (pattern: Pattern): number => [...pattern, "*"].findIndex(size => size.startsWith("*"))
