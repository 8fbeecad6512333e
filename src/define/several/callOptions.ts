import type { DType, Value } from "../../module/module.ts"
import { isTensorValue } from "../../module/tensor.ts"
import type { Tensor } from "../../module/tensor.ts"
import { fits, show } from "../../shape/dim.ts"
import type { Dim, join } from "../../shape/dim.ts"
import type { Environment } from "../../shape/evaluate.ts"
import { suggestion } from "../../shape/suggestion.ts"
import type { MisfitAt } from "../../shape/misfit.ts"
import type { Term } from "../../shape/term.ts"
import type { tolerates } from "../../shape/tolerates.ts"
import type { there, valuesOf } from "./ports.ts"
import type { Signature } from "./signature.ts"

// The trailing object of a call, `mha(q, k, v, { needWeights: false })`: flags, and masks that are tensors.

// flags of the call with their defaults, options -> the flags as they are
export type flagsOf<flags, options> = {
  [flag in keyof flags]: flag extends keyof options ? options[flag] : flags[flag]
}
// name, signature, options, their place -> misfit | never; without strict, null is anything
export type callFault<name extends string, S, options, place extends string> = S extends Signature
  ? {
      [key in keyof options & string]: key extends keyof S["call"] | keyof S["masks"]
        ? unknown extends options[key]
          ? never
          : key extends keyof S["call"]
            ? options[key] extends boolean | null | undefined
              ? options[key] extends true
                ? needed<name, S["needs"], options, key, place>
                : never
              : MisfitAt<
                  `${place}.${key}`,
                  `${name}: ${key} must be true or false, got ${show<options[key]>}`
                >
            : options[key] extends Tensor<any, any> | null | undefined
              ? never
              : MisfitAt<`${place}.${key}`, `${name}: ${key} must be a tensor, got ${show<options[key]>}`>
        : MisfitAt<`${place}.${key}`, unknownFlag<name, keyof S["call"] | keyof S["masks"], key>>
    }[keyof options & string]
  : never
// name, options that there are, one that there is not -> sentence
type unknownFlag<
  name extends string,
  known,
  key extends string,
> = `${name}: the call has no option ${key}${suggestion<known & string, key>}`
// name, what flags need, options, a flag that is set, their place -> misfit | never
type needed<
  name extends string,
  needs,
  options,
  flag extends string,
  place extends string,
> = flag extends keyof needs
  ? needs[flag] extends keyof options
    ? never
    : MisfitAt<`${place}.${flag}`, `${name}: ${flag} needs ${needs[flag] & string}`>
  : never
// masks, options, environment, batch, name, place of the options, 1 -> misfit | never
export type masksFault<
  masks,
  options,
  E extends Environment,
  batch,
  name extends string,
  place extends string,
  one,
> = {
  [key in keyof masks & keyof options & string]: maskFault<
    masks[key],
    options[key],
    batch extends true ? E : E & { readonly N: 1 },
    batch,
    `${name}: expects ${key} `,
    `${place}.${key}`,
    one
  >
}[keyof masks & keyof options & string]
// forms, mask, environment, batch, "MultiheadAttention: expects attnMask ", its place, 1 -> misfit | never
type maskFault<
  forms,
  mask,
  E extends Environment,
  batch,
  label extends string,
  place extends string,
  one,
> = unknown extends mask
  ? never
  : mask extends null | undefined
    ? never
    : mask extends Tensor<infer shape extends readonly unknown[], infer dtype>
      ? dtype extends "bool" | E["=dtype"]
        ? shapesOfMask<forms, E, batch> extends infer shapes
          ? suitsOne<shapes, shape, one> extends true
            ? never
            : MisfitAt<place, `${label}${join<shapes, " or ">}, got ${show<shape>}`>
          : never
        : MisfitAt<place, `${label}of bool or ${E["=dtype"]}, got ${dtype & string}`>
      : never
type shapesOfMask<forms, E extends Environment, batch> = {
  [i in keyof forms]: valuesOf<there<forms[i], batch>, E>
}
// shapes, shape, 1 -> whether it is one of them, or may be
type suitsOne<shapes, shape extends readonly unknown[], one> = number extends shape["length"]
  ? true
  : shapes extends readonly [infer first extends readonly unknown[], ...infer rest]
    ? first["length"] extends shape["length"]
      ? false extends {
          [i in keyof shape]: tolerates<fits<shape[i], first[i & keyof first]>, one>
        }[number]
        ? suitsOne<rest, shape, one>
        : true
      : suitsOne<rest, shape, one>
    : false

/** The trailing object of a call. */
interface Call {
  readonly [name: string]: unknown
}

/** The tensors of a call, and its trailing object. */
export function splitCall(inputs: readonly Value[]): readonly [tensors: readonly Value[], call: Call] {
  const last: unknown = inputs.at(-1)
  const isCall = typeof last === "object" && last !== null && !Array.isArray(last) && !isTensorValue(last)
  return isCall ? [inputs.slice(0, -1), last as Call] : [inputs, {}]
}

/**
 * The first mistake in the trailing object: an unknown key, a flag that is none, a mask of another shape. `known` is the
 * environment of the call, and `filled` gives a mask's shape in it.
 */
export function callFault(
  name: string,
  { call: flags, masks, needs }: Signature,
  call: Call,
  known: Call,
  dtype: DType,
  filled: (form: readonly Term[]) => readonly unknown[],
): string | null {
  const missing = Object.entries(needs).find(
    ([flag, mask]) => known[flag] === true && !isTensorValue(call[mask]),
  )
  if (missing !== undefined) return `${name}: ${missing[0]} needs ${missing[1]}`
  for (const [key, value] of Object.entries(call)) {
    if (value === null || value === undefined) continue
    const forms = masks[key]
    const fault =
      forms === undefined
        ? flagFault(key, value, flags, masks)
        : maskFault(key, value, dtype, () => forms.map(filled))
    if (fault !== null) return `${name}: ${fault}`
  }
  return null
}
function flagFault(
  key: string,
  value: unknown,
  flags: Signature["call"],
  masks: Signature["masks"],
): string | null {
  if (!Object.hasOwn(flags, key))
    return `the call has no option ${key}${suggestion(Object.keys({ ...flags, ...masks }), key)}`
  return typeof value === "boolean" ? null : `${key} must be true or false, got ${show(value)}`
}
function maskFault(
  key: string,
  value: unknown,
  dtype: DType,
  shapesOf: () => readonly (readonly unknown[])[],
): string | null {
  if (!isTensorValue(value)) return `${key} must be a tensor, got ${show(value)}`
  if (value.dtype !== "bool" && value.dtype !== dtype)
    return `expects ${key} of bool or ${dtype}, got ${value.dtype}`
  if (value.shape.includes(0)) return `expects ${key} with sizes of at least 1, got ${show(value.shape)}`
  const shapes = shapesOf()
  const suits = (shape: readonly unknown[]): boolean =>
    shape.length === value.shape.length && shape.every((size, i) => fits(value.shape[i] as Dim, size as Dim))
  return shapes.some(suits)
    ? null
    : `expects ${key} ${shapes.map(show).join(" or ")}, got ${show(value.shape)}`
}
