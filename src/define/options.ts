import type { Field } from "./fields/index.ts"
import type { union } from "./fields/union.ts"

/** What has options: a layer's rule, or a function. */
export interface Settings {
  readonly name: string
  readonly options: { readonly [name: string]: Field }
}

// settings, name -> sentence
/** "Conv2d has no option strid; did you mean stride?" */
export type unknownOption<
  R extends Settings,
  name extends string,
> = `${R["name"]} has no option ${name}${suggestion<near<keyof R["options"] & string, name>>}`
type suggestion<found> = [found] extends [never]
  ? ""
  : union<found> extends true
    ? ""
    : `; did you mean ${found & string}?`

export function unknownOption(rule: Settings, name: string): string {
  const found = Object.keys(rule.options).filter(key => isNear(key, name))
  return `${rule.name} has no option ${name}${found.length === 1 ? `; did you mean ${found[0]}?` : ""}`
}

// names, a misspelt one -> those that begin with it or that it begins with, whatever the case and PyTorch's underscores
type near<names extends string, name extends string> = names extends string
  ? begins<squash<names>, squash<name>> extends true
    ? names
    : never
  : never
type begins<a extends string, b extends string> = a extends `${b}${string}`
  ? true
  : b extends `${a}${string}`
    ? true
    : false
type squash<name extends string> = name extends `${infer before}_${infer after}`
  ? squash<`${before}${after}`>
  : Lowercase<name>

function isNear(key: string, name: string): boolean {
  const [a, b] = [squash(key), squash(name)]
  return a.startsWith(b) || b.startsWith(a)
}
const squash = (name: string): string => name.replaceAll("_", "").toLowerCase()
