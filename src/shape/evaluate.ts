import { underflow } from "./integers/index.ts"
import * as runtime from "./arithmetic.ts"
import type { Dim, isLiteral, isSymbol } from "./dim.ts"
import type {
  add,
  divide,
  max,
  min,
  multiply,
  multiplyLine,
  prod,
  reach,
  remainder,
  subtract,
  window,
  windowCeil,
} from "./integers/index.ts"
import type { within } from "./axis.ts"
import type { resized } from "./resized.ts"
import type { Term } from "./term.ts"

/** The value of every atom of a formula: dimensions by place, slots by name, constants. */
export interface Environment {
  readonly [name: string]: any
  readonly [place: number]: any
}

/** The constants that a formula may have: one digit. */
export interface Constants {
  "=0": 0
  "=1": 1
  "=2": 2
  "=3": 3
  "=4": 4
  "=5": 5
  "=6": 6
  "=7": 7
  "=8": 8
  "=9": 9
}

// term, environment -> dim
/**
 * The value of a term. Everything is looked up in one environment: what a step passes on is what it costs, and a dimension
 * list beside a record of slots cost half as much again.
 */
export type evaluate<term, E extends Environment> = term extends readonly any[]
  ? Operations<term, E>[term[0]]
  : E[term & (string | number)]

// terms, environment -> dims
export type evaluateAll<terms, E extends Environment> = terms extends readonly unknown[]
  ? evaluateEach<terms, E>
  : []
// terms that are known to be a list, environment -> dims
type evaluateEach<terms, E extends Environment> = { [i in keyof terms]: evaluate<terms[i], E> }

/**
 * The values of so many terms, or of `"many"`. Written out, because what a mapped type gives is to tsc a tuple that may have type
 * parameters in it: it goes over it wherever it is passed on, eight times for each layer of a chain.
 */
export interface Evaluated<in out terms extends readonly unknown[] | string, in out E extends Environment> {
  readonly [count: string]: any
  readonly 0: []
  readonly 1: [evaluate<terms[0], E>]
  readonly 2: [evaluate<terms[0], E>, evaluate<terms[1], E>]
  readonly 3: [evaluate<terms[0], E>, evaluate<terms[1], E>, evaluate<terms[2], E>]
  readonly 4: [evaluate<terms[0], E>, evaluate<terms[1], E>, evaluate<terms[2], E>, evaluate<terms[3], E>]
  readonly 5: [
    evaluate<terms[0], E>,
    evaluate<terms[1], E>,
    evaluate<terms[2], E>,
    evaluate<terms[3], E>,
    evaluate<terms[4], E>,
  ]
  readonly many: evaluateEach<terms, E>
}

