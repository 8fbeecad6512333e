import { add, divide, max, min, multiply, remainder, subtract, window, windowCeil } from "./integers/index.ts"
import type { Dim } from "./dim.ts"
import type { atLeast } from "./integers/index.ts"

/**
 * A parsed formula. A number is the place of a dimension in the bound input, a string the name of a slot (an argument or
 * option of the layer, or one axis of it: `"stride.0"`) or a constant (`"=2"`), a tuple an operation on terms.
 */
export type Term = number | string | readonly [operation: string, ...operands: unknown[]]

/** The dimensions and the slots that a formula may mention. */
export interface Scope {
  readonly dims: { readonly [name: string]: number | `=${number}` }
  readonly slots: string
}

/** What a formula is parsed to when it does not parse. */
export interface Unparsed<message extends string> {
  readonly unparsed: message
}

/** string, places of the dimensions, names of the slots -> term | unparsed */
export type parse<text extends string, dims, slots> =
  sum<text, dims, slots> extends infer done
    ? done extends readonly [infer term, ""]
      ? term
      : done extends Unparsed<string>
        ? done
        : Unparsed<`cannot read the formula ${text}`>
    : never

type sum<text extends string, dims, slots> = sums<product<text, dims, slots>, dims, slots>
type sums<left, dims, slots> = left extends readonly [
  infer a,
  ` ${infer operation extends "+" | "-"} ${infer rest}`,
]
  ? product<rest, dims, slots> extends readonly [infer b, infer more]
    ? sums<[[operation, a, b], more], dims, slots>
    : product<rest, dims, slots>
  : left
type product<text extends string, dims, slots> = products<atom<text, dims, slots>, dims, slots>
type products<left, dims, slots> = left extends readonly [
  infer a,
  ` ${infer operation extends "*" | "/" | "%"} ${infer rest}`,
]
  ? atom<rest, dims, slots> extends readonly [infer b, infer more]
    ? products<[[operation, a, b], more], dims, slots>
    : atom<rest, dims, slots>
  : left

type atom<text extends string, dims, slots> = text extends `(${infer inner}`
  ? sum<inner, dims, slots> extends readonly [infer term, `)${infer rest}`]
    ? [term, rest]
    : Unparsed<`missing ) in the formula (${inner}`>
  : word<text> extends infer name extends string
    ? text extends `${name}(${infer inner}`
      ? name extends Named
        ? operands<inner, dims, slots, [name]>
        : Unparsed<`unknown operation ${name}`>
      : text extends `${name}${infer rest}`
        ? name extends keyof dims
          ? [dims[name], rest]
          : name extends slots
            ? [name, rest]
            : name extends Digit
              ? [`=${name}`, rest]
              : Unparsed<`unknown name ${name}`>
        : never
    : never

type operands<text extends string, dims, slots, done extends readonly unknown[]> =
  sum<text, dims, slots> extends infer next
    ? next extends readonly [infer term, infer rest]
      ? rest extends `, ${infer more}`
        ? operands<more, dims, slots, [...done, term]>
        : rest extends `)${infer after}`
          ? [[...done, term], after]
          : Unparsed<`missing ) after ${text}`>
      : next
    : never

/** "kernelSize.0, 2)" -> "kernelSize.0" */
type word<text extends string> = upTo<upTo<upTo<upTo<text, " ">, ",">, ")">, "(">
type upTo<text extends string, end extends string> = text extends `${infer start}${end}${string}`
  ? start
  : text

/** Parses a formula: `"window(H, kernelSize.0, stride.0, padding.0, dilation.0)"`, `"inChannels / groups"`. Throws a SyntaxError. */
export function parse(
  text: string,
  scope: { dims: { readonly [name: string]: number | string }; slots: ReadonlySet<string> },
): Term {
  let at = 0
  const take = (token: string) => text.startsWith(token, at) && ((at += token.length), true)
  const fail = (message: string) => new SyntaxError(`${message} in the formula ${text}`)
  const chain = (next: () => Term, operations: readonly string[]): Term => {
    let left = next()
    for (let found = true; found;) {
      const operation = operations.find(o => take(` ${o} `))
      found = operation !== undefined
      if (operation !== undefined) left = [operation, left, next()]
    }
    return left
  }
  const sum = (): Term => chain(product, ["+", "-"])
  const product = (): Term => chain(atom, ["*", "/", "%"])
  const atom = (): Term => {
    if (take("(")) {
      const inner = sum()
      if (!take(")")) throw fail("missing )")
      return inner
    }
    const name = /^[\w.]+/.exec(text.slice(at))?.[0] ?? ""
    at += name.length
    if (take("(")) {
      if (!Object.hasOwn(operations, name)) throw fail(`unknown operation ${name}`)
      const operands = [sum()]
      while (take(", ")) operands.push(sum())
      if (!take(")")) throw fail("missing )")
      return [name, ...operands]
    }
    const place = Object.hasOwn(scope.dims, name) ? scope.dims[name] : undefined
    if (place !== undefined) return place
    if (scope.slots.has(name)) return name
    if (/^\d$/.test(name)) return `=${name}`
    throw fail(`unknown name ${name}`)
  }
  const term = sum()
  if (at !== text.length) throw fail(`cannot read ${text.slice(at)}`)
  return term
}

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

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"

// term, environment -> dim
/**
 * The value of a term. Everything is looked up in one environment: what a step passes on is what it costs, and a dimension
 * list beside a record of slots cost half as much again.
 */
export type evaluate<term, E extends Environment> = term extends string | number
  ? E[term]
  : term extends readonly any[]
    ? Operations<term, E>[term[0]]
    : number

// terms, environment -> dims
export type evaluateAll<terms, E extends Environment> = terms extends readonly unknown[]
  ? { [i in keyof terms]: evaluate<terms[i], E> }
  : []

