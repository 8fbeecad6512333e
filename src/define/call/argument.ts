import type { onceKnown } from "../../shape/onceKnown.ts"
import type { Rule } from "../rule/digest.ts"
import type { judgeLength } from "../fields/axes.ts"
import type { judge, Odd } from "../fields/index.ts"
import type { judgeInt } from "../fields/int.ts"
import type { union } from "../../shape/union.ts"
import type { requirement } from "./require.ts"

// rule, name, value -> the value | the sentence that refuses it
/**
 * The type of a positional parameter. The value stands bare in one branch, which keeps literals and tuples as they were
 * written; the other is an indexed access that takes anything while it is undecided, so that generic bodies compile.
 */
export type Arg<R extends Rule, name extends string, value> =
  usual<value> extends true ? value : Judged<R, name, value>[onceKnown<value>]
// value -> whether it is one number that needs no further check
export type usual<value, whole = value> = value extends number
  ? `${value}` extends Odd
    ? false
    : [whole] extends [value]
      ? number extends value
        ? false
        : true
      : false
  : false
/**
 * Behind a key that waits for the value: tsc looks for the constraint of every parameter of a factory at its first call, and
 * would work through all judges for it.
 */
interface Judged<in out R extends Rule, in out name extends string, in out value> {
  readonly [key: string]: any
  readonly is: [value] extends [number] ? judged<R, name, value> : judgedAxes<R, name, value>["is"]
}
// rule, name, value, positional arguments -> the value | the sentence that refuses it
/** The type of a positional parameter that a condition with the others blames. */
export type ArgBeside<R extends Rule, name extends string, value, A extends readonly unknown[]> =
  usual<value> extends true ? beside<R, name, value, A> : JudgedBeside<R, name, value, A>[onceKnown<value>]
interface JudgedBeside<
  in out R extends Rule,
  in out name extends string,
  in out value,
  in out A extends readonly unknown[],
> {
  readonly [key: string]: any
  readonly is: [value] extends [number]
    ? union<value> extends true
      ? judged<R, name, value>
      : judgedBeside<R, name, value, A>
    : judgedAxes<R, name, value>["is"]
}
type judgedBeside<R extends Rule, name extends string, value, A extends readonly unknown[]> =
  judgeArg<R, name, value> extends true ? beside<R, name, value, A> : refusal<judgeArg<R, name, value>>["is"]
type beside<R extends Rule, name extends string, value, A extends readonly unknown[]> =
  together<requirement<R, name, A>> extends true ? value : requirement<R, name, A>["is"]
type judgedAxes<R extends Rule, name extends string, value> = (
  [value] extends [infer list extends readonly unknown[]]
    ? { is: judgedArray<R["fields"][name], list, `${R["name"]}: ${name}`> }
    : { is: judged<R, name, value> }
) extends infer decided extends { is: unknown }
  ? decided
  : { is: any }
// field, array, label -> the array with a sentence in the place of each size that is wrong | the sentence that refuses it
/** Its structure comes first: while the verdict on one of its sizes is open, it is an array still. */
type judgedArray<
  field,
  value extends readonly unknown[],
  label extends string,
> = number extends value["length"]
  ? value
  : judgeCount<field, value, label> extends infer wrong extends string
    ? wrong
    : { [i in keyof value]: judgedSize<field, value[i], label> }
type judgeCount<field, value extends readonly unknown[], label extends string> = field extends {
  readonly axes: number
}
  ? judgeLength<field, value, label>
  : value extends readonly []
    ? judge<field, value, label>
    : true
type judgedSize<field, value, label extends string> =
  judgeOne<field, value, label> extends true ? value : refusal<judgeOne<field, value, label>>["is"]
type judgeOne<field, value, label extends string> = field extends { readonly axes: number }
  ? judgeInt<field, value, label>
  : judge<field, value, label>
type judged<R extends Rule, name extends string, value> =
  judgeArg<R, name, value> extends true ? value : refusal<judgeArg<R, name, value>>["is"]
type together<verdict> = [verdict] extends [{ is: infer sentence }]
  ? [sentence] extends [string]
    ? false
    : true
  : true
type judgeArg<R extends Rule, name extends string, value> = judge<
  R["fields"][name],
  value,
  `${R["name"]}: ${name}`
>
// verdict -> { is: any } | { is: the sentence }
export type refusal<verdict> = [verdict] extends [true] ? { is: any } : { is: verdict }
