import { operations } from "../../shape/evaluate.ts"
import type { Constants, Operators, Slots } from "../../shape/evaluate.ts"
import type { Definition } from "../definition.ts"
import type { Rule } from "../rule/digest.ts"
import type { Field } from "../fields/index.ts"
import type { optional } from "../fields/optional.ts"
import type { Values } from "../rule/rule.ts"
import type { Sources } from "../rule/sources.ts"
import { isOptions } from "./unsuited.ts"

// rule, arguments -> slots
/** The arguments of a call by slot, defaults filled in; lazy, so that a layer costs only what its rule reads. */
export type slotsOf<R extends Rule, A extends readonly unknown[]> = A["length"] extends R["bare"]["length"]
  ? fromArgs<R["slots"]["args"], A> & fromAxes<R["bare"]["axes"], A> & R["bare"]["defaults"] & Constants
  : slotted<R, A, optionsOf<R["arity"], A>>
type slotted<R extends Rule, A extends readonly unknown[], options> = fromArgs<R["slots"]["args"], A> &
  fromAxes<R["slots"]["axes"], A> &
  fromOptions<R["slots"]["options"], R["bare"]["defaults"], options, R["filledBy"][keyof options & string]> &
  fromOthers<R["slots"]["others"], A, options> &
  Constants
type fromArgs<S extends Sources["args"], A extends readonly unknown[]> = { [slot in keyof S]: A[S[slot]] }
type fromAxes<S extends Sources["axes"], A extends readonly unknown[]> = {
  [slot in keyof S]: AxisOf<A[S[slot][1]], S[slot][2]>
}
/** Which slots are given is asked once for all of them: asked for each, it was most of what a convolution with options cost. */
type fromOptions<S extends Table, D extends Table, options, given> = {
  [slot in keyof S & string]: slot extends given
    ? ValueGiven<S[slot], options[S[slot][1] & keyof options]>[S[slot][0]]
    : D[slot]
}
type fromOthers<S extends Table, A extends readonly unknown[], options> = {
  [slot in keyof S]: ValueOfOther<S[slot], A, options>[S[slot][0]]
}
interface Table {
  readonly [slot: string]: any
}

/** The value of a slot whose option is given, by the kind of its source. */
interface ValueGiven<source extends readonly any[], value> {
  [kind: string]: unknown
  option: known<value>
  optionAxis: AxisOf<value, source[3]>
  count: value extends readonly unknown[] ? value["length"] : source[2]
}
/** The value of a slot that is no plain option, by the kind of its source. */
interface ValueOfOther<source extends readonly any[], A extends readonly unknown[], options> {
  [kind: string]: unknown
  optionAxisOr: source[1] extends keyof options
    ? options[source[1]] extends null
      ? AxisOf<A[source[3]], source[2]>
      : AxisOf<options[source[1]], source[2]>
    : AxisOf<A[source[3]], source[2]>
  first: A extends readonly [infer first, ...unknown[]]
    ? first extends Named
      ? source[1] extends keyof options
        ? known<options[source[1]]>
        : source[2]
      : known<first>
    : source[2]
}

// arity, arguments -> the options object
export type optionsOf<arity, A extends readonly unknown[]> = A["length"] extends arity
  ? {}
  : arity extends number
    ? A[arity]
    : A extends readonly [...unknown[], infer last extends Named]
      ? last
      : {}
/** An options object: an object that is no array. */
export type Named = object & { readonly length?: never }

// number | tuple | word, axis -> number | word
/** The size of one axis; it has a public name, by which declarations call it while it waits for a type parameter. */
export type AxisOf<value, place> = value extends number | string
  ? value
  : value extends readonly unknown[]
    ? value extends readonly [infer only]
      ? only
      : place extends keyof value
        ? value[place]
        : number
    : number

/** A value that may also be undefined is unknown. */
type known<value> = optional<value> extends true ? number : value

/** What the slots of a call depend on. */
interface Fields extends Pick<Definition, "args" | "options" | "first"> {
  readonly operations: Operators
}

/** The options object of a call, or an empty one. */
export function optionsOf(
  { args: { length }, first }: Omit<Fields, "operations">,
  args: readonly unknown[],
): Values {
  const last = args.at(first === undefined ? length : -1)
  return isOptions(last) ? last : {}
}

/** What a call gives: the name, the field if there is one of that name, and the value. */
type Given = readonly [name: string, field: Field | undefined, value: unknown]

/** What a call gives, in the order in which it is judged: arguments, options, the option that stands first. */
export function givenOf(rule: Omit<Fields, "operations">, args: readonly unknown[]): readonly Given[] {
  const { first, options } = rule
  const told = optionsOf(rule, args)
  const field = (name: string) => (Object.hasOwn(options, name) ? options[name] : undefined)
  const isFirst = first !== undefined && !("axes" in (options[first] as Field)) && args[0] !== told
  return [
    ...rule.args.map(([name, field], place): Given => [name, field, args[place]]),
    ...[...Object.entries(told), ...(isFirst ? [[first, args[0]] as const] : [])]
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): Given => [name, field(name), value]),
  ]
}

/** The value of every field by name, from what a call gives; defaults filled in. */
export function valuesOf(rule: Omit<Fields, "operations">, list: readonly Given[]): Values {
  const given = Object.fromEntries(list.map(([name, , value]) => [name, value]))
  const values: { [name: string]: unknown } = {}
  for (const [name, field] of fieldsOf(rule)) {
    const initial = "default" in field ? field.default : undefined
    const value = given[name]
    const other = rule.args.some(([arg]) => "axes" in field && arg === initial)
    // Null is a value of its own, or stands for a default that is an argument's value.
    const isGiven = value !== undefined && !(value === null && other)
    values[name] = kept(field, isGiven ? value : other ? values[initial as string] : initial)
  }
  return values
}

function fieldsOf({ args, options }: Omit<Fields, "operations">): readonly (readonly [string, Field])[] {
  return [...args, ...Object.entries(options)]
}

/** A value as PyTorch keeps it: some classes make a tuple of a number, others leave it. */
function kept(field: Field, value: unknown): unknown {
  return "tuple" in field && field.tuple === true && typeof value === "number"
    ? Array.from({ length: "axes" in field ? field.axes : 1 }, () => value)
    : value
}

/** The slots of a call, from the values of its fields; their names, where there are none. */
export function slotsOf(rule: Fields, values: Values = {}): Slots {
  const slots: { [name: string]: unknown; [operations]: Operators } = { [operations]: rule.operations }
  for (const [name, field] of fieldsOf(rule)) {
    const value = values[name]
    if (!("axes" in field)) {
      slots[name] = value
      continue
    }
    const sizes = Array.isArray(value) ? (value as readonly unknown[]) : undefined
    for (let axis = 0; axis < field.axes; axis++)
      slots[`${name}.${axis}`] = sizes ? sizes[axis in sizes ? axis : 0] : value
    if (field.broadcast === true && name in rule.options) slots[`${name}.count`] = sizes?.length ?? field.axes
  }
  return slots
}
