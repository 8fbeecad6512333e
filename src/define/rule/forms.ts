import type { Slots } from "../../shape/evaluate.ts"
import { parse } from "../../shape/formula.ts"
import type { Term } from "../../shape/term.ts"
import { absent, hasOptional, headOf, isVariadic, present, tailOf } from "../../shape/pattern.ts"
import type { Pattern } from "../../shape/pattern.ts"
import { nounOf } from "./checks.ts"
import type { Check, checksOf, firstWithArgument } from "./checks.ts"
import type { Definition } from "../definition.ts"
import type { fallibleOf, spannedBy } from "./fallible.ts"
import type { plain } from "./plain.ts"

/** How inputs of one rank pass: which places must agree with which slots, and the sizes that come out. */
interface Form {
  /**
   * `"none"` where there is nothing to take apart: no variadic part, or nothing else, which goes through as it is. Or how many
   * sizes stand before and after the variadic part, `"0+2"`, which is then at place 0. `"last"` is short
   * for the commonest: any sizes, and a last one that must agree with an argument and becomes another one. `"sizes"`: any sizes,
   * and those of a slot.
   */
  readonly split: string
  readonly checks: readonly Check[]
  /**
   * The first check again, if it is with an argument: the place of the size, `"none"` where there is no such check, and that of
   * the argument. Read from the arguments themselves, since a layer's slots are a step for each of them: a third of a Linear.
   */
  readonly place: number | "none"
  readonly argument: number
  /** The place of the argument that the last size becomes in a `"last"` form. */
  readonly to: number
  /** The other checks; `"none"` where there are none, which one test then tells. */
  readonly extra: "none" | readonly Check[]
  /** The slot of a `"sizes"` form; none is `""`. */
  readonly trailing: string
  /** The conditions. */
  readonly where: readonly Condition[]
  /** The sizes of the output, up to a variadic part; `"same"` where they are the input's. */
  readonly before: readonly Term[] | "same"
  /** How many these are, or `"many"`: of five and less each is worked out by itself. */
  readonly sizes: 0 | 1 | 2 | 3 | 4 | 5 | "many"
  readonly after: readonly Term[]
  /** The sizes in the place of the variadic part: 0, those themselves, or several sizes made of them. */
  readonly middle: Term
  /** The places in `before` and `after` whose window may not fit; a union, in types. */
  readonly fallible: number
  /** The places of the input over which these go; a union, in types. `"length"` among them where one goes over more than a size. */
  readonly spanned: number | "length"
  readonly pattern: Pattern
  /** Whether the optional first size is missing: the input is then read as unbatched. */
  readonly short: boolean
}

/** What must be 1 or more, and the sentence if it is not. */
type Condition = readonly [formula: Term, sentence: string]

/** A form, or `unknown` where the rule has none for the rank: read without a test, which costs more than what it saves. */
export interface Indexed {
  readonly [key: string]: any
  readonly before: readonly unknown[] | "same"
  readonly after: readonly unknown[]
}

/** Forms by rank; a single one, for every rank, where the input is variadic. At run time that one is at -1. */
export interface Forms {
  readonly [rank: number]: Form
}

/** What the runtime reads of a form. */
export interface RuntimeForm extends Pick<
  Form,
  "checks" | "where" | "after" | "middle" | "pattern" | "short"
> {
  /** How many sizes stand before and after the variadic part; none where there is none. */
  readonly split?: readonly [head: number, tail: number]
  /** Whether it is the commonest: any sizes, and a last one that must agree with an argument and becomes another one. */
  readonly last: boolean
  /** The slot whose sizes stand last. */
  readonly trailing: string | undefined
  /** None where the sizes are the input's. */
  readonly before: readonly Term[] | undefined
}
export interface RuntimeForms {
  readonly [rank: number]: RuntimeForm
}

