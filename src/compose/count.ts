import type { AnyLayer, bound, rule } from "../define/layer.ts"
import type { evaluate } from "../shape/formula.ts"
import type { add, multiply } from "../shape/integers/index.ts"
import type { Next } from "./next.ts"
import type { Model, Run, Sequential } from "./values.ts"

// chain -> the number of its parameters
export type count<chain> = chain extends readonly unknown[]
  ? number extends chain["length"]
    ? number
    : countFrom<chain>
  : number
type countFrom<
  chain extends readonly unknown[],
  total extends number = 0,
  i extends number = 0,
> = i extends chain["length"]
  ? total
  : countOf<chain[i]> extends infer own extends number
    ? countFrom<chain, own extends 0 ? total : plus<total, own>, Next[i]>
    : number
type plus<total extends number, own extends number> = total extends 0
  ? own
  : add<total, own> extends infer sum extends number
    ? sum
    : number

// element -> the number of its parameters
type countOf<element> = unknown extends element
  ? number
  : element extends AnyLayer
    ? element[typeof rule]["count"] extends "=0"
      ? 0
      : evaluate<element[typeof rule]["count"], element[typeof bound]>
    : countOfOther<element>
type countOfOther<element> = element extends readonly unknown[]
  ? count<element>
  : element extends Sequential<infer chain>
    ? count<chain>
    : element extends Model<any, any, any, infer params>
      ? params
      : element extends Run<infer times, infer repeated>
        ? countOf<repeated> extends infer own extends number
          ? multiply<times, own>
          : number
        : element extends { readonly [name: string]: unknown }
          ? { [name in keyof element]: countOf<element[name]> }[keyof element]
          : number