/** The operations of formulas; a lazy table, so that a term costs only the operation it names. */
interface Operations<term extends readonly any[], E extends Environment> {
  /** Lets a name be looked up before it is known; otherwise tsc works through all operations to find a constraint. */
  [operation: string]: any
  "+": add<evaluate<term[1], E>, evaluate<term[2], E>>
  "-": subtract<evaluate<term[1], E>, evaluate<term[2], E>>
  "*": multiply<evaluate<term[1], E>, evaluate<term[2], E>>
  // These five stand in no formula: numbers of parameters are made of them.
  /** A product of two slots. */
  "*.": multiply<E[term[1]], E[term[2]]>
  /** A quotient of two slots. */
  "/.": E[term[2]] extends 1 ? E[term[1]] : divide<E[term[1]], E[term[2]]>
  /** A product that may be large. */
  "**": multiplyLine<evaluate<term[1], E>, evaluate<term[2], E>>
  /** The same, and 1 more where a flag is set. */
  "*+": multiplyLine<evaluate<term[1], E>, evaluate<term[2], E>, oneIf<E[term[3]]>>
  /** Anything, and 1 more where a flag is set. */
  "++": add<evaluate<term[1], E>, oneIf<E[term[2]]>>
  "/": divide<evaluate<term[1], E>, evaluate<term[2], E>>
  "%": remainder<evaluate<term[1], E>, evaluate<term[2], E>>
  min: min<evaluate<term[1], E>, evaluate<term[2], E>>
  max: max<evaluate<term[1], E>, evaluate<term[2], E>>
  /** given(a, b): the first, or the second where the first is null */
  given: E[term[1]] extends null ? E[term[2]] : E[term[1]]
  /** or(a, b): the first, or the second where the first is 0 */
  or: E[term[1]] extends 0 ? E[term[2]] : E[term[1]]
  /** some(size): the size, which must not be 0 */
  some: E[term[1]] extends 0 ? underflow : E[term[1]]
  /** isNull(field): 1 where the field is null, else 0 */
  isNull: E[term[1]] extends null ? 1 : 0
  /** same(a, b): 1 where the two are equal, else 0 */
  same: same<evaluate<term[1], E>, evaluate<term[2], E>>
  /** choose(flag, if true, if false) */
  choose: choose<E[term[1]], term, E>
  /** pick(field, 'word', if it is that, ..., otherwise) */
  pick: pick<E[term[1]], term, E>
  /** count(field, otherwise): how many sizes a field has that was given an array; the other where it was not */
  count: E[term[1]] extends number | null
    ? evaluate<term[2], E>
    : E[term[1]] extends readonly unknown[]
      ? E[term[1]]["length"]
      : number
  /** prod(sizes): the product of several sizes */
  prod: prod<listed<evaluate<term[1], E>>>
  /** within(axis, rank): 1 where a shape of this rank has the axis, which may count from the end or be null, else 0 */
  within: E[term[1]] extends null ? 1 : within<E[term[2]], E[term[1]]>
  /** window(size, kernel, stride, padding, dilation), of names and constants only. */
  window: windowOf<E[term[1]], E[term[2]], E[term[3]], E[term[4]], E[term[5]]>
  /** pool(size, kernel, stride, padding, dilation, ceilMode): a window whose last, partial one counts where the flag is set. */
  pool: pooled<E[term[1]], E[term[2]], E[term[3]], E[term[4]], E[term[5]], E[term[6]]>
  /** transposed(size, kernel, stride, padding, dilation, output padding): what a window of these goes over as often as `size` */
  transposed: transposed<E[term[1]], E[term[2]], E[term[3]], E[term[4]], E[term[5]], E[term[6]]>
  /** adaptive(size, to): what is told; where that is null, the size, which must not be 0 */
  adaptive: adaptive<E[term[1]], E[term[2]]>
  /** resized(sizes, to, factors): several sizes, each as it is told or by its factor */
  resized: resized<E[term[1]], E[term[2]], E[term[3]]>
}
/** A window whose padding may be a word: `"same"` keeps the size, `"valid"` pads nothing. */
type windowOf<h extends Dim, k extends Dim, s extends Dim, p, d extends Dim> =
  isSymbol<h> extends true
    ? p extends "same"
      ? h
      : Windowed<h, k, s, p extends number ? p : 0, d>
    : `${h}` extends "0"
      ? zero<h>
      : [p] extends [number]
        ? window<h, k, s, p, d>
        : p extends "same"
          ? h
          : p extends "valid"
            ? window<h, k, s, 0, d>
            : number
// size, kernel, stride, padding, dilation -> dim
/** A window over a symbol; a type of its own, public, so that declarations have a name for it while it waits for a type parameter. */
export type Windowed<h extends Dim, k extends Dim, s extends Dim, p extends Dim, d extends Dim> =
  subtract<reach<k, d>, multiply<2, p>> extends infer covered extends number ? Strided<h, covered, s> : number
// size, what a kernel covers beyond its padding, stride -> dim
/**
 * All that a window does to a size: a kernel of 3 with a padding of 1 is the same to it as a kernel of 1. So the two ways of a block
 * with a generic stride are one type, and what adds them need not wait for the stride.
 */
export type Strided<h extends Dim, k extends Dim, s extends Dim> =
  keepsSize<k, s> extends true ? h : WindowSize<h, k, s>
// A conditional, and not the member itself: that is assignable to anything while it waits, and so any two windows seemed equal.
export type WindowSize<h extends Dim, k extends Dim, s extends Dim> = Later<h, k, s>[whenever<
  h,
  s,
  "window"
>] extends infer size extends string
  ? size
  : Later<h, k, s>[whenever<h, s, "number">]
