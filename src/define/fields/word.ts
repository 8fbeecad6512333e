import { judgedBy } from "./judging.ts"
import type { optional } from "./optional.ts"
import { quoted, show } from "../../shape/dim.ts"
import type { join } from "../../shape/dim.ts"

/** One of a few words; `null` among them stands for "none", as PyTorch's None. */
export interface Word {
  readonly kind: "word"
  readonly words: readonly (string | null)[]
  readonly default: string | null
}

/** One of `words`; the first is the default. */
export const word = <const Words extends readonly [string | null, ...string[]]>(
  ...words: Words
): { readonly kind: "word"; readonly words: Words; readonly default: Words[0] } =>
  judgedBy(judgeWord, { kind: "word", words, default: words[0] })

// field, value, label -> true | sentence
export type judgeWord<field, value, label extends string> = field extends {
  readonly words: infer words extends readonly unknown[]
}
  ? value extends words[number]
    ? true
    : [string, value] extends [value, string]
      ? true
      : unknown extends value
        ? true
        : optional<value> extends true
          ? true
          : `${label} must be one of ${join<words>}, got ${quoted<value>}`
  : true

export function judgeWord(field: Word, value: unknown, label: string): true | string {
  return (
    field.words.includes(value as string) ||
    `${label} must be one of ${field.words.map(show).join(", ")}, got ${quoted(value)}`
  )
}
