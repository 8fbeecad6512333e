import { parse } from "../shape/formula.ts"
import type { Term } from "../shape/term.ts"
import type { Pattern } from "../shape/pattern.ts"

/** One tensor of several: its sizes, and other sizes where a flag is set. An optional one may be left out. */
export interface Port {
  readonly name: string
  readonly sizes: Pattern
  readonly when?: readonly [flag: string, sizes: Pattern]
  readonly optional?: boolean
}
/** Several tensors that PyTorch takes or gives as one tuple. */
export interface Ports {
  readonly of: readonly (Port | Ports)[]
  readonly optional?: boolean
}

/** What a layer with several inputs or outputs says in place of `input` and `output`. */
export interface Declaration {
  /** Names for formulas of fields, each of which may use the ones before it. */
  readonly let: readonly (readonly [name: string, formula: string])[]
  readonly inputs: readonly (Port | Ports)[]
  readonly outputs: readonly (Port | Ports)[]
  /** Dimensions that may not be 0. */
  readonly some?: readonly string[]
}

/** A declaration with its formulas parsed; the optional size of a pattern is `"N?"` still. */
export interface Signature {
  readonly let: readonly (readonly [name: string, term: Term])[]
  readonly inputs: readonly Parsed[]
  readonly outputs: readonly Parsed[]
  readonly some: readonly string[]
}
export type Parsed =
  | {
      readonly name: string
      readonly sizes: readonly Term[]
      readonly when: readonly [string, readonly Term[]] | null
      readonly optional: boolean
    }
  | { readonly of: readonly Parsed[]; readonly optional: boolean }

// definition, slots -> signature | null
export type signatureOf<D, slots> = D extends { readonly signature: infer S extends Declaration }
  ? {
      let: lets<S["let"], names<S, slots>>
      inputs: ports<S["inputs"], names<S, slots>>
      outputs: ports<S["outputs"], names<S, slots>>
      some: S extends { readonly some: infer some extends readonly string[] } ? [...some] : []
    }
  : null
type lets<list extends Declaration["let"], known extends string> = {
  -readonly [i in keyof list]: [list[i][0], parse<list[i][1], {}, known>]
}
type names<S extends Declaration, slots> = (keyof slots & string) | S["let"][number][0]
type ports<list, known> = { -readonly [i in keyof list]: port<list[i], known> }
type port<one, known> = one extends Ports
  ? { of: ports<one["of"], known>; optional: one extends { readonly optional: true } ? true : false }
  : one extends Port
    ? {
        name: one["name"]
        sizes: terms<one["sizes"], known>
        when: one extends { readonly when: readonly [infer flag, infer sizes extends Pattern] }
          ? [flag, terms<sizes, known>]
          : null
        optional: one extends { readonly optional: true } ? true : false
      }
    : never
type terms<sizes extends Pattern, known> = {
  -readonly [i in keyof sizes]: sizes[i] extends `${string}?`
    ? sizes[i]
    : parse<sizes[i], dimension<sizes[i], known>, known>
}
// A word that is no slot and no name of the declaration is a dimension, which the inputs bind.
type dimension<size extends string, known> = size extends known ? {} : { [name in size]: size }

export function signatureOf(
  { signature }: { readonly signature?: Declaration },
  slots: ReadonlySet<string>,
): Signature | null {
  if (signature === undefined) return null
  const known = new Set([...slots, ...signature.let.map(([name]) => name)])
  const term = (size: string): Term =>
    size.endsWith("?")
      ? size
      : parse(size, { dims: known.has(size) || !/^\w+$/.test(size) ? {} : { [size]: size }, slots: known })
  const port = (one: Port | Ports): Parsed =>
    "of" in one
      ? { of: one.of.map(port), optional: one.optional === true }
      : {
          name: one.name,
          sizes: one.sizes.map(term),
          when: one.when === undefined ? null : [one.when[0], one.when[1].map(term)],
          optional: one.optional === true,
        }
  return {
    let: signature.let.map(([name, formula]) => [name, parse(formula, { dims: {}, slots: known })]),
    inputs: signature.inputs.map(port),
    outputs: signature.outputs.map(port),
    some: signature.some ?? [],
  }
}