// definition, slots -> forms
export type formsOf<D extends Definition, slots> = D extends { readonly input: infer input extends Pattern }
  ? outputOf<D> extends infer output
    ? isVariadic<input> extends true
      ? { [rank: number]: formOf<D, input, output, slots, false> }
      : hasOptional<input> extends true
        ? plain<
            {
              [rank in present<input>["length"]]: formOf<
                D,
                present<input>,
                output extends Pattern ? present<output> : "same",
                slots,
                false
              >
            } & {
              [rank in absent<input>["length"]]: formOf<
                D,
                absent<input>,
                output extends Pattern ? absent<output> : "same",
                slots,
                input extends readonly [`${string}?`, ...unknown[]] ? true : false
              >
            }
          >
        : { [rank in input["length"]]: formOf<D, input, output, slots, false> }
    : never
  : {}
type outputOf<D> = D extends { readonly output: infer output extends Pattern } ? output : "same"

export function formsOf(definition: Definition, slots: Slots): RuntimeForms {
  const { input, output } = definition
  if (input === undefined) return {}
  const form = (sizesOf: (pattern: Pattern) => Pattern, short: boolean): RuntimeForm =>
    formOf(definition, sizesOf(input), output && sizesOf(output), slots, short)
  const all = form(present, false)
  if (isVariadic(input)) return { [-1]: all }
  const forms = { [input.length]: all }
  if (hasOptional(input)) forms[input.length - 1] = form(absent, input[0]?.endsWith("?") === true)
  return forms
}

/** What a condition reads under the name `rank`: the number of axes of the input. */
export const rankName = "#"

type formOf<D extends Definition, input extends Pattern, output, slots, short extends boolean> =
  isVariadic<input> extends true
    ? formWith<
        D,
        ["*", ...headOf<input>, ...(trailingOf<input> extends never ? tailOf<input> : [])],
        splitOf<D, input, output, slots>,
        input,
        output,
        slots,
        short
      >
    : formWith<D, input, "none", input, output, slots, short>
type splitOf<D, input extends Pattern, output, slots> =
  trailingOf<input> extends never
    ? [input["length"], output, D extends { readonly where: unknown } ? true : false] extends [
        1,
        "same",
        false,
      ]
      ? "none"
      : fixedSplitOf<input, output, slots>
    : "sizes"
/** The field whose sizes stand last: `normalizedShape` of `["*B", "...normalizedShape"]`. */
type trailingOf<input> = input extends readonly [`*${string}`, `...${infer field}`] ? field : never
type fixedSplitOf<input extends Pattern, output, slots> = [
  headOf<input>["length"],
  tailOf<input>,
  output,
] extends [0, [argumentsIn<slots>], readonly [`*${string}`, argumentsIn<slots>]]
  ? output extends readonly [`${string}(${string}`, unknown]
    ? "0+1"
    : "last"
  : `${headOf<input>["length"]}+${tailOf<input>["length"]}`
// slots with their sources -> those that are an argument as it is
type argumentsIn<slots> = { [slot in keyof slots]: slots[slot] extends number ? slot : never }[keyof slots]
type formWith<
  D extends Definition,
  bound extends Pattern,
  split extends string,
  input extends Pattern,
  output,
  slots,
  short,
> = plain<{
  split: split
  checks: checksOf<bound, D, slots>
  place: firstWithArgument<checksOf<bound, D, slots>, slots>[0]
  argument: firstWithArgument<checksOf<bound, D, slots>, slots>[1]
  to: split extends "last" ? slots[tailOf<Extract<output, Pattern>>[0] & keyof slots] : 0
  extra: firstWithArgument<checksOf<bound, D, slots>, slots>[2]
  trailing: trailingOf<input> extends never ? "" : trailingOf<input>
  where: whereOf<D, bound, slots>
  before: output extends Pattern ? parseAll<headOf<output>, placesOf<bound>, slots> : "same"
  sizes: output extends Pattern
    ? headOf<output>["length"] extends infer count extends 0 | 1 | 2 | 3 | 4 | 5
      ? count
      : "many"
    : 0
  after: output extends Pattern
    ? parseAll<tailOf<output>, split extends "last" ? {} : placesOf<bound>, slots>
    : []
  middle: middleOf<output, namedPlacesOf<bound, input>, slots>
  fallible: output extends Pattern
    ? fallibleOf<
        [
          ...parseAll<headOf<output>, placesOf<bound>, slots>,
          ...parseAll<tailOf<output>, placesOf<bound>, slots>,
        ]
      >
    : never
  spanned: output extends Pattern
    ? spannedBy<parseAll<headOf<output>, placesOf<bound>, slots>[number]>
    : never
  pattern: [...input]
  short: short
}>
// sizes, input -> the place of each name, of that of the variadic part too, which is the first
type namedPlacesOf<bound extends Pattern, input extends Pattern> = placesOf<bound> & {
  [name in variadicName<input[number]>]: 0
}
type variadicName<size> = size extends `*${infer name}` ? name : never
type middleOf<output, dims, slots> = output extends Pattern
  ? listFormula<output[number]> extends never
    ? 0
    : parse<listFormula<output[number]>, dims, keyof slots & string>
  : 0
