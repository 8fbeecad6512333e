import type { Definition } from "../definition.ts"
import type { plain } from "./plain.ts"

/** Where the value of a slot comes from, in the arguments of a call. */
export type Source =
  /** The argument at a place. */
  number | Axis | Optional | Other
/** One axis of the argument at a place. */
type Axis = readonly ["axis", place: number, axis: number]
type Other =
  /** One axis of an option whose default is the argument at a place. */
  | readonly ["optionAxisOr", name: string, axis: number, place: number]
  /** An option that may also be the first argument. */
  | readonly ["first", name: string, initial: unknown]
/** A source that has its default where the option is not given. */
type Optional =
  | readonly ["option", name: string, initial: unknown]
  | readonly ["optionAxis", name: string, initial: unknown, axis: number]
  /** How many sizes were given: those of the array, or one for each axis. */
  | readonly ["count", name: string, axes: number]

/** The sources of all slots, by what it takes to read them: most are an argument or a default, which need no look at their kind. */
export interface Sources {
  readonly args: { readonly [slot: string]: number }
  readonly axes: { readonly [slot: string]: Axis }
  readonly options: { readonly [slot: string]: Optional }
  readonly others: { readonly [slot: string]: Other }
}

/** What tsc reads of a call without options, as most calls are: nothing in it depends on what is given. */
export interface Bare {
  /** How many arguments there are. */
  readonly length: number
  readonly axes: { readonly [slot: string]: Axis }
  readonly defaults: { readonly [slot: string]: unknown }
}

// definition -> the source of each slot: one for each field, or one for each axis of it
export type sourcesOf<D extends Definition> = plain<{
  [
    pair in argPairs<D["args"]> | optionPairs<D["options"], firstOf<D>, placesOfArgs<D["args"]>> as pair[0]
  ]: pair[1]
}>

// slots with their sources -> the same in groups
export type grouped<slots> = plain<{
  readonly args: plain<{
    [slot in keyof slots as slots[slot] extends number ? slot : never]: Extract<slots[slot], number>
  }>
  readonly axes: plain<{
    [slot in keyof slots as slots[slot] extends Axis ? slot : never]: Extract<slots[slot], Axis>
  }>
  readonly options: plain<{
    [slot in keyof slots as slots[slot] extends Optional ? slot : never]: Extract<slots[slot], Optional>
  }>
  readonly others: plain<{
    [slot in keyof slots as slots[slot] extends Other ? slot : never]: Extract<slots[slot], Other>
  }>
}>

// definition, slots with their sources -> the same of a call without options
export type bareOf<D extends Definition, slots> = plain<{
  readonly length: D["args"]["length"]
  readonly axes: plain<{
    [slot in keyof slots as axisWithout<slots[slot]> extends never ? never : slot]: axisWithout<slots[slot]>
  }>
  readonly defaults: plain<{
    [slot in keyof slots as slots[slot] extends Initial ? slot : never]: slots[slot] extends Initial
      ? slots[slot][2]
      : never
  }>
}>
type axisWithout<source> = source extends Axis
  ? source
  : source extends readonly ["optionAxisOr", unknown, infer axis, infer place]
    ? ["axis", place, axis]
    : never
type Initial = Optional | readonly ["first", name: string, initial: unknown]

// definition, slots with their sources -> the slots that each option fills; a union for each
export type filledBy<D extends Definition, slots> = plain<{
  readonly [name in keyof D["options"] & string]: Extract<keyof slots, name | `${name}.${string}`>
}>

type firstOf<D> = D extends { readonly first: infer first extends string } ? first : never

type argPairs<args extends Definition["args"]> = {
  [i in keyof args & `${number}`]: args[i] extends readonly [infer name extends string, infer field]
    ? i extends `${infer place extends number}`
      ? field extends { readonly axes: infer count extends number }
        ? axisPairs<name, ["axis", place], axisOf<count>>
        : [name, place]
      : never
    : never
}[keyof args & `${number}`]
type axisPairs<name extends string, source extends readonly unknown[], axis> = axis extends number
  ? [`${name}.${axis}`, [...source, axis]]
  : never
type axisOf<count extends number> = count extends 1
  ? 0
  : count extends 2
    ? 0 | 1
    : count extends 3
      ? 0 | 1 | 2
      : 0 | 1 | 2 | 3

// arguments -> the place of each name
type placesOfArgs<args extends Definition["args"]> = args extends readonly []
  ? {}
  : {
      [
        i in keyof args & `${number}` as args[i] extends readonly [infer name extends string, unknown]
          ? name
          : never
      ]: i extends `${infer place extends number}` ? place : never
    }

type optionPairs<options, first, places> = {
  [name in keyof options & string]: options[name] extends { readonly default: infer initial }
    ? options[name] extends { readonly axes: infer count extends number }
      ? | optionAxisPairs<name, initial, axisOf<count>, places>
        | (options[name] extends { readonly broadcast: true }
            ? [`${name}.count`, ["count", name, count]]
            : never)
      : [name, [name extends first ? "first" : "option", name, initial]]
    : never
}[keyof options & string]
type optionAxisPairs<name extends string, initial, axis, places> = axis extends number
  ? [
      `${name}.${axis}`,
      initial extends keyof places
        ? ["optionAxisOr", name, axis, places[initial]]
        : ["optionAxis", name, initial, axis],
    ]
  : never
