import { assume } from "../../shape/assume.ts"
import { fits, show } from "../../shape/dim.ts"
import type { Dim, Shape } from "../../shape/dim.ts"
import { evaluate } from "../../shape/evaluate.ts"
import type { Environment, Slots } from "../../shape/evaluate.ts"
import type { Misfit, MisfitAt } from "../../shape/misfit.ts"
import type { Term } from "../../shape/term.ts"
import { anyShape, isUnranked } from "../../shape/rank.ts"
import type { DType, TensorValue, Value } from "../../module/module.ts"
import { callFault, splitCall } from "./callOptions.ts"
import type { callFault as callFaultType, flagsOf, masksFault } from "./callOptions.ts"
import type { Definition } from "../definition.ts"
import { unlike } from "../dtype.ts"
import type { AnyLayer, bound, ownDType, rule } from "../layer.ts"
import type { batchOf, bindAll, givesAll, picked, shown } from "./ports.ts"
import type { Parsed, Signature } from "./signature.ts"
import type { NoTensor, dtypeIn, Several, shapeIn } from "../run/state.ts"

// layer, states that go in, options of the call perhaps the last -> state | sentence | misfit
/** What a layer with several inputs or outputs makes of its inputs; the rank of the first says whether there is a batch. */
export type sign<L extends AnyLayer, inputs extends readonly unknown[]> = unknown extends L[typeof rule] // `Layer<any, any>`
  ? number[]
  : inputs extends readonly [...infer tensors extends readonly unknown[], NoTensor<infer options>]
    ? callFaultType<
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
      : unlike<L[typeof rule]["takes"], ownDType<L>, dtypeIn<inputs[0]>> extends infer expected extends string
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
type answer<S extends Signature, L extends AnyLayer, E, batch, dtype, options, place extends string> =
  E extends Misfit<any>
    ? E
    : E extends Environment
      ? [masksFault<S["masks"], options, E, batch, L[typeof rule]["name"], place, 1>] extends [never]
        ? emptyOf<S["some"], E> extends infer empty extends string
          ? `${L[typeof rule]["name"]}: expects ${empty} of at least 1, got 0`
          : Several<givesAll<S["outputs"], E, batch, dtype>>
        : masksFault<S["masks"], options, E, batch, L[typeof rule]["name"], place, 1>
      : MisfitAt<"0", `${L[typeof rule]["name"]}: expects ${S["inputs"]["length"]} inputs, got ${place}`>

// names, environment -> the first that is 0 | true
type emptyOf<list, E extends Environment> = list extends readonly [infer first extends string, ...infer rest]
  ? E[first] extends 0
    ? first
    : emptyOf<rest, E>
  : true

// names of a declaration, environment -> environment
type withLets<list, E extends Environment> = list extends readonly [
  readonly [infer name extends string, infer term],
  ...infer rest,
]
  ? withLets<rest, E & { readonly [key in name]: evaluate<term, E> }>
  : E

// The twin of `sign`: the outputs, or the sentence that refuses.
export function sign(
  rule: Pick<Definition, "name" | "takes">,
  signature: Signature,
  slots: Slots,
  inputs: readonly Value[],
  own: string,
): readonly Value[] | string {
  const [first] = inputs as readonly [TensorValue]
  if (isUnranked(first.shape)) return signature.outputs.map(port => unknownOf(port, first.dtype))
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
    if (!("shape" in value))
      return `${rule.name}: expects ${port.name} as one tensor, got an array of ${value.length}`
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
    const count = `${rule.name}: expects ${ports.length} inputs, got ${values.length}`
    if (values.length > ports.length) return count
    for (const [i, port] of ports.entries()) {
      if (i >= values.length && !port.optional) return count
      const fault = bindPort(port, values[i])
      if (fault !== null) return fault
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
  const misfit = bindAll(signature.inputs, tensors)
  if (misfit !== null) return misfit
  if (!batch) known["N"] = 1 // to masks
  const fault = callFault(rule.name, signature, call, known, first.dtype, form => sizesFilled(there(form)))
  if (fault !== null) return fault
  const empty = signature.some.find(dim => known[dim] === 0)
  for (const dim of signature.some) assume(() => ["some", known[dim]])
  return empty === undefined
    ? signature.outputs.map(give)
    : `${rule.name}: expects ${empty} of at least 1, got 0`
}

/** An output of which only its place is known. */
const unknownOf = (port: Parsed, dtype: DType): Value =>
  "of" in port ? port.of.map(inner => unknownOf(inner, dtype)) : { shape: anyShape, dtype }
const isOptional = (size: Term): boolean => typeof size === "string" && size.endsWith("?")
const portName = (port: Parsed): string => ("of" in port ? portName(port.of[0] as Parsed) : port.name)
