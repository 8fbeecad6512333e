import { refuseOptions } from "../define/call/options.ts"
import { quoted } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"
import type { subtract } from "../shape/integers/index.ts"
import type { Run } from "./values.ts"

/** What a repeat may be told besides. */
export interface RepeatOptions<in out From> {
  /** The index of the first element that is made; 0 unless told. */
  readonly from?: From
}

/**
 * The layers `make(0)` to `make(n - 1)`, to spread into a chain: `[...repeat(3, () => linear(8, 8))]`; from `make(from)` on, if
 * told. Exact for a literal count and for a generic one. The index is `number` to tsc: a size that depends on it is unknown.
 *
 * For tsc the array has one element that stands for all, so its cost does not grow with n.
 *
 * PyTorch: `[make(i) for i in range(n)]`. Throws a ShapeError for an `n` or `from` that is no whole number of at least 0, and for a
 * `make` that is no function.
 */
export const repeat: <const N extends number, const Element, const From extends number = 0>(
  n: wholeNumber<"n", N>,
  make: (i: number) => Element,
  options?: RepeatOptions<wholeNumber<"from", From>>,
) => readonly [Run<countFrom<N, From>, Element>] = ((
  n: number,
  make: (i: number) => unknown,
  options: { readonly from?: number } = {},
) => {
  refuseOptions("repeat", ["from"], options)
  const { from = 0 } = options
  for (const [name, value] of Object.entries({ n, from })) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw refusal(
        "repeat",
        `repeat: ${name} must be a whole number of at least 0, got ${typeof value === "number" ? value : quoted(value)}`,
        value,
      )
  }
  if (typeof make !== "function")
    throw refusal("repeat", `repeat: make must be a function that gives a layer, got ${quoted(make)}`, make)
  return Array.from({ length: Math.max(n - from, 0) }, (_, i) => make(from + i))
}) as never

// name, number -> the number | sentence
type wholeNumber<name extends string, n extends number> = `${n}` extends `-${string}` | `${string}.${string}`
  ? notWhole<name, n>["is"]
  : n
type notWhole<name extends string, n extends number> = n extends n
  ? { is: `repeat: ${name} must be a whole number of at least 0, got ${n}` }
  : { is: any }

// count, start -> how many are left
type countFrom<n extends number, from extends number> = from extends 0
  ? n
  : subtract<n, from> extends infer count extends number
    ? `${count}` extends `-${string}`
      ? 0
      : count
    : number