/**
 * A window behind a key that waits for type parameters: while it waits it may be anything, and so the window over a symbol is a
 * symbol for all that tsc knows, also with a generic stride, and costs nothing. Whether it fits is settled then.
 */
interface Later<in out h extends Dim, in out k extends Dim, in out s extends Dim> {
  readonly [key: string]: any
  readonly window: window<h, k, s, 0, 1>
  readonly number: number
}
// No symbol is a number and no stride a word, but a type parameter might be.
type whenever<h, s, key> = -1 extends h ? string : "" extends s ? string : key
type keepsSize<k, s> = isLiteral<s> extends true ? ([k, s] extends [1, 1] ? true : false) : false
type zero<h> = [h] extends [never] ? number : underflow
type pooled<h extends Dim, k extends Dim, s extends Dim, p extends Dim, d extends Dim, ceil> = [
  ceil,
] extends [false]
  ? windowOf<h, k, s, p, d>
  : [ceil] extends [true]
    ? `${h}` extends "0"
      ? zero<h>
      : windowCeil<h, k, s, p, d>
    : number
type transposed<
  h extends Dim,
  k extends Dim,
  s extends Dim,
  p extends Dim,
  d extends Dim,
  more extends Dim,
> = `${h}` extends "0"
  ? zero<h>
  : add<multiply<h, s>, subtract<add<multiply<d, subtract<k, 1>>, add<more, 1>>, add<s, multiply<2, p>>>>
type adaptive<h extends Dim, to> = `${h}` extends "0"
  ? zero<h>
  : unknown extends to
    ? number
    : to extends null
      ? h
      : to
type oneIf<flag> = [flag] extends [true] ? 1 : [flag] extends [false] ? 0 : number
type choose<flag, term extends readonly any[], E extends Environment> = [flag] extends [true]
  ? evaluate<term[2], E>
  : [flag] extends [false]
    ? evaluate<term[3], E>
    : number

type pick<value, term extends readonly any[], E extends Environment> = term extends readonly [
  any,
  any,
  ...infer cases,
]
  ? string extends value
    ? number
    : picked<value, cases, E>
  : number
type picked<value, cases, E extends Environment> = cases extends readonly [
  infer word,
  infer result,
  ...infer rest extends readonly [any, ...any[]],
]
  ? [word] extends [`'${value & string}`]
    ? evaluate<result, E>
    : picked<value, rest, E>
  : cases extends readonly [infer otherwise]
    ? evaluate<otherwise, E>
    : number
type same<a, b> = number extends a | b ? number : [a] extends [b] ? 1 : 0
// size | sizes -> sizes
export type listed<value> = value extends readonly Dim[] ? value : value extends Dim ? [value] : number[]
export function listed(value: unknown): readonly Dim[] {
  return Array.isArray(value) ? (value as readonly Dim[]) : [value as Dim]
}
/** Operations of formulas by name. */
export interface Operators {
  readonly [name: string]: (...operands: never[]) => unknown
}

/** Where slots hold the operations of their definition's formulas. */
export const operations: unique symbol = Symbol("operations")

/** The arguments and options of a layer by the name of the slot. */
export interface Slots {
  readonly [name: string]: any
}

/** The operations that every definition has; what only some need, in `operations.ts`, they bring. */
export const basic: Operators = {
  "+": runtime.add,
  "-": runtime.subtract,
  "*": runtime.multiply,
  "/": runtime.divide,
  "%": runtime.remainder,
  some: (size: Dim) => (size === 0 ? underflow : size),
  choose: (flag: boolean, yes: Dim, no: Dim) => (flag ? yes : no),
}

/** The operations that slots hold. */
export function operationsOf(slots: Slots): Operators {
  return (slots as { readonly [operations]?: Operators })[operations] ?? basic
}

/** The value of a term; the twin of the type. */
export function evaluate(term: Term, bound: readonly unknown[], slots: Slots): unknown {
  if (typeof term === "number") return bound[term]
  if (typeof term === "string") {
    if (term.startsWith("=")) return Number(term.slice(1))
    return term.startsWith("'") ? term.slice(1) : slots[term]
  }
  const [name, ...operands] = term
  const operation = operationsOf(slots)[name] as (...operands: unknown[]) => unknown
  return operation(...operands.map(operand => evaluate(operand as Term, bound, slots)))
}
