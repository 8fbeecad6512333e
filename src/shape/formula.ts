import { operationsOf } from "./evaluate.ts"
import type { Slots } from "./evaluate.ts"
import { read } from "./expression.ts"
import type { Decimal } from "./symbols/index.ts"
import type { Term, Unparsed } from "./term.ts"

// string, places of the dimensions, names of the slots -> term | unparsed
export type parse<text extends string, dims, slots> =
  sumTerm<text, dims, slots> extends infer done
    ? done extends readonly [infer term, ""]
      ? term
      : done extends Unparsed<string>
        ? done
        : Unparsed<`cannot read the formula ${text}`>
    : never

type sumTerm<text extends string, dims, slots> = sums<product<text, dims, slots>, dims, slots>
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
  ? sumTerm<inner, dims, slots> extends readonly [infer term, `)${infer rest}`]
    ? [term, rest]
    : Unparsed<`missing ) in the formula (${inner}`>
  : leadingName<text> extends infer name extends string
    ? text extends `${name}(${infer inner}`
      ? name extends NamedOperation
        ? operands<inner, dims, slots, [name]>
        : Unparsed<`unknown operation ${name}`>
      : text extends `${name}${infer rest}`
        ? name extends keyof dims
          ? [dims[name], rest]
          : name extends slots
            ? [name, rest]
            : name extends Decimal
              ? [`=${name}`, rest]
              : name extends `'${infer word}'`
                ? [`'${word}`, rest]
                : Unparsed<`unknown name ${name}`>
        : never
    : never

/**
 * The operations that are written as functions: what `operations.ts` exports, and two that every definition has. Not `keyof typeof` of
 * that: its functions would come into the declarations, where they have the names of types.
 */
type NamedOperation =
  | "min"
  | "max"
  | "choose"
  | "some"
  | "or"
  | "given"
  | "isNull"
  | "same"
  | "pick"
  | "count"
  | "prod"
  | "within"
  | "window"
  | "pool"
  | "transposed"
  | "adaptive"
  | "resized"

type operands<text extends string, dims, slots, done extends readonly unknown[]> =
  sumTerm<text, dims, slots> extends infer next
    ? next extends readonly [infer term, infer rest]
      ? rest extends `, ${infer more}`
        ? operands<more, dims, slots, [...done, term]>
        : rest extends `)${infer after}`
          ? [[...done, term], after]
          : Unparsed<`missing ) after ${text}`>
      : next
    : never

// "kernelSize.0, 2)" -> "kernelSize.0"
type leadingName<text extends string> = upTo<upTo<upTo<upTo<text, " ">, ",">, ")">, "(">
type upTo<text extends string, end extends string> = text extends `${infer start}${end}${string}`
  ? start
  : text

/** Parses a formula: `"window(H, kernelSize.0, stride.0, padding.0, dilation.0)"`, `"inChannels / groups"`. Throws a SyntaxError. */
export function parse(
  text: string,
  scope: { dims: { readonly [name: string]: number | string }; slots: Slots },
): Term {
  const fail = (message: string): never => {
    throw new SyntaxError(`${message} in the formula ${text}`)
  }
  return read<Term>(
    text,
    [
      [" + ", " - "],
      [" * ", " / ", " % "],
    ],
    (operation, a, b) => [operation.trim(), a, b],
    ({ take, word, operations, closed }) => {
      const name = word(/^(?:[\w.]+|'[^' ,()]*')/)
      if (take("(")) {
        if (!Object.hasOwn(operationsOf(scope.slots), name)) fail(`unknown operation ${name}`)
        const operands = [operations()]
        while (take(", ")) operands.push(operations())
        return closed([name, ...operands] as const)
      }
      if (Object.hasOwn(scope.dims, name)) return scope.dims[name] as Term
      if (Object.hasOwn(scope.slots, name)) return name
      if (/^\d$/.test(name)) return `=${name}`
      return name.startsWith("'") ? name.slice(0, -1) : fail(`unknown name ${name}`)
    },
    fail,
  )
}
