import { judgedBy } from "./judging.ts"
import type { optional } from "./optional.ts"
import { quoted } from "../../shape/dim.ts"
import { judgeFloat } from "./float.ts"
import type { inArray, orValue } from "./inArray.ts"
import { judgeInt } from "./int.ts"

/** A size, or an array of any number of sizes: for the last axes of an input, or for all that have a place in it. */
export interface Sizes {
  readonly kind: "sizes"
  readonly min: 0 | 1
  readonly default?: number | null
  /** Whether they are factors, which need not be whole. */
  readonly fractional?: boolean
  /** Whether PyTorch makes a tuple of a number. */
  readonly tuple?: boolean
  /** Whether `null` stands for "none", as PyTorch's None. */
  readonly nullable?: boolean
  readonly noun?: string
}

/** Sizes of at least `min`; PyTorch's int or tuple, where the number of axes is not fixed. */
export const sizes = <const Spec extends Omit<Sizes, "kind">>(
  spec: Spec,
): { readonly kind: "sizes" } & Spec => judgedBy(judgeSizes, { kind: "sizes", ...spec })

// field, value, label -> true | sentence | a tuple with the sentence at the element that is wrong
export type judgeSizes<field, value, label extends string> = [value] extends [number]
  ? judgeSize<field, value, label>
  : value extends readonly unknown[]
    ? number extends value["length"]
      ? true
      : value extends readonly []
        ? `${label} must be a number or a non-empty array of them, got []`
        : { [i in keyof value]: judgeSize<inArray<field>, value[i], label> }[number] extends true
          ? true
          : { [i in keyof value]: orValue<judgeSize<inArray<field>, value[i], label>, value[i]> }
    : unknown extends value
      ? true
      : optional<value> extends true
        ? true
        : field extends { readonly nullable: value extends null ? true : never }
          ? true
          : value extends number
            ? judgeSize<field, value, label>
            : `${label} must be a number or a non-empty array of them, got ${quoted<value>}`
type judgeSize<field, value, label extends string> = field extends { readonly fractional: true }
  ? judgeFloat<field, value, label>
  : judgeInt<field, value, label>

export function judgeSizes(field: Sizes, value: unknown, label: string): true | string {
  const judge = (one: unknown): true | string =>
    field.fractional === true ? judgeFloat(field, one, label) : judgeInt({ min: field.min }, one, label)
  if (Array.isArray(value) && value.length > 0)
    return value.map(one => judge(one)).find(verdict => verdict !== true) ?? true
  return typeof value === "number"
    ? judge(value)
    : `${label} must be a number or a non-empty array of them, got ${quoted(value)}`
}
