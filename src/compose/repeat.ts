import { ShapeError } from "../shape/error.ts"
import type { subtract } from "../shape/integers/index.ts"
import type { Run } from "./values.ts"

/**
 * The layers `make(0)` to `make(n - 1)`, to spread into a chain: `[...repeat(3, () => linear(8, 8))]`; from `make(from)` on, if
 * told. Exact for a literal count and for a generic one. The index is `number` to tsc: a size that depends on it is unknown.
 *
 * For tsc the array has one element that stands for all, so its cost does not grow with n.
 */
export const repeat: {
  <const N extends number, const Element>(
    n: Count<N>,
    make: (i: number) => Element,
  ): readonly [Run<N, Element>]
  <const N extends number, const Element, const From extends number>(
    n: Count<N>,
    make: (i: number) => Element,
    options: { readonly from: From },
  ): readonly [Run<countFrom<N, From>, Element>]
} = ((n: number, make: (i: number) => unknown, { from = 0 }: { readonly from?: number } = {}) => {
  for (const [name, value] of Object.entries({ n, from })) {
    if (Number.isSafeInteger(value) && value >= 0) continue
    throw new ShapeError(`repeat: ${name} must be a whole number of at least 0, got ${value}`, {
      path: "",
      rule: "repeat",
      got: value,
    })
  }
  return Array.from({ length: Math.max(n - from, 0) }, (_, i) => make(from + i))
}) as never

// count -> the count | sentence
type Count<n extends number> = `${n}` extends `-${string}` | `${string}.${string}` ? refused<n>["is"] : n
type refused<n extends number> = n extends n
  ? { is: `repeat: n must be a whole number of at least 0, got ${n}` }
  : { is: any }
type countFrom<n extends number, from extends number> =
  subtract<n, from> extends infer count extends number
    ? `${count}` extends `-${string}`
      ? 0
      : count
    : number
