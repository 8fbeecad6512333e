import { fits, type Two } from "./dim.ts"
import type { Dim, Shape } from "./dim.ts"
import { isUnranked } from "./rank.ts"
import { match, type substitute } from "./symbols/index.ts"

/** What a shape that is exactly the declared one binds: every name to itself. */
export interface Unchanged {
  readonly shape: "unchanged"
}

// declared shape, actual shape -> what its names stand for | Unchanged | false
/** Matches all sizes at once: a name takes the size at its place, and the same one wherever it stands. */
export type unify<declared, actual extends readonly unknown[]> = number extends actual["length"]
  ? { readonly [name: string]: number }
  : Two<actual, declared> extends Two<declared, any>
    ? Unchanged
    : unifySizes<declared, actual>

// declared sizes, actual sizes, found so far -> what the names stand for | false
export type unifySizes<declared, actual, found = {}> = declared extends readonly [infer want, ...infer wants]
  ? actual extends readonly [infer got, ...infer gots]
    ? want extends string
      ? match<want, got> extends readonly [infer name extends string, infer value]
        ? name extends keyof found
          ? fits<value, found[name]> extends true
            ? unifySizes<wants, gots, narrowed<found, name, value>>
            : false
          : unifySizes<wants, gots, found & { readonly [k in name]: value }>
        : match<want, got> extends true
          ? unifySizes<wants, gots, found>
          : false
      : fits<got, want> extends true
        ? unifySizes<wants, gots, found>
        : false
    : false
  : actual extends readonly []
    ? found
    : false
// found, name, dim -> found: a name that was unknown is known by a later place
type narrowed<found, name, value> = {
  readonly [k in keyof found]: k extends name ? (number extends found[k] ? value : found[k]) : found[k]
}

export function unify(
  declared: Shape,
  actual: Shape,
  before: ReadonlyMap<string, Dim>,
): ReadonlyMap<string, Dim> | null {
  const found = new Map(before)
  if (isUnranked(actual)) return found
  const agrees = (want: Dim, i: number): boolean => {
    const matched = match(want, actual[i] as Dim)
    if (typeof matched === "boolean") return matched
    const [name, value] = matched
    const known = found.get(name)
    if (known === undefined || Number.isNaN(known)) found.set(name, value)
    return known === undefined || fits(value, known)
  }
  return declared.length === actual.length && declared.every(agrees) ? found : null
}

// shape, declared shape, actual shape, what its names stand for -> shape
/**
 * A size that stands where the same one was declared is handed over, without a look at what it is: so blocks that are generic
 * over their sizes and keep them are not deferred.
 */
export type substituteAll<shape, declared, actual, found> = found extends Unchanged
  ? shape
  : shape extends readonly any[]
    ? declared extends readonly any[]
      ? actual extends readonly any[]
        ? number extends actual["length"]
          ? { [i in keyof shape]: substitute<shape[i], found> }
          : shape["length"] extends 0 | 1 | 2 | 3 | 4 | 5
            ? Substituted<shape, declared, actual, found>[shape["length"]]
            : { [i in keyof shape]: handedOn<shape[i], at<declared, i>, at<actual, i>, found> }
        : never
      : never
    : never
type at<list extends readonly any[], i> = i extends keyof list ? list[i] : undefined
/** Written out, as `Evaluated` is. */
interface Substituted<
  in out shape extends readonly any[],
  in out want extends readonly any[],
  in out got extends readonly any[],
  in out found,
> {
  readonly 0: []
  readonly 1: [handedOn<shape[0], want[0], got[0], found>]
  readonly 2: [handedOn<shape[0], want[0], got[0], found>, handedOn<shape[1], want[1], got[1], found>]
  readonly 3: [
    handedOn<shape[0], want[0], got[0], found>,
    handedOn<shape[1], want[1], got[1], found>,
    handedOn<shape[2], want[2], got[2], found>,
  ]
  readonly 4: [
    handedOn<shape[0], want[0], got[0], found>,
    handedOn<shape[1], want[1], got[1], found>,
    handedOn<shape[2], want[2], got[2], found>,
    handedOn<shape[3], want[3], got[3], found>,
  ]
  readonly 5: [
    handedOn<shape[0], want[0], got[0], found>,
    handedOn<shape[1], want[1], got[1], found>,
    handedOn<shape[2], want[2], got[2], found>,
    handedOn<shape[3], want[3], got[3], found>,
    handedOn<shape[4], want[4], got[4], found>,
  ]
}
// size, what was declared and what is at its place, what the names stand for -> size
type handedOn<size, want, got, found> =
  Two<size, want> extends Two<want, any> ? got : substituteSize<size, found>

// size, what its names stand for -> size
/** What would be negative is unknown: the layer within that does not fit refuses it, at run time. */
export type substituteSize<size, found> = size extends string ? whole<substitute<size, found>> : size
type whole<size> = size extends number ? (`${size}` extends `-${string}` ? number : size) : size
