import { judge } from "../define/fields/index.ts"
import type { accepted, Field } from "../define/fields/index.ts"
import { unknownOption } from "../define/call/options.ts"
import type { Settings } from "../define/call/options.ts"
import { quoted } from "../shape/dim.ts"
import { settle } from "../shape/error.ts"

// settings, options -> the options, with a sentence in the place of each wrong value
/** The constraint of an options object's own type: it is checked value by value. */
export type Chosen<S extends Settings, P> = { readonly [name in keyof P]: optionFault<S, name, P[name]> }
// settings, name, value -> unknown | sentence
export type optionFault<S extends Settings, name, value> = name extends keyof S["options"]
  ? judge<S["options"][name], value, `${S["name"]}: ${name & string}`> extends infer verdict
    ? [verdict] extends [true]
      ? unknown
      : verdict
    : never
  : unknownOption<S, name & string>

/** An options object as the editor shows it: every key with its documentation. */
export type Choices<S extends Settings, P> = [P] extends [object]
  ? P & {
      readonly [name in keyof S["options"]]?: name extends keyof P ? unknown : accepted<S["options"][name]>
    }
  : quoted<P> extends infer text extends string
    ? `${S["name"]}: the options must be an object, got ${text}`
    : never

// options, name, what stands for it where it is missing, and where it may be missing -> value
export type optionOf<P, name, missing, wide> = name extends keyof P
  ? {} extends Pick<P, name>
    ? wide
    : P[name]
  : missing

/** The options that are told, or else throws the sentence of the first that is wrong. `own` judges those that hang on the operands. */
export function chosen(
  settings: Settings,
  given: unknown = {},
  own: { readonly [name: string]: (value: unknown) => true | string } = {},
): { readonly [name: string]: unknown } {
  const { name } = settings
  if (typeof given !== "object" || given === null || Array.isArray(given))
    settle(name, `${name}: the options must be an object, got ${quoted(given)}`, given)
  const told = Object.entries(given as object).filter(([, value]) => value !== undefined)
  for (const [key, value] of told)
    settle(name, Object.hasOwn(own, key) ? own[key]!(value) : optionFault(settings, key, value), value)
  return Object.fromEntries(told)
}
function optionFault(settings: Settings, key: string, value: unknown): true | string {
  const field: Field | undefined = Object.hasOwn(settings.options, key) ? settings.options[key] : undefined
  return field === undefined ? unknownOption(settings, key) : judge(field, value, `${settings.name}: ${key}`)
}
