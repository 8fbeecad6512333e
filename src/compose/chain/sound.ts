import type { Rule } from "../../define/rule/digest.ts"
import type { usual } from "../../define/call/argument.ts"
import type { alone, met } from "../../define/call/call.ts"
import type { judge } from "../../define/fields/index.ts"
import type { AnyLayer, args, rule } from "../../define/layer.ts"
import type { requirement } from "../../define/call/require.ts"
import type { NoOptions } from "../../define/call/unsuited.ts"
import type { tolerates } from "../../shape/tolerates.ts"
import type { Frozen, Run, Sequential } from "../values.ts"

// chain | element, 1 -> whether the arguments of all its layers suit their factories; read only where a chain fails
export type sound<chain, one> = tolerates<suits<chain>, one>
// element | union of elements, so that equal layers are looked at once -> true, and false where one is wrong
type suits<element> = element extends AnyLayer
  ? verdicts<element[typeof rule], element[typeof args]>
  : element extends readonly unknown[]
    ? unknown extends element // `any`, which has no end
      ? true
      : suits<element[number]>
    : element extends Sequential<infer chain extends readonly unknown[]>
      ? suits<chain[number]>
      : element extends Run<any, infer repeated> | Frozen<infer repeated>
        ? suits<repeated>
        : element extends object
          ? unknown extends element
            ? true
            : suits<element[keyof element & string]>
          : true

// rule, arguments -> true | with what refuses one of them beside it; numbers alone are looked at without their fields
type verdicts<R extends Rule, A extends readonly unknown[]> =
  usualAll<A> extends readonly true[]
    ? asksOfArguments<R> extends true
      ? verdictsEach<R, A>
      : true
    : verdictsEach<R, A>
type usualAll<A> = { [i in keyof A]: usual<A[i]> }
// rule -> whether a condition blames an argument; what one blames of the options holds where none are given
type asksOfArguments<R extends Rule> = [keyof R["require"] & keyof R["fields"]] extends [never] ? false : true
type verdictsEach<R extends Rule, A extends readonly unknown[]> = {
  [i in keyof A & `${number}`]: [usual<A[i]>, asksOfArguments<R>] extends [true, false]
    ? true
    : verdictAt<R, A, i>
}[keyof A & `${number}`]
type verdictAt<R extends Rule, A extends readonly unknown[], i extends keyof A> = i extends keyof R["args"]
  ? R["args"][i] extends readonly [infer name, infer field]
    ? name extends keyof R["require"]
      ? judge<field, A[i], ""> | met<requirement<R, name, A>>
      : judge<field, A[i], "">
    : true
  : A[i] extends NoOptions
    ? R["arity"] extends number
      ? false
      : judge<R["options"][R["first"]], A[i], "">
    : verdictsOf<R, A[i], A>
type verdictsOf<R extends Rule, options, A extends readonly unknown[]> = {
  [name in keyof options & string]: verdictOf<alone<R, name, options[name]>, R, name, A>
}[keyof options & string]
type verdictOf<
  verdict,
  R extends Rule,
  name extends string,
  A extends readonly unknown[],
> = verdict extends "required" ? met<requirement<R, name, A>> : met<verdict>
