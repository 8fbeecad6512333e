import type { union } from "../define/fields/union.ts"
import type { AnyLayer } from "../define/layer.ts"
import type { run } from "../define/run.ts"
import type { show } from "../shape/dim.ts"
import type { substitute, unify } from "../shape/unify.ts"
import type { Next } from "./next.ts"
import type { Model, Sequential } from "./values.ts"

/**
 * What is wrong in a chain: where tsc is to put it (`"1.classifier.1"`), where it is inside of a sequential value that can
 * only be blamed as a whole, and the sentence.
 */
export interface Fault<in out at extends string, in out inside extends string, in out sentence extends string> {
  readonly at: at
  readonly inside: inside
  readonly sentence: sentence
}
type AnyFault = Fault<any, any, any>

// chain, shape -> shape | fault
/** Runs a shape along a chain, by index: rebuilding tuples would be quadratic. */
export type walk<chain extends readonly unknown[], shape extends readonly unknown[], i extends number = 0> = i extends chain["length"]
  ? shape
  : step<chain[i], shape> extends infer out
    ? out extends readonly unknown[]
      ? walk<chain, out, Next[i]>
      : out extends Fault<infer at, infer inside, infer sentence>
        ? Fault<at extends "" ? `${i}` : `${i}.${at}`, inside, sentence>
        : number[]
    : never

// element, shape -> shape | fault
type step<element, shape extends readonly unknown[]> = element extends AnyLayer
  ? run<element, shape> extends infer out
    ? out extends string ? Fault<"", "", out> : out
    : never
  : other<element, shape>

type other<element, shape extends readonly unknown[]> = element extends readonly unknown[]
  ? number extends element["length"]
    ? Fault<"", "", "an array of unknown length is no chain: write its elements in place, or use sequential(...)">
    : walk<element, shape>
  : element extends Sequential<infer chain>
    ? walk<chain, shape> extends infer out
      ? out extends Fault<infer at, infer inside, infer sentence>
        ? Fault<"", inside extends "" ? modulePath<at> : `${modulePath<at>}.${inside}`, sentence>
        : out
      : never
    : element extends Model<infer name, infer input, infer output, any>
      ? unify<input, shape> extends infer found
        ? [found] extends [null]
          ? Fault<"", "", `${name}: expects ${show<input>}, got ${show<shape>}`>
          : substitute<output, found>
        : never
    : element extends (...parameters: never) => unknown
      ? Fault<"", "", "a function is no layer: call it, as in relu()">
      : element extends object
        ? named<element, shape>
        : Fault<"", "", `expects a layer, an array of them or a record with one name, got ${show<element>}`>

// record, shape -> shape | fault
type named<element extends object, shape extends readonly unknown[]> = union<keyof element> extends true
  ? Fault<"", "", "a record in a chain has one name: write one record for each element">
  : { [name in keyof element]: step<element[name], shape> extends infer out
      ? out extends Fault<infer at, infer inside, infer sentence>
        ? Fault<at extends "" ? `${name & string}` : `${name & string}.${at}`, inside, sentence>
        : out
      : never }[keyof element]

/** "1.classifier.1" -> "classifier.1": the index of a named element is not in its path. */
type modulePath<at extends string> = at extends `${infer index}.${infer name}.${infer rest}`
  ? name extends `${number}` ? `${index}.${modulePath<`${name}.${rest}`>}` : `${name}.${modulePath<rest>}`
  : at extends `${infer index}.${infer name}`
    ? name extends `${number}` ? at : name
    : at

// chain, what came of it -> the chain | the chain with the sentence at the element that is wrong
/**
 * The type of a parameter that takes a chain. The chain stands bare in one branch of a conditional that does not distribute,
 * and that keeps tuples and literals as they were written; the other branch accepts the chain as long as it is undecided.
 */
export type checked<chain, verdict> = verdict extends AnyFault ? blamed<chain, verdict>["is"] : chain
type blamed<chain, verdict> = [verdict] extends [Fault<infer at, infer inside, infer sentence>]
  ? { is: placed<chain, at, inside extends "" ? sentence : `${inside} ${sentence}`> }
  : { is: chain }
type placed<chain, at, sentence> = {
  [key in keyof chain]: key extends at
    ? sentence
    : at extends `${key & string}.${infer rest}`
      ? rest extends "" ? sentence : placed<chain[key], rest, sentence>
      : chain[key]
}
