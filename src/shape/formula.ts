import {
  add, divide, max, min, multiply, remainder, subtract, window, windowCeil,
} from "./integers/index.ts"
import type { Dim } from "./dim.ts"

/**
 * A parsed formula. A number is the place of a dimension in the bound input, a string the name of a slot
 * (an argument or option of the layer, one axis of it: `"stride.0"`), a tuple an operation on terms.
 */
export type Term = number | string | readonly [operation: string, ...operands: unknown[]]

/** The dimensions and the slots that a formula may mention. */
export interface Scope {
  readonly dims: { readonly [name: string]: number }
  readonly slots: string
}

/** What a formula is parsed to when it does not parse. */
export interface Unparsed<message extends string> {
  readonly unparsed: message
}

/** string, places of the dimensions, names of the slots -> term | unparsed */
export type parse<text extends string, dims, slots> = sum<text, dims, slots> extends infer done
  ? done extends readonly [infer term, ""]
    ? term
    : done extends Unparsed<string>
      ? done
      : Unparsed<`cannot read the formula ${text}`>
  : never

type sum<text extends string, dims, slots> = sums<product<text, dims, slots>, dims, slots>
type sums<left, dims, slots> = left extends readonly [infer a, ` ${infer operation extends "+" | "-"} ${infer rest}`]
  ? product<rest, dims, slots> extends readonly [infer b, infer more]
    ? sums<[[operation, a, b], more], dims, slots>
    : product<rest, dims, slots>
  : left
type product<text extends string, dims, slots> = products<atom<text, dims, slots>, dims, slots>
type products<left, dims, slots> = left extends readonly [infer a, ` ${infer operation extends "*" | "/" | "%"} ${infer rest}`]
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
      ? name extends Operation
        ? operands<inner, dims, slots, [name]>
        : Unparsed<`unknown operation ${name}`>
      : text extends `${name}${infer rest}`
        ? name extends keyof dims
          ? [dims[name], rest]
          : name extends slots
            ? [name, rest]
            : name extends `${infer constant extends number}`
              ? [["=", constant], rest]
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
type upTo<text extends string, end extends string> = text extends `${infer start}${end}${string}` ? start : text

/** Parses a formula: `"window(H, kernelSize.0, stride.0, padding.0, dilation.0)"`, `"inChannels / groups"`. Throws a SyntaxError. */
export function parse(text: string, scope: { dims: { readonly [name: string]: number }; slots: ReadonlySet<string> }): Term {
  let at = 0
  const take = (token: string) => text.startsWith(token, at) && ((at += token.length), true)
  const fail = (message: string) => new SyntaxError(`${message} in the formula ${text}`)
  const chain = (next: () => Term, operations: readonly string[]): Term => {
    let left = next()
    for (let found = true; found; ) {
      const operation = operations.find((o) => take(` ${o} `))
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
      if (!(name in operations)) throw fail(`unknown operation ${name}`)
      const operands = [sum()]
      while (take(", ")) operands.push(sum())
      if (!take(")")) throw fail("missing )")
      return [name, ...operands]
    }
    const place = Object.hasOwn(scope.dims, name) ? scope.dims[name] : undefined
    if (place !== undefined) return place
    if (scope.slots.has(name)) return name
    if (/^\d+$/.test(name)) return ["=", Number(name)]
    throw fail(`unknown name ${name}`)
  }
  const term = sum()
  if (at !== text.length) throw fail(`cannot read ${text.slice(at)}`)
  return term
}

/** The operations of formulas; a lazy table, so that a term costs only the operation it names. */
export interface Operations<term extends readonly any[], bound extends readonly any[], slots extends Slots> {
  /** Lets a name be looked up before it is known; otherwise tsc works through all operations to find a constraint. */
  [operation: string]: any
  "=": term[1]
  "+": add<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  "-": subtract<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  "*": multiply<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  "/": divide<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  "%": remainder<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  min: min<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  max: max<evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>>
  /** choose(flag, if true, if false) */
  choose: choose<evaluate<term[1], bound, slots>, term, bound, slots>
  /** window(size, kernel, stride, padding, dilation) */
  window: window<
    evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>, evaluate<term[3], bound, slots>,
    evaluate<term[4], bound, slots>, evaluate<term[5], bound, slots>
  >
  /** The same, rounded up as PyTorch's ceil_mode does. */
  windowCeil: windowCeil<
    evaluate<term[1], bound, slots>, evaluate<term[2], bound, slots>, evaluate<term[3], bound, slots>,
    evaluate<term[4], bound, slots>, evaluate<term[5], bound, slots>
  >
}
type choose<flag, term extends readonly any[], bound extends readonly any[], slots extends Slots> = flag extends true
  ? evaluate<term[2], bound, slots>
  : flag extends false
    ? evaluate<term[3], bound, slots>
    : number
type Operation = "=" | "+" | "-" | "*" | "/" | "%" | "min" | "max" | "choose" | "window" | "windowCeil"

/** The normalised arguments and options of a layer, by the name of the slot. */
export interface Slots {
  readonly [name: string]: any
}

/** term, bound dimensions, slots -> dim */
export type evaluate<term, bound extends readonly any[], slots extends Slots> = term extends number
  ? bound[term]
  : term extends string
    ? slots[term]
    : term extends readonly [infer operation extends string, ...unknown[]]
      ? Operations<term, bound, slots>[operation]
      : number

// terms, bound dimensions, slots -> dims
export type evaluateAll<terms, bound extends readonly any[], slots extends Slots> = terms extends readonly unknown[]
  ? { [i in keyof terms]: evaluate<terms[i], bound, slots> }
  : []

const operations: { readonly [name in Operation]: (...operands: never[]) => unknown } = {
  "=": (constant: number) => constant,
  "+": add, "-": subtract, "*": multiply, "/": divide, "%": remainder,
  min, max, window, windowCeil,
  choose: (flag: boolean, yes: Dim, no: Dim) => (flag ? yes : no),
}

/** The value of a term; the twin of the type. */
export function evaluate(term: Term, bound: readonly unknown[], slots: Slots): unknown {
  if (typeof term === "number") return bound[term]
  if (typeof term === "string") return slots[term]
  const [name, ...operands] = term
  if (name === "=") return operands[0]
  const operation = operations[name as Operation] as (...operands: unknown[]) => unknown
  return operation(...operands.map((operand) => evaluate(operand as Term, bound, slots)))
}
