import { float } from "../define/fields/index.ts"
import { judgeFloat } from "../define/fields/float.ts"
import type { union } from "../shape/union.ts"
import type { DType } from "../module/module.ts"
import type { checked, Misfit } from "./checked.ts"
import type { promoted } from "./elementwise.ts"
import { limitFault } from "./limits.ts"
import type { Limits } from "./limits.ts"
import type { optionFault } from "./options.ts"
import { isIntegral } from "./promote.ts"
import type { Integral } from "./promote.ts"

// The factor of the second operand in `add` and `sub`.

const alpha = float(1)
const addSettings = {
  name: "add",
  options: {
    /** The factor of `other`, of booleans true or false too; 1 unless told. */
    alpha,
  },
} as const
export interface AddSettings extends Readonly<typeof addSettings> {}
const subSettings = {
  name: "sub",
  options: {
    /** The factor of `other`; 1 unless told. */
    alpha,
  },
} as const
export interface SubSettings extends Readonly<typeof subSettings> {}
export const scaling = { add: addSettings, sub: subSettings } as const

// settings, options, operands -> the options, with a sentence in the place of each wrong value
/** As `Chosen`: whether a factor is right hangs on the dtype of the result. */
export type Scaled<S extends AddSettings | SubSettings, P, A, B> = {
  readonly [name in keyof P]: name extends "alpha"
    ? checked<P[name], alphaFault<S["name"], promoted<A, B>, P[name]>>
    : optionFault<S, name, P[name]>
}

// "add", dtype of the result, value -> true | misfit
export type alphaFault<name extends keyof Limits, dtype, value> = unknown extends value
  ? true
  : [value] extends [boolean]
    ? "bool" extends dtype
      ? true
      : Misfit<`${name}: alpha must be a number for ${dtype & string}, got ${value}`>
    : judgeFloat<AddSettings["options"]["alpha"], value, `${name}: alpha`> extends infer verdict
      ? [verdict] extends [string]
        ? Misfit<verdict>
        : [value] extends [number]
          ? true extends union<value> | union<dtype>
            ? true
            : number extends value
              ? true
              : alphaWithin<name, dtype, value>
          : true
      : never

// Limits first: beyond them a text with a point may be a whole number, `1.5e+21`.
type alphaWithin<name extends keyof Limits, dtype, n extends number> =
  limitFault<name, dtype, n> extends infer verdict
    ? [verdict] extends [string]
      ? Misfit<verdict>
      : [dtype, `${n}`] extends [Integral, `${string}.${string}` | `${string}e-${string}`]
        ? Misfit<`${name}: alpha must be a whole number for ${dtype & string}, got ${n}`>
        : true
    : never

export function alphaFault(name: keyof Limits, dtype: DType | "complex32", value: unknown): true | string {
  if (typeof value === "boolean")
    return dtype === "bool" || `${name}: alpha must be a number for ${dtype}, got ${value}`
  if (typeof value !== "number") return judgeFloat(alpha, value, `${name}: alpha`)
  const verdict = limitFault(name, dtype, value)
  return verdict === true && isIntegral(dtype) && !Number.isInteger(value)
    ? `${name}: alpha must be a whole number for ${dtype}, got ${value}`
    : verdict
}
