import type { quoted } from "../../shape/dim.ts"
import type { onceKnown } from "../../shape/onceKnown.ts"
import type { refusal } from "./argument.ts"
import type { Rule } from "../rule/digest.ts"
import type { judge } from "../fields/index.ts"
import type { single, union } from "../../shape/union.ts"
import type { unknownOption } from "./options.ts"
import type { requirement } from "./require.ts"
import type { Named } from "./slots.ts"
import type { moduleGiven, NoOptions, TensorLike, tensorGiven, toldTwice, twoObjects } from "./unsuited.ts"

// rule, options, positional arguments -> the options, with a sentence in the place of each wrong value
/** The constraint of an options object's own type: it is checked value by value. */
export type Given<R extends Rule, P, A extends readonly unknown[] = []> = Judgements<R, P, A>[onceKnown<P>]
interface Judgements<in out R extends Rule, in out P, in out A extends readonly unknown[]> {
  readonly [key: string]: any
  readonly is: { readonly [name in keyof P]: settled<alone<R, name, P[name]>, R, name, P, A>["is"] }
}
// rule, name, value -> { is: unknown } | { is: the sentence that refuses it } | what else has to be asked
/** What can be said of an option without a look at the call around it: equal options are judged once. */
export type alone<R extends Rule, name, value> = name extends keyof R["options"]
  ? judge<R["options"][name], value, `${R["name"]}: ${name & string}`> extends infer verdict
    ? [verdict] extends [true]
      ? name extends keyof R["require"]
        ? [value] extends [R["require"][name]["harmless"]]
          ? Suits
          : "required"
        : Suits
      : { is: verdict }
    : Undecided
  : string extends name // options that are `any`
    ? Undecided
    : "unknown"
type settled<verdict, R extends Rule, name, P, A extends readonly unknown[]> = verdict extends Suits
  ? verdict
  : verdict extends "required"
    ? suited<R, P, requirement<R, name & keyof R["require"], [...A, P]>>
    : [P] extends [NoOptions]
      ? Suits
      : { is: unknownOption<R, name & string> }
// rule, options, { is: unknown } | { is: sentence } -> the same; an option that is wrong by itself is told alone
type suited<R extends Rule, P, verdict> = verdict extends { readonly is: string }
  ? false extends metEach<R, P>
    ? Suits
    : verdict
  : verdict
type metEach<R extends Rule, P> = { [name in keyof P]: met<alone<R, name, P[name]>> }[keyof P]
// { is: unknown } | { is: sentence } | what else has to be asked -> whether nothing is wrong yet
export type met<verdict> = verdict extends { readonly is: infer is }
  ? unknown extends is
    ? true
    : false
  : verdict extends "required"
    ? true
    : false
// Interfaces: an object type written in place is instantiated wherever it is met.
interface Suits {
  readonly is: unknown
}
interface Undecided {
  readonly is: any
}

/** An options object as the editor shows it: every key with its documentation. */
export type Options<R extends Rule, P> = keyof P extends never
  ? Unusual<R, P>[onceKnown<P>]
  : keyof P extends keyof R["options"]
    ? single<P> extends true
      ? P & Shown<R, keyof P>
      : Unusual<R, P>[onceKnown<P>]
    : Unusual<R, P>[onceKnown<P>]
/** The keys that are given may be anything here, since `Given` judges them. Not of the object itself: equal keys are one type. */
type Shown<R extends Rule, given> = {
  readonly [name in keyof R["options"]]?: name extends given ? unknown : R["accepts"][name]
}
/** What has no keys, or others than these: nothing, what is no object of options, a key that there is not. */
interface Unusual<in out R extends Rule, in out P> {
  readonly [key: string]: any
  readonly is: [P] extends [NoOptions]
    ? noOptions<R, P>
    : single<P> extends true
      ? [keyof P] extends [string | number]
        ? // Not `Shown`, so that signature help has the keys and not the name.
          P & {
            readonly [name in keyof R["options"]]?: name extends keyof P ? unknown : R["accepts"][name]
          }
        : moduleGiven<R>
      : severalOptions<R>
}
// rule -> sentence; a layer has one type, which cannot hold what either object would make of it
type severalOptions<R extends Rule> =
  `${R["name"]}: the options must be one object, got a union of objects; choose between two layers instead`
