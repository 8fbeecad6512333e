import { isVariadic, tailOf } from "../shape/pattern.ts"
import { suggestion } from "../shape/suggestion.ts"
import type { Definition } from "./definition.ts"
import type { Field } from "./fields/index.ts"

// definition -> a sentence at each key that a definition has not
export type strayKeys<D extends Definition> = {
  readonly [key in Exclude<keyof D, keyof Definition>]: strayKey<D["name"], key & string>
}
type strayKey<
  name extends string,
  key extends string,
> = `${name}: a definition has no ${key}${suggestion<keyof Definition, key>}`

/** What is wrong with a definition besides its formulas, if anything is. */
export function definitionFault(definition: Definition): string | undefined {
  const { name, args, options, input = [], output = [] } = definition
  const fault =
    strayKey(Object.keys(definition)) ??
    repeated([...args.map(([arg]) => arg), ...Object.keys(options)]) ??
    [input, output].map(variadics).find(one => one !== undefined) ??
    Object.entries(options)
      .map(([option, field]) => defaultFault(definition, option, field))
      .find(one => one !== undefined)
  return fault && `${name}: ${fault}`
}

function strayKey(given: readonly string[]): string | undefined {
  const stray = given.find(key => !Object.hasOwn(keys, key))
  return stray && `a definition has no ${stray}${suggestion(Object.keys(keys), stray)}`
}

function repeated(names: readonly string[]): string | undefined {
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return twice && `${twice} is the name of two arguments or options`
}

function variadics(pattern: readonly string[]): string | undefined {
  return isVariadic(tailOf(pattern)) ? `[${pattern.join(", ")}] has two parts of any length` : undefined
}

function defaultFault({ args }: Definition, option: string, field: Field): string | undefined {
  const other = "axes" in field && typeof field.default === "string" ? field.default : undefined
  return other === undefined || args.some(([arg]) => arg === other) || isWord(field, other)
    ? undefined
    : `the default of ${option} is ${other}, which is no argument`
}

const isWord = (field: Field, text: string): boolean =>
  "words" in field && field.words?.includes(text) === true

/** The keys of a definition: a record, since tsc holds one complete. */
const keys = {
  name: true,
  factory: true,
  args: true,
  first: true,
  options: true,
  require: true,
  input: true,
  output: true,
  where: true,
  indices: true,
  takes: true,
  gives: true,
  signature: true,
  count: true,
  params: true,
  buffers: true,
} satisfies { readonly [key in keyof Definition]-?: true }
