import { judgedBy } from "./judging.ts"
import { quoted } from "../../shape/dim.ts"
import type { join } from "../../shape/dim.ts"
import type { inArray, orValue } from "./inArray.ts"
import { judgeInt } from "./int.ts"

/** A size for each of several axes: one number for all of them, or an array with one for each. */
export interface Axes {
  readonly kind: "axes"
  readonly axes: number
  /** The least size, 0 or 1, unless it may be negative: tsc looks no further at a positive whole number. */
  readonly min?: 0 | 1
  /** A number, or the name of the argument whose value it takes. */
  readonly default?: number | string
  /** Words that stand for sizes, such as `"same"`. */
  readonly words?: readonly string[]
  /** Whether PyTorch makes a tuple of a number. */
  readonly tuple?: boolean
  /** Whether an array of one size stands for all axes. */
  readonly broadcast?: boolean
  /** Whether `null` may stand in an array, for the size that the input has. */
  readonly open?: boolean
  /** Whether `null` stands for the default, as PyTorch's None. */
  readonly nullable?: boolean
  readonly noun?: string
}

/** Sizes of `axes` axes, each of at least `min`, or any; PyTorch's int or tuple. */
export const axes = <const Spec extends Omit<Axes, "kind">>(spec: Spec): { readonly kind: "axes" } & Spec =>
  judgedBy(judgeAxes, { kind: "axes", ...spec })

// field, value, label -> true | sentence | a tuple with the sentence at the element that is wrong
export type judgeAxes<field, value, label extends string> = [value] extends [number]
  ? judgeInt<field, value, label>
  : value extends readonly unknown[]
    ? number extends value["length"]
      ? true
      : judgeLength<field, value, label> extends infer wrong extends string
        ? wrong
        : { [axis in keyof value]: judgeInt<inArray<field>, value[axis], label> }[number] extends true
          ? true
          : { [axis in keyof value]: orValue<judgeInt<inArray<field>, value[axis], label>, value[axis]> }
    : field extends { readonly nullable: value extends null ? true : never }
      ? true
      : field extends { readonly open: value extends null ? true : never }
        ? wrongCount<field, value, label>
        : field extends { readonly words: infer words extends readonly unknown[] }
          ? value extends words[number]
            ? true
            : value extends string
              ? `${label} must be a whole number or one of ${join<words>}, got '${value}'`
              : judgeInt<field, value, label>
          : judgeInt<field, value, label>
type wrongCount<
  field,
  value,
  label extends string,
> = `${label} must be one number or an array of ${field extends { readonly axes: infer axes extends number } ? axes : number}, got ${quoted<value>}`

// field, array, label -> true | sentence
export type judgeLength<field, value extends readonly unknown[], label extends string> = field extends
  { readonly axes: value["length"] } | (value["length"] extends 1 ? { readonly broadcast: true } : never)
  ? true
  : wrongCount<field, value, label>

export function judgeAxes(field: Axes, value: unknown, label: string): true | string {
  if (Array.isArray(value)) {
    if (value.length !== field.axes && !(value.length === 1 && field.broadcast === true))
      return wrongCount(field, value, label)
    const axis = { ...field, nullable: false }
    return value.map(one => judgeInt(axis, one, label)).find(verdict => verdict !== true) ?? true
  }
  if (value === null && field.open === true) return wrongCount(field, value, label)
  if (typeof value === "string" && field.words !== undefined) {
    return (
      field.words.includes(value) ||
      `${label} must be a whole number or one of ${field.words.join(", ")}, got '${value}'`
    )
  }
  return judgeInt(field, value, label)
}

function wrongCount(field: Axes, value: unknown, label: string): string {
  return `${label} must be one number or an array of ${field.axes}, got ${quoted(value)}`
}
