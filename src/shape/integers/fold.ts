import { add } from "./add.ts"
import type { dim } from "./dim.ts"
import { multiply } from "./multiply.ts"

// [dim, ...] -> dim
/** The product of all; of none it is 1. From the right, where shapes have their small numbers. */
export type prod<list extends readonly dim[]> = number extends list["length"] ? number : prodFrom<list>
// [dim, ...], product so far -> dim
type prodFrom<list, done extends dim = 1> = list extends readonly [...infer rest, infer last extends dim]
  ? prodFrom<rest, multiply<last, done>>
  : done

export function prod(list: readonly number[]): number {
  return list.reduceRight((done, n) => multiply(n, done), 1)
}

// [dim, ...] -> dim
/** The sum of all; of none it is 0. */
export type sum<list extends readonly dim[]> = number extends list["length"] ? number : sumFrom<list>
// [dim, ...], sum so far -> dim
type sumFrom<list extends readonly dim[], done extends dim = 0> = list extends readonly [
  infer first extends dim,
  ...infer rest extends readonly dim[],
]
  ? sumFrom<rest, add<done, first>>
  : done

export function sum(list: readonly number[]): number {
  return list.reduce(add, 0)
}
