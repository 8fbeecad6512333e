import type { union } from "./union.ts"

// names, a misspelt one -> "; did you mean stride?" | ""
export type suggestion<names extends string, name extends string> = asked<near<names, name>>
type asked<found> = [found] extends [never]
  ? ""
  : union<found> extends true
    ? ""
    : `; did you mean ${found & string}?`

/** What to say of a misspelt name: the only one that is near it. */
export function suggestion(names: readonly string[], name: string): string {
  const found = names.filter(key => isNear(key, name))
  return found.length === 1 ? `; did you mean ${found[0]}?` : ""
}

// names, a misspelt one -> those that are near, whatever the case and PyTorch's underscores
type near<names extends string, name extends string> = names extends string
  ? isNear<squash<names>, squash<name>> extends true
    ? names
    : never
  : never
// name, name -> whether one begins with the other, or a letter of one is wrong, missing, or has changed places with the next
type isNear<a extends string, b extends string> =
  begins<a, b> extends true ? true : b extends `${any}${any}${any}${string}` ? differsInOne<a, b> : false
type begins<a extends string, b extends string> = a extends `${b}${string}`
  ? true
  : b extends `${a}${string}`
    ? true
    : false
type differsInOne<a, b> = a extends `${infer x}${infer as}`
  ? b extends `${infer y}${infer bs}`
    ? x extends y
      ? differsInOne<as, bs>
      : [as, as, a] extends [bs, any, any] | [any, b, any] | [any, any, bs]
        ? true
        : as extends `${y}${infer rest}`
          ? bs extends `${x}${rest}`
            ? true
            : false
          : false
    : false
  : false
type squash<name extends string> = name extends `${infer before}_${infer after}`
  ? squash<`${before}${after}`>
  : Lowercase<name>

function isNear(key: string, name: string): boolean {
  const [a, b] = [squash(key), squash(name)]
  if (a.startsWith(b) || b.startsWith(a)) return true
  let i = 0
  while (a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  const [as, bs] = [x.slice(1), y.slice(1)]
  const swapped = as[0] === y[0] && bs[0] === x[0] && as.slice(1) === bs.slice(1)
  return b.length > 2 && (as === bs || x === bs || as === y || swapped)
}
const squash = (name: string): string => name.replaceAll("_", "").toLowerCase()
