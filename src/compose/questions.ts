import type { walk } from "./chain.ts"
import type { Fault, sentenceOf } from "./fault.ts"
import type { count } from "./count.ts"
import type { Model } from "./values.ts"

/** The input that a model is declared on. */
export type InputOf<of> =
  of extends Model<any, infer input, any, any>
    ? input
    : "InputOf is for models: a layer or chain has no input of its own"

/** What comes out: of a model on its declared input, of a layer or chain on the input told. The sentence, if it does not fit. */
export type OutputOf<of, Input extends readonly unknown[] | null = null> = Input extends readonly unknown[]
  ? walk<[of], Input> extends infer out
    ? out extends Fault<any, infer inside, infer sentence>
      ? inside extends ""
        ? sentence
        : `${inside} ${sentence}`
      : out
    : never
  : of extends Model<any, any, infer output, any>
    ? output
    : "a layer or chain has no input of its own: tell it as the second argument"

/** The number of parameters. */
export type ParamsOf<of> = of extends Model<any, any, any, infer params> ? params : count<[of]>
