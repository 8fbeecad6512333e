import { isTensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { fits, show } from "../shape/dim.ts"
import type { Dim, join, Shape } from "../shape/dim.ts"
import { evaluate } from "../shape/evaluate.ts"
import type { Environment, Slots } from "../shape/evaluate.ts"
import type { Misfit, MisfitAt } from "../shape/misfit.ts"
import type { Term } from "../shape/term.ts"
import { isUnranked } from "../shape/rank.ts"
import type { tolerates } from "../shape/tolerates.ts"
import type { TensorValue, Value } from "../module/module.ts"
import type { RuntimeRule } from "./digest.ts"
import { unlike } from "./dtype.ts"
import type { AnyLayer, bound, rule } from "./layer.ts"
import type { Parsed, Signature } from "./signature.ts"
import type { NoTensor, dtypeIn, Several, shapeIn, typed } from "./state.ts"

// layer, states that go in, options of the call perhaps the last -> state | sentence | misfit
/** What a layer with several inputs or outputs makes of its inputs; the rank of the first says whether there is a batch. */
export type sign<L extends AnyLayer, inputs extends readonly unknown[]> = inputs extends readonly [
  ...infer tensors extends readonly unknown[],
  NoTensor<infer options>,
]
  ? callFault<
      L[typeof rule]["name"],
      L[typeof rule]["signature"],
      options,
      `${tensors["length"]}`
    > extends infer fault
    ? [fault] extends [never]
      ? signWith<L, tensors, options>
      : fault
    : never
  : signWith<L, inputs, {}>
type signWith<
  L extends AnyLayer,
  inputs extends readonly unknown[],
  options,
> = L[typeof rule]["signature"] extends infer S extends Signature
  ? shapeIn<inputs[0]> extends infer first extends readonly unknown[]
    ? number extends first["length"]
      ? number[]
      : unlike<L[typeof rule]["takes"], ownIn<L>, dtypeIn<inputs[0]>> extends infer expected extends string
        ? `${L[typeof rule]["name"]}: expects ${expected}, got ${dtypeIn<inputs[0]> & string}`
        : batchOf<picked<S["inputs"][0], L[typeof bound]>, first> extends infer batch
          ? batch extends boolean
            ? answer<
                S,
                L,
                bindAll<
                  S["inputs"],
                  inputs,
                  withLets<
                    S["let"],
                    L[typeof bound] & flagsOf<S["call"], options> & { readonly "=dtype": dtypeIn<inputs[0]> }
                  >,
                  batch,
                  L[typeof rule]["name"],
                  ""
                >,
                batch,
                dtypeIn<inputs[0]>,
                options,
                `${inputs["length"]}`
              >
            : `${L[typeof rule]["name"]}: expects ${shown<picked<S["inputs"][0], L[typeof bound]>, withLets<S["let"], L[typeof bound]>>}, got ${show<first>}`
          : never
    : never
  : never
// flags of the call with their defaults, options -> the flags as they are
type flagsOf<flags, options> = {
  [flag in keyof flags]: flag extends keyof options ? options[flag] : flags[flag]
}
// name, signature, options, their place -> misfit | never; without strict, null is anything
type callFault<name extends string, S, options, place extends string> = S extends Signature
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
        : MisfitAt<`${place}.${key}`, `${name}: the call has no option ${key}`>
    }[keyof options & string]
  : never
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
type answer<S extends Signature, L extends AnyLayer, E, batch, dtype, options, place extends string> =
  E extends Misfit<any>
    ? E
    : E extends Environment
      ? [masksFault<S["masks"], options, E, batch, L[typeof rule]["name"], place, 1>] extends [never]
        ? emptyOf<S["some"], E> extends infer empty extends string
          ? `${L[typeof rule]["name"]}: expects ${empty} of at least 1, got 0`
          : Several<givesAll<S["outputs"], E, batch, dtype>>
        : masksFault<S["masks"], options, E, batch, L[typeof rule]["name"], place, 1>
      : never

// masks, options, environment, batch, name, place of the options, 1 -> misfit | never
type masksFault<
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
        ? formsOf<forms, E, batch> extends infer shapes
          ? suitsOne<shapes, shape, one> extends true
            ? never
            : MisfitAt<place, `${label}${join<shapes, " or ">}, got ${show<shape>}`>
          : never
        : MisfitAt<place, `${label}of bool or ${E["=dtype"]}, got ${dtype & string}`>
      : never
