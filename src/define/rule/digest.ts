import type { DType } from "../../module/module.ts"
import type { parse } from "../../shape/formula.ts"
import type { Term } from "../../shape/term.ts"
import type { Pattern } from "../../shape/pattern.ts"
import type { Gives, Takes } from "../dtype.ts"
import type { Declared, Definition } from "../definition.ts"
import type { accepted } from "../fields/index.ts"
import type { Forms, formsOf } from "./forms.ts"
import type { Signature, signatureOf } from "../several/signature.ts"
import type { Bare, bareOf, filledBy, grouped, Source, Sources, sourcesOf } from "./sources.ts"
import type { parameterCount, sizeTerm } from "./parameterCount.ts"
import type { plain } from "./plain.ts"
import type { Tail, tailForm } from "./tail.ts"

/** A definition, digested: parsed once, in the library's own declarations, so that no user's program pays for it. */
export interface Rule {
  readonly name: string
  readonly factory: string
  readonly args: Definition["args"]
  /** The same by name, for tsc. */
  readonly fields: { readonly [name: string]: any }
  readonly options: Definition["options"]
  /** What each option may be, as completions and signature help show it. */
  readonly accepts: { readonly [option: string]: any }
  /**
   * How many arguments there are where nothing takes a layer off the ordinary road; `false` where its definition always does,
   * because of what its inputs must be or what dtype comes out.
   */
  readonly ordinary: number | false
  /** How many arguments stand before the options; `"first"` where one of the options may stand there. */
  readonly arity: number | "first"
  /** The option that may stand first; none is `""`. */
  readonly first: string
  readonly slots: Sources
  readonly bare: Bare
  /** The slots that each option fills; a union for each, in types. */
  readonly filledBy: { readonly [option: string]: any }
  readonly input: Pattern
  readonly forms: Forms
  readonly tail: Tail
  readonly require: { readonly [field: string]: Required }
  readonly signature: Signature | "none"
  readonly takes: Takes | "any"
  readonly gives: Gives | "same"
  /** Whether any shape goes through as it is. */
  readonly keeps: boolean
  /** The flag with which indices come out too; none is `""`. */
  readonly indices: string
  /** The options that take a layer off the ordinary road; a union, in types. */
  readonly switches: string
  /** The sizes of each parameter, and the flag that it depends on; none is `""`. */
  readonly parameterSizes: { readonly [name: string]: readonly [sizes: readonly Term[], when: string] }
  /** The number of parameters, as one term. */
  readonly count: Term
}

/** The conditions at a field, and the values of it with which they hold whatever the other fields are. */
interface Required {
  readonly conditions: readonly (readonly [condition: Term, sentence: string])[]
  readonly harmless: unknown
}

// definition -> rule
export type digest<D extends Definition> =
  sourcesOf<D> extends infer slots extends { readonly [slot: string]: Source }
    ? {
        readonly name: D["name"]
        readonly factory: D["factory"]
        readonly args: D["args"]
        readonly fields: plain<{ readonly [pair in D["args"][number] as pair[0]]: pair[1] }>
        readonly options: D["options"]
        readonly accepts: plain<{ readonly [name in keyof D["options"]]: accepted<D["options"][name]> }>
        readonly ordinary: isSpecial<D> extends true ? false : D["args"]["length"]
        readonly arity: D extends { readonly first: string } ? "first" : D["args"]["length"]
        readonly first: D extends { readonly first: infer first extends string } ? first : ""
        readonly slots: grouped<slots>
        readonly bare: bareOf<D, slots>
        readonly filledBy: filledBy<D, slots>
        readonly input: inputOf<D>
        readonly forms: formsOf<D, slots>
        readonly tail: tailForm<inputOf<D>>
        readonly require: D extends { readonly require: infer conditions extends Conditions }
          ? requireOf<conditions, slots>
          : {}
        readonly signature: signatureOf<D, slots>
        readonly takes: D extends { readonly takes: infer takes extends Takes } ? takes : "any"
        readonly gives: D extends { readonly gives: infer gives extends Gives } ? gives : "same"
        readonly keeps: D extends { readonly output: unknown }
          ? false
          : D extends { readonly input: readonly [`*${string}`] }
            ? true
            : false
        readonly indices: D extends { readonly indices: infer flag extends string } ? flag : ""
        readonly switches: switchesOf<D>
        readonly parameterSizes: D extends { readonly params: infer declared extends readonly Declared[] }
          ? parametersIn<declared, slots>
          : {}
        readonly count: D extends { readonly count: infer formula extends string }
          ? parse<formula, {}, keyof slots & string>
          : D extends { readonly params: infer declared }
            ? parameterCount<declared, slots>
            : "=0"
      }
    : never

type switchesOf<D extends Definition> =
  | Extract<keyof D["options"], "dtype">
  | (D extends { readonly indices: infer flag } ? flag : never)
  | (D extends { readonly where: infer where }
      ? where extends readonly (readonly [infer option, ...unknown[]])[]
        ? option
        : never
      : never) extends infer switches extends string
  ? switches
  : never

// definition -> whether its layers always need to be looked at closely, not only where an option is set
type isSpecial<D extends Definition> = D extends
  { readonly gives: Gives } | { readonly takes: { readonly of: readonly Exclude<DType, "float32">[] } }
  ? true
  : D extends { readonly where: infer where extends NonNullable<Definition["where"]> }
    ? [where[number][0]] extends [Exclude<keyof D["options"], leadOf<D>>]
      ? false
      : true
    : false
type leadOf<D> = D extends { readonly first: infer first } ? first : never
type inputOf<D> = D extends { readonly input: infer input extends Pattern } ? [...input] : []

type Conditions = NonNullable<Definition["require"]>
type requireOf<conditions extends Conditions, slots> = plain<{
  -readonly [field in keyof conditions]: {
    readonly conditions: parseConditions<conditions[field], slots>
    readonly harmless: conditions[field][number] extends readonly [unknown, unknown, "words"]
      ? number | readonly number[]
      : never
  }
}>
type parseConditions<list extends Conditions[string], slots> = {
  -readonly [i in keyof list]: [parse<list[i][0], {}, keyof slots & string>, list[i][1]]
}
type parametersIn<declared extends readonly Declared[], slots> = plain<{
  -readonly [i in keyof declared & `${number}` as declared[i][0]]: [
    sizeFactors<declared[i][1], slots>,
    declared[i] extends readonly [unknown, unknown, infer when extends string, ...unknown[]] ? when : "",
  ]
}>
type sizeFactors<sizes extends Pattern, slots> = { -readonly [i in keyof sizes]: sizeTerm<sizes[i], slots> }
