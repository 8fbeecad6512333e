import { quoted } from "../../shape/dim.ts"
import { refusal, refused } from "../../shape/error.ts"
import { suggestion } from "../../shape/suggestion.ts"
import type { Field } from "../fields/index.ts"

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
> = `${R["name"]} has no option ${name}${suggestion<keyof R["options"] & string, name>}`

export function unknownOption(rule: Settings, name: string): string {
  return `${rule.name} has no option ${name}${suggestion(Object.keys(rule.options), name)}`
}

/** Throws for options of a function that are none, or have what `known` has not; the values are the function's to judge. */
export function refuseOptions(name: string, known: readonly string[], given: unknown): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw refused(name, `the options must be an object, got ${quoted(given)}`, given)
  const options = Object.fromEntries(known.map(key => [key, {} as Field]))
  const stray = Object.keys(given).find(key => !Object.hasOwn(options, key))
  if (stray !== undefined) throw refusal(name, unknownOption({ name, options }, stray), stray, known)
}
