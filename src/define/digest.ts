import type { Child, DType } from "../module/module.ts"
import type { Shape } from "../shape/dim.ts"
import { parse } from "../shape/formula.ts"
import type { Slots } from "../shape/evaluate.ts"
import type { Term } from "../shape/term.ts"
import type { Pattern } from "../shape/pattern.ts"
import type { Gives, Takes } from "./dtype.ts"
import type { Declared, Definition } from "./definition.ts"
import { formsOf, tailForm } from "./forms.ts"
import type { Forms, Tail } from "./forms.ts"
import { signatureOf } from "./signature.ts"
import type { Signature } from "./signature.ts"
import { grouped, sourcesOf } from "./sources.ts"
import type { Bare, bareOf, filledBy, Source, Sources } from "./sources.ts"
import type { plain } from "./plain.ts"

/** A definition, digested: parsed once, in the library's own declarations, so that no user's program pays for it. */
export interface Rule {
  readonly name: string
  readonly factory: string
  readonly args: Definition["args"]
  /** The same by name, for tsc. */
  readonly fields: { readonly [name: string]: any }
  readonly options: Definition["options"]
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
  readonly require: { readonly [field: string]: readonly (readonly [condition: Term, sentence: string])[] }
  /** The values of a field with which its conditions hold whatever the others are; a type, for tsc. */
  readonly harmless: { readonly [field: string]: unknown }
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

// definition -> rule
export type digest<D extends Definition> =
  sourcesOf<D> extends infer slots extends { readonly [slot: string]: Source }
    ? {
        readonly name: D["name"]
        readonly factory: D["factory"]
        readonly args: D["args"]
        readonly fields: plain<{ readonly [pair in D["args"][number] as pair[0]]: pair[1] }>
        readonly options: D["options"]
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
        readonly harmless: D extends { readonly require: infer conditions extends Conditions }
          ? harmlessOf<conditions>
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
            ? countOf<declared, slots>
            : "=0"
      }
    : never

export function digest(definition: Definition): Rule {
  const { name, factory, args, options, first, input = [], require = {}, takes, params = [] } = definition
  const sources = sourcesOf(definition)
  const slots = new Set(Object.keys(sources))
  return {
    name,
    factory,
    args,
    options,
    ordinary: isSpecial(definition) ? false : args.length,
    arity: first === undefined ? args.length : "first",
    first: first ?? "",
    slots: grouped(sources),
    input,
    forms: formsOf(definition, slots),
    tail: tailForm(input),
    require: requireOf(require, slots),
    signature: signatureOf(definition, slots),
    takes: takes ?? "any",
    gives: definition.gives ?? "same",
    keeps: definition.output === undefined && input.length === 1 && input[0]?.startsWith("*") === true,
    indices: definition.indices ?? "",
    switches: "",
    parameterSizes: Object.fromEntries(
      params.map(([name, sizes, when]) => [name, [sizes.map(size => factorOf(size, slots)), when ?? ""]]),
    ),
    count:
      definition.count === undefined ? countOf(params, slots) : parse(definition.count, { dims: {}, slots }),
  }
}

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
function isSpecial({ takes, gives, where = [], options, first }: Definition): boolean {
  if (gives !== undefined) return true
  if (takes !== undefined && "of" in takes && !takes.of.includes("float32")) return true
  return where.some(([option]) => option === null || option === first || !(option in options))
}
type inputOf<D> = D extends { readonly input: infer input extends Pattern } ? [...input] : []

type Conditions = NonNullable<Definition["require"]>
type harmlessOf<conditions extends Conditions> = plain<{
  readonly [field in keyof conditions]: conditions[field][number] extends readonly [unknown, unknown, "words"]
    ? number | readonly number[]
    : never
}>
type requireOf<conditions extends Conditions, slots> = plain<{
  -readonly [field in keyof conditions]: parseConditions<conditions[field], slots>
}>
type parseConditions<list extends Conditions[string], slots> = {
  -readonly [i in keyof list]: [parse<list[i][0], {}, keyof slots & string>, list[i][1]]
}
function requireOf(conditions: Conditions, slots: ReadonlySet<string>): Rule["require"] {
  const parsed = ([formula, sentence]: Conditions[string][number]) =>
    [parse(formula, { dims: {}, slots }), sentence] as const
  return Object.fromEntries(Object.entries(conditions).map(([field, list]) => [field, list.map(parsed)]))
}

type parametersIn<declared extends readonly Declared[], slots> = plain<{
  -readonly [i in keyof declared & `${number}` as declared[i][0]]: [
    sizeFactors<declared[i][1], slots>,
    declared[i] extends readonly [unknown, unknown, infer when extends string, ...unknown[]] ? when : "",
  ]
}>
type sizeFactors<sizes extends Pattern, slots> = { -readonly [i in keyof sizes]: factorOf<sizes[i], slots> }

/**
 * declarations -> the number of their elements as one term
 *
 * What all have first, as a convolution's weight and bias have its output channels, is multiplied last and once: a sum of small
 * numbers costs a third of one of large ones. Where the first has nothing else, a sum is cheaper than a product.
 */
type countOf<declared, slots> = declared extends readonly [
  readonly [string, readonly [infer first extends string, unknown, ...unknown[]], ...unknown[]],
  ...unknown[],
]
  ? declared extends readonly (readonly [string, readonly [first, ...unknown[]], ...unknown[]])[]
    ? ["*", factorOf<first, slots>, sumOf<withoutFirst<declared>, slots>]
    : sumOf<declared, slots>
  : sumOf<declared, slots>
type withoutFirst<declared extends readonly (readonly [string, readonly unknown[], ...unknown[]])[]> = {
  [i in keyof declared]: declared[i] extends readonly [
    infer name,
    readonly [unknown, ...infer sizes],
    ...infer more,
  ]
    ? [name, sizes, ...more]
    : never
}
type sumOf<declared, slots, done = "=0"> = declared extends readonly [
  readonly [string, infer sizes extends Pattern, (infer when)?, unknown?],
  ...infer rest,
]
  ? sumOf<
      rest,
      slots,
      plus<
        done,
        when extends keyof slots ? ["choose", when, productOf<sizes, slots>, "=0"] : productOf<sizes, slots>
      >
    >
  : done
type plus<done, term> = done extends "=0" ? term : ["+", done, term]
function countOf(declared: readonly Declared[], slots: ReadonlySet<string>): Term {
  const [first, second] = declared[0]?.[1] ?? []
  if (first === undefined || second === undefined || declared.some(([, sizes]) => sizes[0] !== first))
    return sumOf(declared, slots)
  const rests = declared.map(([name, sizes, ...more]) => [name, sizes.slice(1), ...more] as const)
  return ["*", factorOf(first, slots), sumOf(rests, slots)]
}
function sumOf(declared: readonly Declared[], slots: ReadonlySet<string>): Term {
  return declared.reduce<Term>((done, [, sizes, when]) => {
    const product = productOf(sizes, slots)
    const term: Term = when === undefined || when === null ? product : ["choose", when, product, "=0"]
    return done === "=0" ? term : ["+", done, term]
  }, "=0")
}

/** sizes -> their product as one term, from the right, where the small numbers are */
type productOf<sizes extends Pattern, slots> = sizes extends readonly [infer only extends string]
  ? factorOf<only, slots>
  : sizes extends readonly [infer first extends string, ...infer rest extends Pattern]
    ? ["*", factorOf<first, slots>, productOf<rest, slots>]
    : "=1"
type factorOf<size extends string, slots> = size extends `...${infer field}`
  ? ["prod", field]
  : parse<size, {}, keyof slots & string>
function productOf([first, ...rest]: Pattern, slots: ReadonlySet<string>): Term {
  if (first === undefined) return "=1"
  const term = factorOf(first, slots)
  return rest.length === 0 ? term : ["*", term, productOf(rest, slots)]
}
function factorOf(size: string, slots: ReadonlySet<string>): Term {
  return size.startsWith("...") ? ["prod", size.slice(3)] : parse(size, { dims: {}, slots })
}

/** A rule at run time: what tsc does not need comes with it. */
export interface RuntimeRule extends Rule {
  readonly definition: Definition
  readonly print: (values: Values) => readonly (string | false)[]
  readonly twin?: Twin
  /** Parameters that are repeated by index, in PyTorch's order. */
  readonly parameters?: (values: any) => readonly (readonly [name: string, shape: readonly number[]])[]
  /** Modules that are registered within it, called or not. */
  readonly children?: (values: any) => readonly Child[]
}
/** The arguments and options of a layer by name, defaults filled in. */
export interface Values {
  readonly [name: string]: unknown
}
/** The runtime twin of a rule that is a type function: the output, or the sentence that refuses. */
export type Twin = (shape: Shape, slots: Slots) => Shape | string
