import { judgedBy } from "./judging.ts"
import type { optional } from "./optional.ts"
import { quoted } from "../../shape/dim.ts"

/** A number that need not be whole: a probability, an epsilon. Prints as a Python float. */
export interface Float {
  readonly kind: "float"
  readonly default: number | null
  /** With the two limits that PyTorch has, tsc can tell from a number's text whether it is within. */
  readonly min?: 0
  readonly max?: 1
  /** Whether `null` stands for "none", as PyTorch's None. */
  readonly nullable?: boolean
}

/** A real number: any, one of at least 0, or one between 0 and 1. */
export function float<const Default extends number | null>(
  value: Default,
): { readonly kind: "float"; readonly default: Default }
// A signature of its own: where nothing is told, TypeScript would take what is told from the type that is expected.
export function float<
  const Default extends number | null,
  const Spec extends Omit<Float, "kind" | "default">,
>(value: Default, spec: Spec): { readonly kind: "float"; readonly default: Default } & Spec
export function float(value: number | null, spec?: Omit<Float, "kind" | "default">): Float {
  return judgedBy(judgeFloat, { kind: "float", default: value, ...spec })
}

// field, value, label -> true | sentence
export type judgeFloat<field, value, label extends string> = [value] extends [number]
  ? number extends value
    ? true
    : outside<field, `${value}`> extends true
      ? `${label} must be ${range<field>}, got ${value}`
      : true
  : unknown extends value
    ? true
    : optional<value> extends true
      ? true
      : value extends null
        ? field extends { readonly nullable: true }
          ? true
          : `${label} must be a number, got null`
        : `${label} must be a number, got ${quoted<value>}`

/** Decided from the text, which is enough for the ranges that PyTorch has: from 0, and from 0 to 1. */
type outside<field, text extends string> = field extends { readonly min: 0 }
  ? text extends `-${string}`
    ? true
    : field extends { readonly max: 1 }
      ? text extends "0" | "1" | `0.${string}` | `${string}e-${string}`
        ? false
        : true
      : false
  : false
type range<field> = field extends { readonly max: 1 } ? "between 0 and 1" : "at least 0"

export function judgeFloat(
  field: { readonly kind: string; readonly min?: number; readonly max?: number },
  value: unknown,
  label: string,
): true | string {
  if (typeof value !== "number") return `${label} must be a number, got ${quoted(value)}`
  if (Number.isNaN(value)) return `${label} must be a number, got NaN`
  const low = field.min ?? -Infinity
  const high = field.max ?? Infinity
  return (
    (value >= low && value <= high) ||
    `${label} must be ${high === 1 ? "between 0 and 1" : "at least 0"}, got ${value}`
  )
}
