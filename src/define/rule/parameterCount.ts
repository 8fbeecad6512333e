import type { parse } from "../../shape/formula.ts"
import type { Pattern } from "../../shape/pattern.ts"

// declarations, slots -> the number of the elements of all parameters as one term
/**
 * What all have first, as a convolution's weight and bias have its output channels, is multiplied last and once: a sum of small
 * numbers costs a third of one of large ones. Where the first has nothing else, a sum is cheaper than a product.
 */
export type parameterCount<declared, slots> = declared extends readonly [
  readonly [string, readonly [infer first extends string, unknown, ...unknown[]], ...unknown[]],
  ...unknown[],
]
  ? declared extends readonly (readonly [string, readonly [first, ...unknown[]], ...unknown[]])[]
    ? times<sizeTerm<first, slots>, sumOf<withoutFirst<declared>, slots>>
    : sumOf<declared, slots>
  : sumOf<declared, slots>

// size, slots -> term
export type sizeTerm<size extends string, slots> = size extends `...${infer field}`
  ? ["prod", field]
  : parse<size, {}, keyof slots & string>

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
      when extends keyof slots
        ? plusWhere<when, done, productOf<sizes, slots>>
        : plus<done, productOf<sizes, slots>>
    >
  : done
/** With a flag. What depends on the same one is chosen once, and a 1, as a bias comes to, is added by the operation before it. */
type plusWhere<when, done, term> = done extends ["choose", when, infer yes, infer no]
  ? ["choose", when, plus<yes, term>, no]
  : term extends "=1"
    ? done extends ["**" | "*.", infer a, infer b]
      ? ["*+", a, b, when]
      : ["++", done, when]
    : ["choose", when, plus<done, term>, done]
type plus<done, term> = done extends "=0" ? term : ["+", done, term]

// sizes, slots -> their product as one term, from the right, where the small numbers are
type productOf<sizes extends Pattern, slots> = sizes extends readonly [infer only extends string]
  ? directly<sizeTerm<only, slots>>
  : sizes extends readonly [infer first extends string, ...infer rest extends Pattern]
    ? productOf<rest, slots> extends infer others
      ? times<directly<sizeTerm<first, slots>>, others>
      : never
    : "=1"
type times<a, b> = directly<["**", a, b]>
/** An operation on two slots has a name of its own: they are read without a look at what they are. */
type directly<term> = term extends [
  infer operation extends "*" | "**" | "/",
  infer a extends string,
  infer b extends string,
]
  ? [operation extends "/" ? "/." : "*.", a, b]
  : term
