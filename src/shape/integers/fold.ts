import { add } from "./add.ts"
import type { dim } from "./dim.ts"
import { multiply } from "./multiply.ts"
import type { sumEight } from "./sums.ts"
import type { numberOf } from "./text.ts"
import type { trim } from "./wide.ts"

// [dim, ...] -> dim
/** The product of all; of none it is 1. From the right, where shapes have their small numbers. */
export type prod<list extends readonly dim[]> = number extends list["length"] ? number : prodFrom<list>
export type prodFrom<list, done extends dim = 1> = list extends readonly [
  ...infer rest,
  infer last extends dim,
]
  ? prodFrom<rest, multiply<last, done>>
  : done

export function prod(list: readonly number[]): number {
  return list.reduceRight((done, n) => multiply(n, done), 1)
}

// [dim, ...] -> dim
/** The sum of all; of none it is 0. */
export type sum<list extends readonly dim[]> = number extends list["length"]
  ? number
  : number extends list[number]
    ? number
    : list extends readonly number[]
      ? sumFrom<list>
      : sumSingly<list>

// Eight at a time; a rest of six or seven is filled up with zeros; fewer, and what the straight lines do not know, singly.
export type sumFrom<list, done extends dim = 0> = list extends readonly [
  infer a extends number,
  infer b extends number,
  infer c extends number,
  infer d extends number,
  infer e extends number,
  infer f extends number,
  infer g extends number,
  infer h extends number,
  ...infer rest,
]
  ? sumFrom<rest, eight<a, b, c, d, e, f, g, h, done & number>>
  : list extends readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown?]
    ? sumFrom<list["length"] extends 7 ? [...list, 0] : [...list, 0, 0], done>
    : sumSingly<list, done>

export type eight<
  a extends number,
  b extends number,
  c extends number,
  d extends number,
  e extends number,
  f extends number,
  g extends number,
  h extends number,
  done extends number,
> =
  parseSum<sumEight<a, b, c, d, e, f, g, h, done>> extends infer n extends number
    ? n
    : sumSingly<[a, b, c, d, e, f, g, h], done>

// digits | false -> number | false; the text may have zeros before it
export type parseSum<digits> = digits extends string ? numberOf<trim<digits>> : false

export type sumSingly<list, done extends dim = 0> = list extends readonly [
  infer first extends dim,
  ...infer rest,
]
  ? sumSingly<rest, add<done, first>>
  : done

export function sum(list: readonly number[]): number {
  return list.reduce(add, 0)
}