// Through an infer: with the text in the template itself TypeScript 7.0.2 panics on rules that have conditions.
export type noOptions<R extends Rule, P> =
  quoted<P> extends infer text extends string
    ? `${R["name"]}: the options must be an object, got ${text}`
    : never

// positional arguments, options -> all arguments of the call
/**
 * What the type of a layer shows: the call as it was written. Its `as` says nothing, and keeps tsc from inferring options
 * backwards from the type that is expected of a layer.
 */
export type Call<positional extends readonly unknown[], P> = keyof P extends never
  ? positional
  : union<keyof P> extends true
    ? [...positional, { -readonly [name in keyof P as name]: P[name] }]
    : [...positional, One<keyof P, P[keyof P]>]
// A single option is one type wherever it is written, and so tsc works out equal layers once: a seventh of VGG-16.
// Several could be made one type of one for each, which saves 4% of U-Net, but then tsc shows them in an order of its own.
// A conditional, so that hovers show the object and not its name.
type One<name, value> = name extends PropertyKey ? { -readonly [key in name as key]: value } : never

// rule, name, value -> the value | the sentence that refuses it
/**
 * The type of the first parameter of a layer that requires none: the value of one option, or the options object. While nothing is
 * told it says what may be.
 */
export type First<R extends Rule, name extends string, value> = [value] extends [object]
  ? [value] extends [readonly unknown[]]
    ? firstValue<R, name, value>
    : firstObject<R, name, value>["is"]
  : [value] extends [undefined]
    ? R["accepts"][name] | Options<R, {}>
    : firstValue<R, name, value>
// rule, first argument, options -> the options | the sentence that refuses them
/** The type of the options of such a layer: none beside a first argument that is the options object itself. */
export type Second<R extends Rule, first, P> = [first] extends [undefined]
  ? Options<R, P>
  : [first] extends [Named]
    ? besideOptions<R, P>
    : R["first"] extends keyof P
      ? Again<R, first, P>[onceKnown<P>]
      : Options<R, P>
/** Options with the one among them that stands first already, where nothing else is wrong. One that may be undefined may not be told. */
interface Again<in out R extends Rule, in out first, in out P> {
  readonly [key: string]: any
  readonly is: false extends metEach<R, P>
    ? Options<R, P>
    : {
        readonly [name in keyof P]: name extends R["first"]
          ? undefined extends P[name]
            ? P[name]
            : toldTwice<R, first, P[name]>
          : P[name]
      }
}
// rule, what stands after an options object -> the sentence that refuses it
export type besideOptions<R extends Rule, P> = [P] extends [NoOptions]
  ? noOptions<R, P>
  : [keyof P] extends [string | number]
    ? twoObjects<R>
    : moduleGiven<R>

type firstValue<R extends Rule, name extends string, value> =
  judgeOption<R, name, value> extends true ? value : refusal<judgeOption<R, name, value>>["is"]
type firstObject<R extends Rule, name extends string, value> = [value] extends [NoOptions]
  ? [value] extends [TensorLike]
    ? { is: tensorGiven<R> }
    : refusal<judgeOption<R, name, value>>
  : [keyof value] extends [string | number]
    ? {
        is: Given<R, value> & Shown<R, keyof value>
      }
    : { is: moduleGiven<R> }
type optionOf<R extends Rule, name extends string> = name extends keyof R["options"]
  ? R["options"][name]
  : never
type judgeOption<R extends Rule, name extends string, value> = judge<
  optionOf<R, name>,
  value,
  `${R["name"]}: ${name}`
>

// the first argument -> the positional arguments
export type Lead<first> = [first] extends [undefined] ? [] : [first]
