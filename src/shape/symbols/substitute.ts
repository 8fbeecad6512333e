import type { Dim } from "../dim.ts"
import type { add, divide, multiply } from "../integers/index.ts"
import type { linearForm } from "./form.ts"
import { type Bound, readText, asSum } from "./parse.ts"
import type { shift } from "./shift.ts"
import { writeSum } from "./write.ts"

// dim, what its names stand for -> dim
/** All names at once: what takes the place of one is not looked at again. A name that stands for nothing is unknown. */
export type substitute<d, found> = d extends string
  ? d extends keyof found
    ? found[d]
    : linearForm<d> extends readonly [
          infer a extends number,
          infer X extends keyof found,
          infer b extends number,
          infer c extends number,
        ]
      ? placedAt<found[X], a, b, c>
      : writeSum<readText<d, Bound<found>>>
  : d
// dim, a, b, c -> dim: what most expressions are, (a*X + b)//c with one name; (X + b)//c of a symbol is a window over it
type placedAt<X, a extends number, b extends number, c extends number> = X extends Dim
  ? [X, a] extends [string, 1]
    ? shift<X, b, c>
    : divide<add<multiply<a, X>, b>, c>
  : number

export function substitute(d: Dim, found: ReadonlyMap<string, Dim>): Dim {
  return typeof d === "number" ? d : (found.get(d) ?? rename(d, name => found.get(name) ?? NaN))
}

/** What comes of a dimension when each of its names stands for one. */
export function rename(d: Dim, meaning: (name: string) => Dim): Dim {
  return typeof d === "number" ? d : writeSum(readText(d, name => asSum(meaning(name))) ?? null)
}
