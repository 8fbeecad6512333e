import type { AnyLayer, bound, rule } from "../../define/layer.ts"
import type { dtypeGiven } from "../../define/run/run.ts"
import type { isOne } from "../isOne.ts"
import type { declaredDtype } from "../input.ts"
import type { Frozen, Model, Run, Sequential } from "../values.ts"

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
  ? last extends Run<any, any>
    ? false
    : last extends readonly unknown[]
      ? givesOneLast<last>
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

// element -> how its outputs are nested, as the ports of a signature, where they are several | "none"
export type portsOf<element> =
  element extends Sequential<infer chain>
    ? portsOfLast<chain>
    : element extends AnyLayer
      ? element[typeof rule]["signature"] extends { readonly outputs: infer ports }
        ? ports
        : element[typeof bound][element[typeof rule]["indices"]] extends true
          ? [Always, AlwaysOf<"int64">]
          : "none"
      : element extends Model<any, any, infer output, any>
        ? portsIn<output>
        : element extends Frozen<infer inner>
          ? portsOf<inner>
          : "none"
type portsOfLast<chain> = chain extends readonly [...unknown[], infer last]
  ? last extends Run<any, any>
    ? "none"
    : last extends readonly unknown[]
      ? portsOfLast<last>
      : portsOf<bare<last>>
  : "none"
// outputs of a model -> ports
type portsIn<output> = output extends readonly unknown[] ? { [i in keyof output]: portIn<output[i]> } : "none"
type portIn<output> = output extends null
  ? Sometimes
  : isOne<output> extends true
    ? AlwaysOf<declaredDtype<output>>
    : { of: portsIn<output> }
/** A port whose output is always there. */
interface Always {
  readonly only: false
}
interface AlwaysOf<dtype> extends Always {
  readonly dtype: dtype
}
/** One whose output may be null. */
interface Sometimes {
  readonly only: string
}
