import type { DType, Module } from "../module/module.ts"
import type { evaluate } from "../shape/evaluate.ts"
import type { Rule } from "./rule/digest.ts"
import type { optionsOf, slotsOf } from "./call/slots.ts"

/** Where a layer's type keeps its rule and its arguments: symbols, which no name of an element can be mistaken for. */
export declare const rule: unique symbol
export declare const args: unique symbol
export declare const bound: unique symbol
export declare const forms: unique symbol
export declare const params: unique symbol

/** A layer: the rule of its class, and the arguments that it was made with. */
export interface Layer<in out R extends Rule, in out A extends readonly unknown[]> {
  readonly [rule]: R
  readonly [args]: A
  /** The arguments by slot, worked out once for all uses of a layer. */
  readonly [bound]: slotsOf<R, A>
  /** The forms of its rule; none where an option takes it off the ordinary road, so that this road costs the others nothing. */
  readonly [forms]: formsFor<R, A>
  /**
   * The number of its parameters; here, so that equal layers are counted once. `NoInfer`, since of a call in the place of a
   * `Layer<any, any>` tsc looks for type parameters in all that the count may be, and for an LSTM finds no end.
   */
  readonly [params]: R["count"] extends "=0" ? 0 : NoInfer<evaluate<R["count"], slotsOf<R, A>>>
}

type formsFor<R extends Rule, A extends readonly unknown[]> = A["length"] extends R["ordinary"]
  ? unknown extends R // `Layer<any, any>`, which every layer is to be
    ? unknown
    : R["forms"]
  : [optionKeys<R, A> & R["switches"]] extends [never]
    ? R["ordinary"] extends false
      ? Switched
      : R["forms"]
    : Switched

// rule, arguments -> the options that are given
type optionKeys<R extends Rule, A extends readonly unknown[]> = R["arity"] extends number
  ? keyof A[R["arity"]]
  : keyof optionsOf<R["arity"], A> | leading<R, A>
// rule, arguments -> the option that is given as the first argument | never
type leading<R extends Rule, A extends readonly unknown[]> = R["arity"] extends "first"
  ? A[0] extends object | undefined
    ? never
    : R["first"]
  : never

/** In the place of a rule's forms: nothing is found in it. */
export interface Switched {
  readonly switched: true
}

/** Any layer. */
export interface AnyLayer {
  readonly [rule]: any
  readonly [args]: any
  readonly [bound]: any
  readonly [forms]: any
  readonly [params]: any
}

// layer -> the dtype of its parameters
export type ownDType<L extends AnyLayer> = L[typeof bound] extends { readonly dtype: infer dtype }
  ? dtype
  : "float32"
export function ownDType(values: Module["values"]): DType {
  return (values["dtype"] ?? "float32") as DType
}
