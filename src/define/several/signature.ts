import type { Slots } from "../../shape/evaluate.ts"
import { parse } from "../../shape/formula.ts"
import type { Term } from "../../shape/term.ts"
import type { Pattern } from "../../shape/pattern.ts"

/** One tensor of several: its sizes, and other sizes where a flag is set. An optional one may be left out. */
interface Port {
  readonly name: string
  readonly sizes: Pattern
  readonly when?: readonly [flag: string, sizes: Pattern]
  readonly optional?: boolean
  /** An output that is null unless this flag is set. */
  readonly only?: string
}
/** Several tensors that PyTorch takes or gives as one tuple. */
interface Ports {
  readonly of: readonly (Port | Ports)[]
  readonly optional?: boolean
}

/** What a layer with several inputs or outputs says in place of `input` and `output`. */
export interface Declaration {
  /** Names for formulas of fields, each of which may use the ones before it. */
  readonly let?: readonly (readonly [name: string, formula: string])[]
  readonly inputs: readonly (Port | Ports)[]
  readonly outputs: readonly (Port | Ports)[]
  /** Dimensions that may not be 0. */
  readonly some?: readonly string[]
  /** Flags of the call, in its trailing object, with their defaults. */
  readonly call?: { readonly [flag: string]: boolean }
  /** Tensors of the call's trailing object that may be given, of one of several ranks; N is 1 in them without a batch. */
  readonly masks?: { readonly [name: string]: readonly Pattern[] }
  /** Flags of the call that need one of these tensors. */
  readonly needs?: { readonly [flag: string]: string }
}

/** A declaration with its formulas parsed; the optional size of a pattern is `"N?"` still. */
export interface Signature {
  readonly let: readonly (readonly [name: string, term: Term])[]
  readonly inputs: readonly Parsed[]
  readonly outputs: readonly Parsed[]
  readonly some: readonly string[]
  readonly call: { readonly [flag: string]: boolean }
  readonly masks: { readonly [name: string]: readonly (readonly Term[])[] }
  readonly needs: { readonly [flag: string]: string }
}
export type Parsed =
  | {
      readonly name: string
      readonly sizes: readonly Term[]
      readonly when: readonly [string, readonly Term[]] | "none"
      readonly optional: boolean
      readonly only: string | false
    }
  | { readonly of: readonly Parsed[]; readonly optional: boolean }

// definition, slots -> signature | none
export type signatureOf<D, slots> = D extends { readonly signature: infer S extends Declaration }
  ? {
      let: lets<letOf<S>, names<S, slots>>
      inputs: ports<S["inputs"], names<S, slots>, dimensionsOf<S["inputs"], names<S, slots>>>
      outputs: ports<S["outputs"], names<S, slots>, dimensionsOf<S["inputs"], names<S, slots>>>
      call: S extends { readonly call: infer flags } ? flags : {}
      masks: masksOf<S, names<S, slots>, dimensionsOf<S["inputs"], names<S, slots>>>
      needs: S extends { readonly needs: infer needs } ? needs : {}
      some: S extends { readonly some: infer some extends readonly string[] } ? [...some] : []
    }
  : "none"
type masksOf<S, known, dims> = S extends { readonly masks: infer masks }
  ? { [name in keyof masks]: termsOfMask<masks[name], known, dims> }
  : {}
type termsOfMask<forms, known, dims> = {
  -readonly [i in keyof forms]: forms[i] extends Pattern ? terms<forms[i], known, dims> : never
}
// declaration -> its names for formulas, of which there may be none
type letOf<S> = S extends { readonly let: infer list extends NonNullable<Declaration["let"]> } ? list : []
type lets<list extends NonNullable<Declaration["let"]>, known extends string> = {
  -readonly [i in keyof list]: [list[i][0], parse<list[i][1], {}, known>]
}
type names<S extends Declaration, slots> = (keyof slots & string) | letOf<S>[number][0]
type ports<list, known, dims> = { -readonly [i in keyof list]: port<list[i], known, dims> }
type port<one, known, dims> = one extends Ports
  ? { of: ports<one["of"], known, dims>; optional: one extends { readonly optional: true } ? true : false }
  : one extends Port
    ? {
        name: one["name"]
        sizes: terms<one["sizes"], known, dims>
        when: one extends { readonly when: readonly [infer flag, infer sizes extends Pattern] }
          ? [flag, terms<sizes, known, dims>]
          : "none"
        optional: one extends { readonly optional: true } ? true : false
        only: one extends { readonly only: infer flag } ? flag : false
      }
    : never
type terms<sizes extends Pattern, known, dims> = {
  -readonly [i in keyof sizes]: sizes[i] extends `${string}?` ? sizes[i] : parse<sizes[i], dims, known>
}
// inputs, known names -> their dimensions by name: the words that are no slots and no names of the declaration
type dimensionsOf<list, known> = { [name in Exclude<wordsOf<list>, known>]: name }
type wordsOf<list> = list extends readonly (infer one)[]
  ? one extends Ports
    ? wordsOf<one["of"]>
    : one extends Port
      ? one["sizes"][number] extends infer size
        ? size extends `${infer name}?`
          ? name
          : size extends `${string} ${string}` | `${string}(${string}`
            ? never
            : size & string
        : never
      : never
  : never

export function signatureOf(
  { signature }: { readonly signature?: Declaration },
  slots: Slots,
): Signature | "none" {
  if (signature === undefined) return "none"
  const { let: names = [] } = signature
  const known: Slots = { ...slots, ...Object.fromEntries(names.map(([name]) => [name, undefined])) }
  const dims = Object.fromEntries(
    dimensionsOf(signature.inputs)
      .filter(size => !Object.hasOwn(known, size))
      .map(size => [size, size]),
  )
  const term = (size: string): Term => (size.endsWith("?") ? size : parse(size, { dims, slots: known }))
  const port = (one: Port | Ports): Parsed =>
    "of" in one
      ? { of: one.of.map(port), optional: one.optional === true }
      : {
          name: one.name,
          sizes: one.sizes.map(term),
          when: one.when === undefined ? "none" : [one.when[0], one.when[1].map(term)],
          optional: one.optional === true,
          only: one.only ?? false,
        }
  return {
    let: names.map(([name, formula]) => [name, parse(formula, { dims: {}, slots: known })]),
    inputs: signature.inputs.map(port),
    outputs: signature.outputs.map(port),
    some: signature.some ?? [],
    call: signature.call ?? {},
    needs: signature.needs ?? {},
    masks: Object.fromEntries(
      Object.entries(signature.masks ?? {}).map(([name, forms]) => [
        name,
        forms.map(sizes => sizes.map(term)),
      ]),
    ),
  }
}

/** The names in the sizes of inputs. */
function dimensionsOf(ports: readonly (Port | Ports)[]): readonly string[] {
  return ports.flatMap(port =>
    "of" in port
      ? dimensionsOf(port.of)
      : port.sizes.map(size => size.replace("?", "")).filter(size => /^\w+$/.test(size)),
  )
}