type formsOf<forms, E extends Environment, batch> = {
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

// names, environment -> the first that is 0 | true
type emptyOf<list, E extends Environment> = list extends readonly [infer first extends string, ...infer rest]
  ? E[first] extends 0
    ? first
    : emptyOf<rest, E>
  : true

// layer -> the dtype of its parameters
type ownIn<L extends AnyLayer> = L[typeof bound] extends { readonly dtype: infer dtype } ? dtype : "float32"

// port, slots -> its sizes
type picked<P, S extends Slots> = P extends { readonly sizes: infer sizes; readonly when: infer when }
  ? when extends readonly [infer flag extends string, infer others]
    ? S[flag] extends true
      ? others
      : sizes
    : sizes
  : never
// names of a declaration, environment -> environment
type withLets<list, E extends Environment> = list extends readonly [
  readonly [infer name extends string, infer term],
  ...infer rest,
]
  ? withLets<rest, E & { readonly [key in name]: evaluate<term, E> }>
  : E
// sizes, shape -> whether the optional size is there | neither
type batchOf<sizes, shape extends readonly unknown[]> = sizes extends readonly unknown[]
  ? shape["length"] extends sizes["length"]
    ? true
    : shape["length"] extends without<sizes>["length"]
      ? false
      : "neither"
  : "neither"
type without<sizes extends readonly unknown[]> = sizes extends readonly [infer first, ...infer rest]
  ? first extends `${string}?`
    ? without<rest>
    : [first, ...without<rest>]
  : []
// sizes, batch -> the sizes that are there
type there<sizes, batch> = sizes extends readonly unknown[]
  ? batch extends true
    ? { [i in keyof sizes]: sizes[i] extends `${infer name}?` ? name : sizes[i] }
    : without<sizes>
  : []
// sizes, environment -> the sizes as far as they are known, for a message
type sizesFilled<sizes, E extends Environment> = {
  [i in keyof sizes]: sizes[i] extends keyof E
    ? E[sizes[i]]
    : sizes[i] extends readonly unknown[]
      ? evaluate<sizes[i], E>
      : sizes[i]
}

// sizes, environment -> text; through an infer, because with it in a template TypeScript 7.0.2 panics
type shown<sizes, E extends Environment> =
  show<sizesFilled<sizes, E>> extends infer text extends string ? text : string

// ports, states, environment, batch, layer, place of what these are in -> environment with the dimensions | misfit
type bindAll<
  list,
  states extends readonly unknown[],
  E,
  batch,
  layer extends string,
  around extends string,
  i extends readonly unknown[] = [],
> =
  E extends Misfit<any>
    ? E
    : list extends readonly [infer first, ...infer rest]
      ? bindAll<
          rest,
          states,
          bindPort<first, states[i["length"]], E, batch, layer, placeOf<states, around, i["length"]>>,
          batch,
          layer,
          around,
          [...i, 0]
        >
      : states["length"] extends i["length"] | withinArity<i>
        ? E
        : MisfitAt<
            `${around}${i["length"]}`,
            `${layer}: expects ${i["length"]} inputs, got ${states["length"]}`
          >
type withinArity<i extends readonly unknown[]> = i extends readonly [...infer less, unknown]
  ? i["length"] | withinArity<less>
  : 0
// states, place of what they are in, index -> the place; that of the first for one that is missing
type placeOf<
  states extends readonly unknown[],
  around extends string,
  i extends number,
> = `${i}` extends keyof states ? `${around}${i}` : `${around}0`
type bindPort<P, state, E, batch, layer extends string, place extends string> = E extends Environment
  ? state extends null | undefined
    ? P extends { readonly optional: true }
      ? E
      : MisfitAt<place, `${layer}: expects ${portName<P>}, got null`>
    : P extends { readonly of: infer inner extends readonly unknown[] }
      ? state extends Several<infer states>
        ? states["length"] extends inner["length"]
          ? bindAll<inner, states, E, batch, layer, `${place}.`>
          : MisfitAt<
              place,
              `${layer}: expects ${inner["length"]} tensors in ${portName<P>}, got ${states["length"]}`
            >
        : MisfitAt<place, `${layer}: expects ${inner["length"]} tensors in ${portName<P>}, got one`>
      : state extends Several<infer states>
        ? MisfitAt<place, `${layer}: expects ${portName<P>} as one tensor, got ${states["length"]}`>
        : dtypeIn<state> extends E["=dtype"]
          ? bindSizes<
              there<picked<P, E>, batch>,
              shapeIn<state>,
              E,
              `${layer}: expects ${portName<P>} `,
              there<picked<P, E>, batch>,
              place
            >
          : MisfitAt<
              place,
              `${layer}: expects ${portName<P>} of ${E["=dtype"]}, got ${dtypeIn<state> & string}`
            >
  : E
type portName<P> = P extends { readonly name: infer name extends string }
  ? name
  : P extends { readonly of: readonly [infer first, ...unknown[]] }
    ? portName<first>
    : ""
type bindSizes<
  sizes,
  shape extends readonly unknown[],
  E extends Environment,
  label extends string,
  all,
  place extends string,
> = shape["length"] extends (all & readonly unknown[])["length"]
  ? bindSize<sizes, shape, E, label, all, place>
  : MisfitAt<place, `${label}${shown<all, E>}, got ${show<shape>}`>
type bindSize<
  sizes,
  shape extends readonly unknown[],
  E extends Environment,
  label extends string,
  all,
  place extends string,
  i extends readonly unknown[] = [],
> = sizes extends readonly [infer first, ...infer rest]
  ? first extends keyof E
    ? agrees<shape[i["length"]], E[first]> extends true
      ? bindSize<rest, shape, E, label, all, place, [...i, 0]>
      : MisfitAt<place, `${label}${shown<all, E>}, got ${show<shape>}`>
    : first extends string
      ? bindSize<
          rest,
          shape,
          E & { readonly [name in first]: shape[i["length"]] },
          label,
          all,
          place,
          [...i, 0]
        >
      : agrees<shape[i["length"]], evaluate<first, E>> extends true
        ? bindSize<rest, shape, E, label, all, place, [...i, 0]>
        : MisfitAt<place, `${label}${shown<all, E>}, got ${show<shape>}`>
  : E
type agrees<got, want> = fits<got, want>

type givesAll<list extends readonly unknown[], E extends Environment, batch, dtype> = {
  [i in keyof list]: gives<list[i], E, batch, dtype>
}

// port, environment, batch, dtype -> state
type gives<P, E extends Environment, batch, dtype> = P extends { readonly only: infer flag extends string }
  ? E[flag] extends true
    ? typed<valuesOf<there<picked<P, E>, batch>, E>, dtype>
    : null
  : P extends {
        readonly of: infer inner extends readonly unknown[]
      }
    ? Several<givesAll<inner, E, batch, dtype>>
    : typed<valuesOf<there<picked<P, E>, batch>, E>, dtype>
type valuesOf<sizes, E extends Environment> = { [i in keyof sizes]: evaluate<sizes[i], E> }

/** The same at run time: the outputs, or the sentence that refuses. */
export function sign(
  rule: RuntimeRule,
  slots: Slots,
  inputs: readonly Value[],
  own: string,
): readonly Value[] | string {
  const signature = rule.signature as Signature
  const [first] = inputs as readonly [TensorValue]
  if (isUnranked(first.shape)) return signature.outputs.map(() => ({ shape: ["..."], dtype: first.dtype }))
  const expected = unlike(rule.takes, own, first.dtype)
  if (expected !== true) return `${rule.name}: expects ${expected}, got ${first.dtype}`
  const known: { [name: string]: unknown } = { ...slots }
  const [tensors, call] = splitCall(inputs)
  for (const [flag, value] of Object.entries(signature.call)) known[flag] = call[flag] ?? value
  for (const [name, term] of signature.let) known[name] = evaluate(term, [], known)
  const picked = (port: Exclude<Parsed, { of: unknown }>) =>
    port.when !== "none" && known[port.when[0]] === true ? port.when[1] : port.sizes
  const sizes = picked(signature.inputs[0] as never)
  const short = sizes.filter(size => !isOptional(size))
  const batch = first.shape.length === sizes.length
  const sizesFilled = (list: readonly Term[]) =>
    list.map(size => (typeof size === "string" ? (known[size] ?? size) : evaluate(size, [], known)))
  if (!batch && first.shape.length !== short.length)
    return `${rule.name}: expects ${show(sizesFilled(sizes))}, got ${show(first.shape)}`
  const there = (list: readonly Term[]): readonly Term[] =>
    batch
      ? list.map(size => (isOptional(size) ? (size as string).slice(0, -1) : size))
      : list.filter(size => !isOptional(size))

  const bindPort = (port: Parsed, value: Value | undefined): string | null => {
    if (value === null || value === undefined)
      return port.optional ? null : `${rule.name}: expects ${portName(port)}, got null`
    if ("of" in port) {
      if ("shape" in value)
        return `${rule.name}: expects ${port.of.length} tensors in ${portName(port)}, got one`
      if (value.length !== port.of.length)
        return `${rule.name}: expects ${port.of.length} tensors in ${portName(port)}, got ${value.length}`
      return bindAll(port.of, value)
    }
    if (!("shape" in value)) return `${rule.name}: expects ${port.name} as one tensor, got ${value.length}`
    if (value.dtype !== first.dtype)
      return `${rule.name}: expects ${port.name} of ${first.dtype}, got ${value.dtype}`
    const list = there(picked(port))
    const fault = () =>
      `${rule.name}: expects ${port.name} ${show(sizesFilled(list))}, got ${show(value.shape)}`
    if (value.shape.length !== list.length) return fault()
    for (const [i, size] of list.entries()) {
      const got = value.shape[i] as Dim
      if (typeof size === "string" && !(size in known)) known[size] = got
      else if (!fits(got, (typeof size === "string" ? known[size] : evaluate(size, [], known)) as Dim))
        return fault()
    }
    return null
  }
  const bindAll = (ports: readonly Parsed[], values: readonly Value[]): string | null => {
    if (values.length > ports.length)
      return `${rule.name}: expects ${ports.length} inputs, got ${values.length}`
    for (const [i, port] of ports.entries()) {
      const fault = bindPort(port, values[i])
      if (fault !== null) return fault
    }
    return null
  }
  /** The first mistake in the trailing object: an unknown key, a flag that is none, a mask of another shape. */
  const callFault = (): string | null => {
    if (!batch) known["N"] = 1
    const missing = Object.entries(signature.needs).find(
      ([flag, mask]) => known[flag] === true && !isTensorValue(call[mask]),
    )
    if (missing !== undefined) return `${rule.name}: ${missing[0]} needs ${missing[1]}`
    for (const [key, value] of Object.entries(call)) {
      const forms = signature.masks[key]
      if (value === null || value === undefined) continue
      if (forms === undefined) {
        if (!(key in signature.call)) return `${rule.name}: the call has no option ${key}`
        if (typeof value !== "boolean")
          return `${rule.name}: ${key} must be true or false, got ${show(value)}`
        continue
      }
      if (!isTensorValue(value)) return `${rule.name}: ${key} must be a tensor, got ${show(value)}`
      if (value.dtype !== "bool" && value.dtype !== first.dtype)
        return `${rule.name}: expects ${key} of bool or ${first.dtype}, got ${value.dtype}`
      if (value.shape.includes(0))
        return `${rule.name}: expects ${key} with sizes of at least 1, got ${show(value.shape)}`
      const shapes = forms.map(form => sizesFilled(there(form)))
      if (
        !shapes.some(
          shape =>
            shape.length === value.shape.length &&
            shape.every((size, i) => fits(value.shape[i] as Dim, size as Dim)),
        )
      ) {
        return `${rule.name}: expects ${key} ${shapes.map(show).join(" or ")}, got ${show(value.shape)}`
      }
    }
    return null
  }
  const give = (port: Parsed): Value =>
    !("of" in port) && port.only !== false && known[port.only] !== true ? null : giveShape(port)
  const giveShape = (port: Parsed): Value =>
    "of" in port
      ? port.of.map(give)
      : {
          shape: there(picked(port)).map(size =>
            typeof size === "string" ? known[size] : evaluate(size, [], known),
          ) as Shape,
          dtype: first.dtype,
        }
  const fault = bindAll(signature.inputs, tensors) ?? callFault()
  if (fault !== null) return fault
  const empty = signature.some.find(dim => known[dim] === 0)
  return empty === undefined
    ? signature.outputs.map(give)
    : `${rule.name}: expects ${empty} of at least 1, got 0`
}

/** The tensors of a call, and its trailing object. */
function splitCall(
  inputs: readonly Value[],
): readonly [tensors: readonly Value[], call: { readonly [name: string]: unknown }] {
  const last: unknown = inputs.at(-1)
  const isCall = typeof last === "object" && last !== null && !Array.isArray(last) && !isTensorValue(last)
  return isCall ? [inputs.slice(0, -1), last as { [name: string]: unknown }] : [inputs, {}]
}
const isOptional = (size: Term): boolean => typeof size === "string" && size.endsWith("?")
const portName = (port: Parsed): string => ("of" in port ? portName(port.of[0] as Parsed) : port.name)
