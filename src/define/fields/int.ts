import { judgedBy } from "./judging.ts"
import type { optional } from "./optional.ts"
import { quoted } from "../../shape/dim.ts"
import type { add } from "../../shape/integers/index.ts"
import type { union } from "../../shape/union.ts"

/** A whole number: a count of channels or features, a size. */
export interface Int {
  readonly kind: "int"
  /** The least value, 0 or 1, unless it may be negative: tsc looks no further at a positive whole number. */
  readonly min?: 0 | 1
  readonly default?: number | null
  /** Whether `null` stands for "none", as PyTorch's None. */
  readonly nullable?: boolean
  /** What messages call it: `"input channels"`. */
  readonly noun?: string
}

/** A whole number of at least `min`, or any. */
export const int = <const Spec extends Omit<Int, "kind">>(spec: Spec): { readonly kind: "int" } & Spec =>
  judgedBy(judgeInt, { kind: "int", ...spec })

/** How a number prints that may be no whole number of 1 or more; what does not print so needs no further check. */
export type Odd = "0" | `-${string}` | `${string}.${string}` | `${string}e${string}` | Long
/** 16 characters or more: 2 ** 53 has 16 digits. */
type Long =
  `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${string}`

// field, value, "Conv2d: stride" -> true | sentence
export type judgeInt<field, value, label extends string> = [value] extends [number]
  ? number extends value
    ? ofEnum<value, label>
    : union<value> extends true
      ? `${label} must be one whole number, got a union of numbers`
      : `${value}` extends Odd
        ? judgeOdd<field, value, label>
        : true
  : unknown extends value
    ? true
    : optional<value> extends true
      ? true
      : field extends
            | { readonly nullable: value extends null ? true : never }
            | { readonly open: value extends null ? true : never }
        ? true
        : `${label} must be a whole number, got ${quoted<value>}`
// number | member of an enum, label -> true | sentence
/** To tsc any number is assignable to a member of an enum, and so no rule could tell it from another size. */
export type ofEnum<value extends number, label extends string> = `${number}` extends `${value}`
  ? true
  : `${label} must be a plain number, got ${value} of an enum; use an object as const`
type judgeOdd<field, value extends number, label extends string> = `${value}` extends Fractional
  ? `${label} must be a whole number, got ${value}`
  : `${value}` extends `-${infer magnitude extends number}`
    ? field extends { readonly min: infer least extends number }
      ? `${label} must be at least ${least}, got ${value}`
      : number extends add<magnitude, 0>
        ? `${label} must be more than -2 ** 53, got ${value}`
        : true
    : number extends add<value, 0>
      ? `${label} must be less than 2 ** 53, got ${value}`
      : [value, field] extends [0, { readonly min: 1 }]
        ? `${label} must be at least 1, got 0`
        : true
type Fractional = `${string}.${string}` | `${string}e-${string}`

export function judgeInt(
  field: { readonly min?: number; readonly nullable?: boolean; readonly open?: boolean },
  value: unknown,
  label: string,
): true | string {
  if (value === null && (field.nullable === true || field.open === true)) return true
  if (typeof value !== "number") return `${label} must be a whole number, got ${quoted(value)}`
  if (!Number.isInteger(value)) return `${label} must be a whole number, got ${value}`
  if (value > Number.MAX_SAFE_INTEGER) return `${label} must be less than 2 ** 53, got ${value}`
  if (field.min !== undefined)
    return value >= field.min || `${label} must be at least ${field.min}, got ${value}`
  return value >= Number.MIN_SAFE_INTEGER || `${label} must be more than -2 ** 53, got ${value}`
}
