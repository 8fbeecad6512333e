import { judgedBy } from "./judging.ts"
import type { orValue } from "./inArray.ts"
import { quoted } from "../../shape/dim.ts"

/** Several numbers, each from 0 to below 1: how much of a running average stays from one step to the next. */
export interface Fractions {
  readonly kind: "fractions"
  readonly default: readonly number[]
}

/** As many fractions as there are defaults. */
export const fractions = <const Default extends readonly number[]>(
  ...values: Default
): { readonly kind: "fractions"; readonly default: Default } =>
  judgedBy(judgeFractions, { kind: "fractions", default: values })

// field, value, label -> true | sentence | a tuple with the sentence at the element that is wrong
export type judgeFractions<field, value, label extends string> = value extends readonly unknown[]
  ? number extends value["length"]
    ? true
    : field extends { readonly default: { readonly length: value["length"] } }
      ? { [i in keyof value]: judgeFraction<value[i], label> }[number] extends true
        ? true
        : { [i in keyof value]: orValue<judgeFraction<value[i], label>, value[i]> }
      : wrongLength<field, value, label>
  : unknown extends value
    ? true
    : wrongLength<field, value, label>
type wrongLength<field, value, label extends string> = field extends {
  readonly default: { readonly length: infer length extends number }
}
  ? `${label} must be an array of ${length} numbers, got ${quoted<value>}`
  : true
type judgeFraction<value, label extends string> = [value] extends [number]
  ? number extends value
    ? true
    : `${value}` extends `-${string}`
      ? `${label} must be at least 0 and less than 1, got ${value}`
      : `${value}` extends "0" | `0.${string}` | `${string}e-${string}`
        ? true
        : `${label} must be at least 0 and less than 1, got ${value}`
  : unknown extends value
    ? true
    : `${label} must be numbers, got ${quoted<value>}`

export function judgeFractions(field: Fractions, value: unknown, label: string): true | string {
  const { length } = field.default
  if (!Array.isArray(value) || value.length !== length)
    return `${label} must be an array of ${length} numbers, got ${quoted(value)}`
  return value.map(one => judgeFraction(one, label)).find(verdict => verdict !== true) ?? true
}
function judgeFraction(value: unknown, label: string): true | string {
  if (typeof value !== "number") return `${label} must be numbers, got ${quoted(value)}`
  if (Number.isNaN(value)) return `${label} must be numbers, got NaN`
  return (value >= 0 && value < 1) || `${label} must be at least 0 and less than 1, got ${value}`
}
