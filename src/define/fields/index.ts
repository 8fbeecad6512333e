import type { judgeAxes, Axes } from "./axes.ts"
import type { judgeFlag, Flag } from "./flag.ts"
import type { judgeFloat, Float } from "./float.ts"
import type { judgeFractions, Fractions } from "./fractions.ts"
import type { judgeInt, Int } from "./int.ts"
import { judging } from "./judging.ts"
import type { Judge } from "./judging.ts"
import type { judgeSizes, Sizes } from "./sizes.ts"
import type { judgeWord, Word } from "./word.ts"

export { axes } from "./axes.ts"
export { flag } from "./flag.ts"
export { float } from "./float.ts"
export { fractions } from "./fractions.ts"
export { int } from "./int.ts"
export type { Odd, ofEnum } from "./int.ts"
export { sizes } from "./sizes.ts"
export { word } from "./word.ts"

/** What an argument or an option of a layer, or of an optimizer, may be. */
export type Field = Int | Axes | Flag | Float | Fractions | Sizes | Word

/** The check of each kind of field; a lazy table, so that a check costs only its own kind. */
export interface Judges<field, value, label extends string> {
  [kind: string]: any
  int: judgeInt<field, value, label>
  axes: judgeAxes<field, value, label>
  flag: judgeFlag<field, value, label>
  float: judgeFloat<field, value, label>
  fractions: judgeFractions<field, value, label>
  sizes: judgeSizes<field, value, label>
  word: judgeWord<field, value, label>
}

// field, value, "Conv2d: stride" -> true | sentence | value with a sentence inside
export type judge<field, value, label extends string> = field extends Kinded
  ? Judges<field, value, label>[field["kind"]]
  : true

/** An interface: an object type written in place is instantiated wherever it is met. */
interface Kinded {
  readonly kind: string
}

/** Whether a value suits a field: true, or the sentence that says why not. */
export function judge(field: Field, value: unknown, label: string): true | string {
  if (value === null && "nullable" in field && field.nullable === true) return true
  return (field as Field & { readonly [judging]: Judge<Field> })[judging](field, value, label)
}

/** What each kind of field accepts, as completions and signature help show it. */
export interface Accepted<field> {
  int: number | (field extends { readonly nullable: true } ? null : never)
  axes:
    | number
    | readonly (number | (field extends { readonly open: true } ? null : never))[]
    | (field extends { readonly words: readonly (infer word)[] } ? word : never)
  flag: boolean | (field extends { readonly nullable: true } ? null : never)
  float: number | (field extends { readonly nullable: true } ? null : never)
  fractions: field extends { readonly default: infer values }
    ? { readonly [i in keyof values]: number }
    : never
  sizes: number | readonly number[] | (field extends { readonly nullable: true } ? null : never)
  word: field extends { readonly words: readonly (infer word)[] } ? word : string
}

// field -> the type of its values
export type accepted<field> = field extends { readonly kind: infer kind extends keyof Accepted<field> }
  ? Accepted<field>[kind]
  : unknown
