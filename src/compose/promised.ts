import type { AnyLayer, bound, rule } from "../define/layer.ts"
import type { dtypeGiven } from "../define/run.ts"
import type { isOne } from "./isOne.ts"
import type { declaredDtype } from "./input.ts"
import type { Frozen, Model, Run, Sequential } from "./values.ts"

// What is known of the result of an element whatever the sizes are, and so also where these wait for type parameters.

// element -> whether it always gives one tensor; a chain gives what its last element gives
export type givesOne<element> = element extends AnyLayer
  ? element[typeof rule]["signature"] extends "none"
    ? element[typeof rule]["indices"] extends ""
      ? true
      : element[typeof bound][element[typeof rule]["indices"]] extends true
        ? false
        : true
    : false
  : element extends Model<any, any, infer output, any>
    ? output extends string
      ? true
      : isOne<output>
    : element extends Sequential<infer chain>
      ? givesOneLast<chain>
      : element extends Frozen<infer inner>
        ? givesOne<inner>
        : false
// A repeat may be of none.
type givesOneLast<chain> = chain extends readonly [...unknown[], infer last]
  ? last extends readonly unknown[]
    ? givesOneLast<last>
    : last extends Run<any, any>
      ? false
      : givesOne<bare<last>>
  : false
// element -> the element without its name
type bare<element> = element extends AnyLayer | Sequential<any> | Model<any, any, any, any> | Frozen<any>
  ? element
  : element extends { readonly [name: string]: infer inner }
    ? inner extends readonly unknown[]
      ? Sequential<inner>
      : inner
    : element

// element, dtype -> the dtype that comes out
export type dtypeFrom<element, dtype> = element extends AnyLayer
  ? dtypeGiven<element, dtype>
  : element extends Model<any, any, infer output, any>
    ? declaredDtype<output>
    : element extends Sequential<infer chain>
      ? dtypeThrough<chain, dtype>
      : element extends Frozen<infer inner> | Run<any, infer inner>
        ? dtypeFrom<bare<inner>, dtype>
        : dtype
type dtypeThrough<chain, dtype> = chain extends readonly [infer first, ...infer rest]
  ? dtypeThrough<
      rest,
      first extends readonly unknown[] ? dtypeThrough<first, dtype> : dtypeFrom<bare<first>, dtype>
    >
  : dtype