/** The operations of formulas; a lazy table, so that a term costs only the operation it names. */
export interface Operations<term extends readonly any[], E extends Environment> {
  /** Lets a name be looked up before it is known; otherwise tsc works through all operations to find a constraint. */
  [operation: string]: any
  "+": add<evaluate<term[1], E>, evaluate<term[2], E>>
  "-": subtract<evaluate<term[1], E>, evaluate<term[2], E>>
  "*": multiply<evaluate<term[1], E>, evaluate<term[2], E>>
  "/": divide<evaluate<term[1], E>, evaluate<term[2], E>>
  "%": remainder<evaluate<term[1], E>, evaluate<term[2], E>>
  min: min<evaluate<term[1], E>, evaluate<term[2], E>>
  max: max<evaluate<term[1], E>, evaluate<term[2], E>>
  /** sameStride(padding, stride, stride): 0, or how far the strides of a "same" padding are from 1, all that PyTorch can do */
  sameStride: E[term[1]] extends "same" ? subtract<max<E[term[2]], E[term[3]]>, 1> : 0
  /** 0 for padding with zeros, 1 for the other modes. */
  patterned: E[term[1]] extends "zeros" ? 0 : 1
  /** room(paddingMode, size, padding, kernel, dilation): 1 where the size has enough to fill the padding with, else 0. */
  room: E[term[1]] extends "reflect" | "circular"
    ? room<E[term[1]], E[term[2]], padded<E[term[3]], E[term[4]], E[term[5]]>>
    : 1
  /** or(a, b): the first, or the second where the first is 0 */
  or: E[term[1]] extends 0 ? E[term[2]] : E[term[1]]
  /** some(size): the size, which must not be 0 */
  some: E[term[1]] extends 0 ? "underflow" : E[term[1]]
  /** choose(flag, if true, if false) */
  choose: choose<E[term[1]], term, E>
  /** window(size, kernel, stride, padding, dilation), of names and constants only. */
  window: windowOf<E[term[1]], E[term[2]], E[term[3]], E[term[4]], E[term[5]]>
  /** The same, rounded up as PyTorch's ceil_mode does. */
  windowCeil: ceilOf<E[term[1]], E[term[2]], E[term[3]], E[term[4]], E[term[5]]>
}
/** A window whose padding may be a word: `"same"` keeps the size, `"valid"` pads nothing. */
type windowOf<h extends Dim, k extends Dim, s extends Dim, p, d extends Dim> = `${h}` extends "0"
  ? zero<h>
  : [p] extends [number]
    ? window<h, k, s, p, d>
    : p extends "same"
      ? h
      : p extends "valid"
        ? window<h, k, s, 0, d>
        : number
type zero<h> = [h] extends [never] ? number : "underflow"
function windowOf(h: number, k: number, s: number, p: number | string, d: number): Dim {
  if (h === 0) return "underflow"
  return p === "same" ? h : window(h, k, s, p === "valid" ? 0 : (p as number), d)
}
type ceilOf<h extends Dim, k extends Dim, s extends Dim, p extends Dim, d extends Dim> = `${h}` extends "0"
  ? zero<h>
  : windowCeil<h, k, s, p, d>
function ceilOf(h: number, k: number, s: number, p: number, d: number): Dim {
  return h === 0 ? "underflow" : windowCeil(h, k, s, p, d)
}
/** padding, kernel, dilation -> the padding of the larger side */
type padded<p, k extends Dim, d extends Dim> = p extends number
  ? p
  : p extends "same"
    ? divide<add<multiply<d, subtract<k, 1>>, 1>, 2>
    : 0
type room<mode, h extends Dim, p extends Dim> =
  atLeast<h, mode extends "reflect" ? add<p, 1> : p> extends false ? 0 : 1
function room(mode: string, h: number, p: number | string, k: number, d: number): number {
  const filled =
    p === "same" ? divide(add(multiply(d, subtract(k, 1)), 1), 2) : p === "valid" ? 0 : (p as number)
  if (mode === "reflect") return h <= filled ? 0 : 1
  return mode === "circular" && h < filled ? 0 : 1
}
type choose<flag, term extends readonly any[], E extends Environment> = flag extends true
  ? evaluate<term[2], E>
  : flag extends false
    ? evaluate<term[3], E>
    : number

/** The operations that are written as functions. */
type Named =
  "min" | "max" | "choose" | "some" | "or" | "patterned" | "sameStride" | "room" | "window" | "windowCeil"
type Operation = Named | "+" | "-" | "*" | "/" | "%"

/** The arguments and options of a layer by the name of the slot. */
export interface Slots {
  readonly [name: string]: any
}

const operations: { readonly [name in Operation]: (...operands: never[]) => unknown } = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
  min,
  max,
  window: windowOf,
  windowCeil: ceilOf,
  sameStride: (p: unknown, s: number, t: number) => (p === "same" ? Math.max(s, t) - 1 : 0),
  or: (a: Dim, b: Dim) => (a === 0 ? b : a),
  some: (size: Dim) => (size === 0 ? "underflow" : size),
  patterned: (mode: string) => (mode === "zeros" ? 0 : 1),
  room,
  choose: (flag: boolean, yes: Dim, no: Dim) => (flag ? yes : no),
}

/** The value of a term; the twin of the type. */
export function evaluate(term: Term, bound: readonly unknown[], slots: Slots): unknown {
  if (typeof term === "number") return bound[term]
  if (typeof term === "string") return term.startsWith("=") ? Number(term.slice(1)) : slots[term]
  const [name, ...operands] = term
  const operation = operations[name as Operation] as (...operands: unknown[]) => unknown
  return operation(...operands.map(operand => evaluate(operand as Term, bound, slots)))
}