type listFormula<size> = size extends `*${infer formula}`
  ? formula extends `${string}(${string}`
    ? formula
    : never
  : never
// definition, sizes, slots -> its conditions; a size that is missing counts as 1 in them
type whereOf<D, bound extends Pattern, slots> = D extends {
  readonly where: infer conditions extends NonNullable<Definition["where"]>
  readonly input: infer input extends Pattern
}
  ? parseWhere<
      conditions,
      namedPlacesOf<bound, input> & {
        [name in Exclude<present<input>[number], bound[number]>]: "=1"
      } & Record<Exclude<"rank", keyof slots>, typeof rankName>,
      keyof slots & string
    >
  : []
type parseWhere<conditions extends NonNullable<Definition["where"]>, dims, slots> = {
  -readonly [i in keyof conditions]: [parse<conditions[i][1], dims, slots>, conditions[i][2]]
}

function formOf(
  definition: Definition,
  input: Pattern,
  output: Pattern | undefined,
  slots: Slots,
  short: boolean,
): RuntimeForm {
  const [head, tail] = [headOf(input), tailOf(input)]
  const variadic = input[head.length]?.slice(1)
  const trailing = tail[0]?.startsWith("...") ? tail[0].slice(3) : undefined
  const bound = variadic === undefined ? input : ["*", ...head, ...(trailing === undefined ? tail : [])]
  const dims = Object.fromEntries(bound.map((size, place) => [size, place]))
  const named = { ...dims, ...(variadic !== undefined && { [variadic]: 0 }) }
  const missing = Object.fromEntries(present(definition.input ?? []).map(size => [size, "=1"]))
  const several = output?.find(size => /^\*.*\(/.test(size))
  const isArgument = (size: string | undefined) =>
    definition.args.some(([name, field]) => name === size && !("axes" in field))
  const last =
    head.length === 0 &&
    tail.length === 1 &&
    isArgument(tail[0]) &&
    output?.length === 2 &&
    /^\*[^(]*$/.test(output[0] as string) &&
    isArgument(output[1])
  const parseAll = (sizes: Pattern) => sizes.map(size => parse(size, { dims: last ? {} : dims, slots }))
  return {
    ...(variadic !== undefined && { split: [head.length, tail.length] }),
    last,
    trailing,
    checks: bound.flatMap((size, place) =>
      Object.hasOwn(slots, size) ? [[place, size, nounOf(definition, size)] as const] : [],
    ),
    where: (definition.where ?? []).map(([, formula, sentence]) => [
      parse(formula, {
        dims: { ...missing, ...named, ...(!Object.hasOwn(slots, "rank") && { rank: rankName }) },
        slots,
      }),
      sentence,
    ]),
    before: output && parseAll(headOf(output)),
    after: parseAll(tailOf(output ?? [])),
    middle: several === undefined ? 0 : parse(several.slice(1), { dims: named, slots }),
    pattern: input,
    short,
  }
}

// sizes in the order in which they are bound -> the place of each name
type placesOf<sizes extends Pattern> = {
  [i in keyof sizes & `${number}` as sizes[i] & string]: i extends `${infer place extends number}`
    ? place
    : never
}

type parseAll<texts extends Pattern, dims, slots> = {
  -readonly [i in keyof texts]: parse<texts[i], dims, keyof slots & string>
}
