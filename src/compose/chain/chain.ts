import type { AnyLayer } from "../../define/layer.ts"
import type { run } from "../../define/run/run.ts"
import type { State } from "../../define/run/state.ts"
import type { show, Two } from "../../shape/dim.ts"
import type { Misfit } from "../../shape/misfit.ts"
import type { Verdict } from "../../shape/verdict.ts"
import type { union } from "../../shape/union.ts"
import type { applied } from "./applied.ts"
import type { Fault, modulePath } from "./fault.ts"
import type { length, Long, tooLong, tooOften } from "./long.ts"
import type { isTaken, nameFault } from "../children/names.ts"
import type { Next } from "./next.ts"
import type {
  functionGiven,
  lengthUnknown,
  listCalled,
  ownGiven,
  promiseGiven,
  recordGiven,
} from "../children/noLayer.ts"
import type { Frozen, Model, ModuleList, Own, Run, Sequential } from "../values.ts"

// chain, shape -> shape | fault
/** Runs a shape along a chain. */
type walk<chain extends readonly unknown[], shape extends State> = chain extends Long
  ? Walks<chain, shape>[length<chain>]
  : walkTo<chain, shape, chain["length"]>
/** Behind a key that waits for the chain: in generic bodies tsc would walk 500 elements of whatever a chain may be. */
interface Walks<in out chain extends readonly unknown[], in out shape extends State> {
  readonly [length: string]: any
  readonly long: walkHalves<chain, shape>
  readonly "too long": Fault<"999", "", tooLong<chain>>
}
// chain of more than 900 elements, shape -> shape | fault
type walkHalves<chain extends readonly unknown[], shape extends State> =
  walkTo<chain, shape, 500> extends infer out
    ? out extends State
      ? walkTo<chain, out, chain["length"], 500>
      : out
    : never

// chain, shape, end, index -> shape | fault
/**
 * What the elements up to the end make of a shape, by index: taking tuples apart would be quadratic. A chain that fails ends at
 * once, one that holds costs a step an element. `end extends i`, and not the other way round: in a chain with a hole the end is
 * any of several, and each is gone to.
 */
type walkTo<
  chain extends readonly unknown[],
  shape extends State,
  end extends number,
  i extends number = 0,
> = end extends i
  ? shape
  : layered<chain[i], shape> extends infer out extends readonly unknown[]
    ? walkTo<chain, out, end, Next[i]>
    : step<chain[i], shape, chain, i> extends infer out
      ? out extends State
        ? walkTo<chain, out, end, Next[i]>
        : out extends Fault<infer at, infer inside, infer sentence>
          ? Fault<at extends "" ? elementPlace<chain, i> : `${i}.${at}`, inside, sentence>
          : number[]
      : never

// chain, index -> place of a fault; a hole, `[a, , b]`, can only be blamed on the whole: what follows it is optional
type elementPlace<chain extends readonly unknown[], i extends number> = chain[i] extends undefined
  ? union<chain["length"]> extends true
    ? ""
    : `${i}`
  : `${i}`

// what stands in the place of a chain, shape -> shape | fault
export type walkWhole<chain, shape extends State> = chain extends readonly unknown[]
  ? number extends chain["length"]
    ? unknown extends chain // `any`
      ? number[]
      : Fault<"", "", lengthUnknown>
    : walk<chain, shape>
  : 0 extends chain & 1 // `any` again, and not `unknown`
    ? never
    : Fault<"", "", "expects an array of layers: write it in brackets, [layer]">

// chain of a sequential value, shape -> shape | fault; nothing is known behind elements of unknown number
export type walkOpen<chain extends readonly unknown[], shape extends State> = number extends chain["length"]
  ? number[]
  : walk<chain, shape>

// element, shape, the chain around it and its place -> shape | fault
/** What one element makes of a shape. */
export type step<element, shape extends State, chain, i> = unknown extends element
  ? number[]
  : element extends AnyLayer
    ? refusedBy<run<element, shape>, "">
    : other<element, shape, chain, i>
// element, shape -> shape | what refuses it | false for what is no layer
/** It knows nothing of the chain: equal layers on equal shapes are one type, worked out once. */
type layered<element, shape extends State> = unknown extends element
  ? number[]
  : element extends AnyLayer
    ? run<element, shape>
    : false

// what a layer gives, place -> state | fault
export type refusedBy<out, at extends string> =
  out extends Misfit<infer sentence extends string>
    ? Fault<at, "", sentence>
    : out extends string
      ? Fault<at, "", out>
      : out

