import type { sound } from "./sound.ts"
import type { onceOf, Run } from "../values.ts"
import type { State } from "../../define/run/state.ts"
import type { add } from "../../shape/integers/index.ts"
import type { Next } from "./next.ts"

/**
 * What is wrong in a chain: where tsc is to put it (`"1.classifier.1"`), where it is inside of a sequential value that can
 * only be blamed as a whole, and the sentence. `"2.@1.0"` is the first layer of the second array that a repeat at 2 gives: tsc
 * puts it at the repeat.
 */
export interface Fault<
  in out At extends string,
  in out Inside extends string,
  in out Sentence extends string,
> {
  readonly at: At
  readonly inside: Inside
  readonly sentence: Sentence
}
type AnyFault = Fault<any, any, any>
/** In the place of a state: what came of a call that was refused before, and is not refused again. */
export interface Refused<in out Sentence> {
  readonly refused: Sentence
}

// fault -> sentence
export type sentenceOf<fault> =
  fault extends Fault<any, infer inside, infer sentence>
    ? inside extends ""
      ? sentence
      : `${inside} ${sentence}`
    : never

// chain, shape -> the chain | the chain with the sentence at the element that is wrong
/**
 * The type of a parameter that takes a chain. The chain stands bare in one branch of a conditional that does not distribute,
 * which keeps tuples and literals as they were written; in the other it is what `blamed` falls back to, so that arrays inside
 * generic factories keep their tuples while the verdict is open.
 */
export type checked<chain, verdict, one = 1> = [verdict] extends [State]
  ? chain
  : blamed<chain, verdict, one>["is"]

// One mistake, one sentence: what may follow from a layer whose arguments are refused already is not blamed.
type blamed<chain, verdict, one> = [Extract<verdict, AnyFault>] extends [Fault<infer at, any, any>]
  ? Soundness<chain, one>[soundOnce<at>] extends true
    ? { is: placed<chain, at, verdict> }
    : { is: chain }
  : { is: chain }
/** Behind a key that waits for the verdict: in generic bodies, where it is open, nothing is looked at. */
interface Soundness<in out chain, in out one> {
  readonly [key: string]: any
  readonly sound: sound<chain, one>
}
// An open verdict has its fault at any place.
type soundOnce<at> = string extends at ? string : "sound"
// chain, path of the fault, verdict -> the chain with the sentence there
/**
 * `at extends key`, and not the other way round: while the verdict is open, `at` is any string, which extends no key, and so the
 * constraint of this type is the chain itself, from which array literals in generic factories take their tuples.
 * The verdict is asked for its sentence last: where tsc looks for tuples only, it need not be worked out.
 */
export type placed<chain, at, verdict> = at extends Whole
  ? sentenceOf<Extract<verdict, AnyFault>>
  : at extends `${infer first}.${infer rest}`
    ? {
        [key in keyof chain]: first extends key
          ? placed<chain[key], rest, verdict>
          : at extends key // a name with a dot is refused for it
            ? sentenceOf<Extract<verdict, AnyFault>>
            : chain[key]
      }
    : { [key in keyof chain]: at extends key ? sentenceOf<Extract<verdict, AnyFault>> : chain[key] }
/** A place that is no element's own. */
type Whole = "" | `@${string}`

// chain, place in it, path inside of that -> the state-dict path
/** The index of a named element is not in its path, and a repeat counts as its elements. */
export type modulePath<
  chain,
  at extends string,
  inside extends string,
> = at extends `${infer i extends number}.${infer rest}`
  ? rest extends `@${infer n extends number}.${infer deeper}`
    ? within<onceOf<element<chain, i>>, add<positionOf<chain, i>, n>, deeper, inside>
    : rest extends `@${infer n extends number}`
      ? joined<`${add<positionOf<chain, i>, n>}`, inside>
      : within<element<chain, i>, positionOf<chain, i>, rest, inside>
  : at extends `${infer i extends number}`
    ? joined<`${positionOf<chain, i>}`, inside>
    : joined<at, inside>
// element, its place among the modules, place in it, path inside of that -> the state-dict path
type within<
  found,
  position extends number | string,
  rest extends string,
  inside extends string,
> = found extends readonly unknown[]
  ? `${position}.${modulePath<found, rest, inside>}`
  : rest extends `${infer name}.${infer deeper}`
    ? `${name}.${modulePath<found[name & keyof found], deeper, inside>}`
    : joined<rest, inside>
type element<chain, i extends number> = chain extends readonly unknown[] ? chain[i] : never
type joined<path extends string, inside extends string> = inside extends "" ? path : `${path}.${inside}`

// chain, place in the tuple -> place among the modules
type positionOf<chain, i extends number, at extends number = 0, position extends number = 0> = at extends i
  ? position
  : positionOf<
      chain,
      i,
      Next[at],
      element<chain, at> extends Run<infer count, any> ? add<position, count> & number : Next[position]
    >
