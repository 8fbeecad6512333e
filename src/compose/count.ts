import type { AnyLayer, bound, rule } from "../define/layer.ts"
import type { evaluate } from "../shape/formula.ts"
import type { add } from "../shape/integers/index.ts"
import type { Next } from "./next.ts"
import type { Model, Sequential } from "./values.ts"

// chain -> the number of its parameters
export type count<chain extends readonly unknown[], total extends number = 0, i extends number = 0> = i extends chain["length"]
  ? total
  : countOf<chain[i]> extends infer own extends number
    ? own extends 0 ? count<chain, total, Next[i]> : count<chain, plus<total, own>, Next[i]>
    : number
type plus<total extends number, own extends number> = total extends 0 ? own : add<total, own> extends infer sum extends number ? sum : number

// element -> the number of its parameters
type countOf<element> = element extends AnyLayer
  ? element[typeof rule]["count"] extends "=0" ? 0 : evaluate<element[typeof rule]["count"], element[typeof bound]>
  : element extends readonly unknown[]
    ? count<element>
    : element extends Sequential<infer chain>
      ? count<chain>
      : element extends Model<any, any, any, infer params>
        ? params
        : { [name in keyof element]: countOf<element[name]> }[keyof element]