// An element that is no layer: each kind of value has its arm here, since types cannot be looked up by what they extend.
type other<element, shape extends State, chain, i> = element extends readonly unknown[]
  ? number extends element["length"]
    ? Fault<"", "", lengthUnknown>
    : walk<element, shape>
  : element extends Sequential<infer inner>
    ? walkOpen<inner, shape> extends infer out
      ? out extends Fault<infer at, infer inside, infer sentence>
        ? Fault<"", modulePath<inner, at, inside>, sentence>
        : out
      : never
    : element extends Model<infer name, infer input, infer output, any>
      ? applied<name, input, output, [shape]> extends infer out
        ? out extends Fault<any, any, infer sentence>
          ? Fault<"", "", sentence>
          : out
        : never
      : element extends Run<infer count, infer repeated>
        ? repeatedName<repeated, count> extends infer name extends string
          ? Fault<"", "", `the name ${name} is taken by an earlier element`>
          : repeatedly<repeated, shape, count, chain, i>
        : element extends Frozen<infer inner>
          ? step<inner, shape, [], 0>
          : element extends (...parameters: never) => unknown
            ? Fault<"", "", functionGiven>
            : element extends ModuleList<any>
              ? Fault<"", "", listCalled>
              : element extends Own<any, any, any>
                ? Fault<"", "", ownGiven>
                : element extends object
                  ? chain extends "named"
                    ? Fault<"", "", recordGiven>
                    : named<element, shape, chain, i>
                  : Fault<
                      "",
                      "",
                      `expects a layer, an array of them or a record with one name, got ${show<element>}`
                    >

// element, shape, count -> shape | fault
/**
 * An element n times; the count does not matter to one that gives back the shape it gets, and so may be generic. One that
 * does not fit is blamed whatever the count is, unless that is 0.
 */
type repeatedly<element, shape extends State, count extends number, chain, i, done extends number = 0> =
  step<element, shape, chain, i> extends infer out
    ? Two<out, shape> extends Two<shape, any>
      ? shape
      : out extends Fault<infer at, infer inside, infer sentence>
        ? Verdict<"none"> extends Verdict<left<count, done, sentence>>
          ? shape
          : Fault<at extends "" ? `@${done}` : `@${done}.${at}`, inside, sentence>
        : number extends count
          ? number[]
          : done extends count
            ? shape
            : out extends State
              ? done extends 900
                ? Fault<"", "", tooOften<count>>
                : repeatedly<element, out, count, chain, i, Next[done]>
              : out
    : never

// count, how many are done, what is known where a chain is -> whether there are more; there are if the count is not known
type left<count extends number, done extends number, once> = once extends string
  ? [count] extends [-1]
    ? "some"
    : count extends done
      ? "none"
      : "some"
  : never

// element, count -> the name that it would have twice | false
type repeatedName<element, count extends number> = element extends readonly unknown[]
  ? false
  : element extends AnyLayer | string | number | boolean | null | undefined
    ? false
    : [keyof element] extends [infer name extends string]
      ? [name] extends [never]
        ? false
        : count extends 0 | 1
          ? false
          : number extends count
            ? false
            : name
      : false

// record, shape, the chain around it and its place -> shape | fault
/** What a named element makes of a shape: a record with one key. The path of a computed key is not known. */
type named<element extends object, shape extends State, chain, i> = string extends keyof element
  ? step<element[keyof element], shape, "named", 0> extends infer out
    ? out extends Fault<any, infer inside, infer sentence>
      ? Fault<"", inside, sentence>
      : out
    : never
  : [keyof element] extends [never]
    ? Fault<"", "", "a record in a chain has one name: this one has none">
    : union<keyof element> extends true
      ? element extends PromiseLike<unknown>
        ? Fault<"", "", promiseGiven>
        : Fault<"", "", "a record in a chain has one name: write one record for each element">
      : called<`${keyof element & (string | number)}`, element[keyof element], shape, chain, i>

// name, element, shape, the chain around it and its place -> shape | fault
type called<name extends string, element, shape extends State, chain, i> =
  nameFault<name> extends infer fault extends string
    ? Fault<"", "", fault>
    : isTaken<chain, name, i> extends true
      ? Fault<"", "", `the name ${name} is taken by an earlier element`>
      : step<element, shape, "named", 0> extends infer out
        ? out extends Fault<infer at, infer inside, infer sentence>
          ? Fault<at extends "" ? name : `${name}.${at}`, inside, sentence>
          : out
        : never
