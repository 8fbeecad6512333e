import { assume } from "../shape/assume.ts"
import type { Dim, fits, isSymbol, Shape, Two } from "../shape/dim.ts"
import { refusal } from "../shape/error.ts"
import { evaluate } from "../shape/evaluate.ts"
import type { Environment, evaluateAll, Evaluated, listed, Slots } from "../shape/evaluate.ts"
import type { NotPositive } from "../shape/integers/index.ts"
import type { Misfit } from "../shape/misfit.ts"
import type { Term } from "../shape/term.ts"
import { isUnranked, last } from "../shape/rank.ts"
import { byPlace } from "./byPlace.ts"
import type { Check } from "./checks.ts"
import { rankName } from "./forms.ts"
import type { Indexed, RuntimeForm } from "./forms.ts"
import { tailForm } from "./tail.ts"
import type { RuntimeRule } from "./rule.ts"
import type { assumed, outgoing, unlike } from "./dtype.ts"
import type { sign } from "./sign.ts"
import type { Signature } from "./signature.ts"
import type { Several, State, Typed, typed } from "./state.ts"
import type { trailing, trailingFault } from "./trailing.ts"
import type { AnyLayer, args, bound, forms, params, rule, Switched } from "./layer.ts"
import { conditionFault, mismatch, windowFault, wrongRank } from "./messages.ts"
import type { firstMismatch } from "./messages.ts"
import { disagreement, opened } from "./places.ts"

// layer, shape -> shape | sentence
/** What a layer makes of a shape. */
export type run<L extends AnyLayer, shape extends State> = pass<L[typeof forms][shape["length"]], L, shape>

export function run(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape {
  const form = rule.forms[shape.length] ?? rule.forms[-1]
  if (form !== undefined && (form.split !== undefined || !isUnranked(shape))) {
    const places =
      form.trailing === undefined
        ? byPlace(form, shape)
        : rule.bySizes?.(form.trailing, rule, args, slots, shape)
    if (places === undefined) throw wrongRank(rule, slots, shape)
    return pass(form, rule, args, slots, shape, places)
  }
  return unusual(rule, args, slots, shape)
}

// form, layer, shape -> shape | sentence
/**
 * Straight on for the forms that nearly all layers have: fixed ranks, and a last axis with anything before it. What is
 * passed on is what a step costs: with an environment built for every form a Linear came to 170 instantiations, not 95. What
 * comes along a chain is not readonly, and so the pattern is not: tsc would work out a second tuple. One that is goes the long road.
 */
type pass<form extends Indexed, L extends AnyLayer, shape extends State> = form["split"] extends "none"
  ? form["place"] extends number
    ? fits<shape[form["place"]], L[typeof args][form["argument"]]> extends true
      ? emitFixed<form, L, shape, shape>
      : Misfit<
          mismatch<form, L, shape, form["checks"][0], L[typeof args][form["argument"]], shape[form["place"]]>
        >
    : emitFixed<form, L, shape, shape>
  : form["split"] extends "last"
    ? shape extends [...infer rest, infer last]
      ? fits<last, L[typeof args][form["argument"]]> extends true
        ? [...rest, L[typeof args][form["to"]]]
        : Misfit<mismatch<form, L, shape, form["checks"][0], L[typeof args][form["argument"]], last>>
      : passVariadic<form, L, shape, byPlace<shape, "0+1">>
    : form["split"] extends string
      ? passVariadic<form, L, shape, byPlace<shape, form["split"]>>
      : unusual<L, shape>

// form, layer, shape, sizes by place -> shape | sentence
type emitFixed<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  places extends State,
> = form["extra"] extends "none"
  ? form["before"] extends "same"
    ? shape
    : Evaluated<form["before"], L[typeof bound] & places>[form["sizes"]] extends infer sizes extends
          readonly unknown[]
      ? isSymbol<places[form["spanned"]]> extends true
        ? sizes
        : "underflow" extends sizes[form["fallible"]]
          ? windowFault<form, L, shape, L[typeof bound] & places>
          : sizes
      : never
  : agree<form["extra"], places, L[typeof bound]> extends true
    ? emitFixed<form & { readonly extra: "none" }, L, shape, places>
    : Misfit<firstMismatch<form, L, shape, places>>

// conditions, environment -> the sentence of the first that fails | true
type failing<conditions, E extends Environment> = conditions extends readonly [
  readonly [infer formula, infer sentence],
  ...infer rest,
]
  ? isPositive<evaluate<formula, E>> extends false
    ? sentence
    : failing<rest, E>
  : true
type isPositive<value> = value extends number ? (`${value}` extends NotPositive ? false : true) : true

type passVariadic<form extends Indexed, L extends AnyLayer, shape, places> = places extends readonly any[]
  ? agree<form["checks"], places, L[typeof bound]> extends true
    ? form["before"] extends "same"
      ? shape
      : around<
          form,
          L,
          shape,
          L[typeof bound] & places,
          evaluateAll<form["before"], L[typeof bound] & places>,
          evaluate<form["middle"], L[typeof bound] & places>,
          evaluateAll<form["after"], L[typeof bound] & places>
        >
    : Misfit<firstMismatch<form, L, shape, places>>
  : form["split"] extends "sizes"
    ? passSizes<form, L, shape, trailing<shape, listed<L[typeof bound][form["trailing"]]>>>
    : wrongRank<L, shape>

// form, layer, shape, the sizes before those that agree with a slot | false -> shape | sentence
type passSizes<form extends Indexed, L extends AnyLayer, shape, rest> = rest extends readonly unknown[]
  ? passVariadic<form, L, shape, [rest]>
  : trailingFault<form, L, shape>
// What stands before sizes of unknown number is unknown with them.
type around<
  form extends Indexed,
  L extends AnyLayer,
  shape,
  E extends Environment,
  before extends readonly unknown[],
  rest,
  after extends readonly unknown[],
> = "underflow" extends before[number] | after[number]
  ? windowFault<form, L, shape, E>
  : rest extends readonly unknown[]
    ? number extends rest["length"]
      ? [...rest, ...after]
      : [...before, ...rest, ...after]
    : never

// checks, sizes by place, slots -> whether all sizes agree
type agree<checks, places extends State, S extends Slots> = checks extends readonly [
  infer first extends Check,
  ...infer rest,
]
  ? fits<places[first[0]], S[first[1]]> extends true
    ? agree<rest, places, S>
    : false
  : true

function pass(
  form: RuntimeForm,
  rule: RuntimeRule,
  args: readonly unknown[],
  slots: Slots,
  shape: Shape,
  places: readonly unknown[],
): Shape {
  const wrong = disagreement(form, slots, places)
  if (wrong !== undefined) throw mismatch(wrong, form, rule, args, slots, shape, places)
  const known = { ...slots, [rankName]: isUnranked(shape) ? NaN : shape.length }
  const failing = form.where.find(([formula]) => (evaluate(formula, places, known) as number) < 1)
  if (failing !== undefined) throw conditionFault(rule, failing[1], slots, shape)
  if (form.before === undefined) return shape
  const sizesOf = (terms: readonly Term[]) => terms.map(term => evaluate(term, places, slots) as Dim)
  for (const term of [...form.before, ...form.after]) assume(() => opened(term, places, slots))
  const rest = form.split === undefined ? [] : (evaluate(form.middle, places, slots) as Shape)
  const [before, after] = [sizesOf(form.before), sizesOf(form.after)]
  if ([...before, ...after].includes("underflow")) throw windowFault(form, rule, slots, shape, places)
  return [...(isUnranked(rest) ? [] : before), ...rest, ...after]
}

/** A rule of its own, for outputs whose rank depends on the arguments: `output` is a type function of the other two. */
export interface Twin {
  readonly shape: unknown
  readonly bound: Slots
  readonly output: unknown
}

// What no form is found for (a plain shape whose first size is unknown may be of any dtype): it or the layer is out of the ordinary; the rule has a twin; the rank is unknown, or wrong.
type unusual<L extends AnyLayer, state> = [L[typeof rule]["signature"], state] extends [
  Signature,
  readonly unknown[] | Typed<any, any>,
]
  ? sign<L, [state]>
  : state extends Typed<infer shape, infer dtype>
    ? whole<L, shape, dtype>
    : state extends Several<infer states>
      ? `${L[typeof rule]["name"]}: expects one tensor, got ${states["length"]}`
      : state extends readonly unknown[]
        ? L[typeof forms] extends Switched
          ? whole<L, state, number extends state[0] ? assumed<L[typeof rule]["takes"], ownOf<L>> : "float32">
          : special<L, state>
        : never

// layer, shape, dtype -> state | sentence: with all that ordinary layers on float32 need not look at
type whole<L extends AnyLayer, shape extends readonly unknown[], dtype> =
  unlike<L[typeof rule]["takes"], ownOf<L>, dtype> extends infer expected extends string
    ? `${L[typeof rule]["name"]}: expects ${expected}, got ${dtype & string}`
    : unmetOn<L, shape> extends infer sentence extends string
      ? conditionFault<L, sentence, shape>
      : pass<L[typeof rule]["forms"][shape["length"]], Plain<L>, shape> extends infer out
        ? out extends string | Misfit<any>
          ? out
          : L[typeof bound][L[typeof rule]["indices"]] extends true
            ? Several<[typed<out, dtype>, typed<out, "int64">]>
            : typed<out, dtypeGiven<L, dtype>>
        : never
// layer, shape -> the sentence of the first condition that fails | true; sizes that do not agree are blamed before
type unmetOn<L extends AnyLayer, shape extends readonly unknown[]> = [
  number extends shape["length"] ? true : false,
  L[typeof rule]["tail"],
] extends [true, readonly [infer rank extends number, unknown]]
  ? unmetIn<L[typeof rule]["forms"][rank], L, shape, last<shape, rank>>
  : unmetIn<
      L[typeof rule]["forms"][shape["length"]],
      L,
      shape,
      placesIn<L[typeof rule]["forms"][shape["length"]], shape>
    >
type unmetIn<form, L extends AnyLayer, shape extends readonly unknown[], places> = [form, places] extends [
  { readonly where: infer where; readonly checks: infer checks },
  infer sizes extends readonly unknown[],
]
  ? agree<checks, sizes, L[typeof bound]> extends true
    ? failing<where, L[typeof bound] & sizes & { "#": shape["length"] }>
    : true
  : true
// form, shape -> its sizes by place
type placesIn<form, shape extends readonly unknown[]> = form extends { readonly split: infer split }
  ? split extends "none"
    ? shape
    : byPlace<
          shape,
          split extends "last" ? "0+1" : split extends "sizes" ? "0+0" : split
        > extends infer places extends readonly unknown[]
      ? places
      : {}
  : {}
// layer, dtype of its input -> dtype of its output
export type dtypeGiven<L extends AnyLayer, dtype> = outgoing<L[typeof rule]["gives"], ownOf<L>, dtype>
// layer -> the dtype of its parameters
type ownOf<L extends AnyLayer> = L[typeof bound] extends { readonly dtype: infer dtype } ? dtype : "float32"
/** A layer as if it were an ordinary one, once it has been looked at. */
interface Plain<in out L extends AnyLayer> {
  readonly [rule]: L[typeof rule]
  readonly [args]: L[typeof args]
  readonly [bound]: L[typeof bound]
  readonly [forms]: L[typeof rule]["forms"]
  readonly [params]: any
}

type special<L extends AnyLayer, shape extends readonly unknown[]> = L[typeof rule] extends Twin
  ? (L[typeof rule] & { readonly shape: shape; readonly bound: L[typeof bound] })["output"]
  : number extends shape["length"]
    ? unranked<L, shape, L[typeof rule]["tail"]>
    : wrongRank<L, shape>

function unusual(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape {
  if (rule.twin !== undefined) {
    const out = rule.twin(shape, slots)
    if (typeof out === "string") throw refusal(rule.name, out, shape)
    return out
  }
  if (isUnranked(shape)) return unranked(rule, args, slots, shape)
  throw wrongRank(rule, slots, shape)
}

// Of an unknown rank the last sizes are bound: all of them, or all but an optional first one.
type unranked<L extends AnyLayer, shape extends readonly unknown[], tail> = tail extends readonly [
  infer rank extends number,
  infer before extends readonly unknown[],
]
  ? last<shape, rank> extends infer places extends readonly unknown[]
    ? passTail<L[typeof rule]["forms"][rank], L, shape, places> extends infer out
      ? out extends string | Misfit<any>
        ? out
        : Two<out, shape> extends Two<shape, any>
          ? out
          : out extends readonly unknown[]
            ? [...before, ...out]
            : never
      : never
    : never
  : number[]

type passTail<form extends Indexed, L extends AnyLayer, shape, places extends readonly unknown[]> =
  agree<form["checks"], places, L[typeof bound]> extends true
    ? number extends places[number]
      ? form["before"] extends "same"
        ? shape
        : knownAll<form["before"], L[typeof bound] & places> extends infer sizes extends readonly unknown[]
          ? "underflow" extends sizes[form["fallible"]]
            ? windowFault<form, L, shape, L[typeof bound] & places>
            : sizes
          : never
      : emitFixed<form, L, shape, places>
    : Misfit<firstMismatch<form, L, shape, places>>
// A window over a size that is not known is not known, whatever its stride is: nothing waits for a generic one.
type knownAll<terms, E extends Environment> = { [i in keyof terms]: known<terms[i], E> }
type known<term, E extends Environment> = term extends readonly [
  "window" | "pool",
  infer size extends number,
  ...unknown[],
]
  ? number extends E[size]
    ? number
    : evaluate<term, E>
  : evaluate<term, E>

function unranked(rule: RuntimeRule, args: readonly unknown[], slots: Slots, shape: Shape): Shape {
  const tail = tailForm(rule.input ?? [])
  if (tail === false) return ["..."]
  const [rank, rest] = tail
  const out = pass(rule.forms[rank] as RuntimeForm, rule, args, slots, shape, last(shape, rank))
  return out === shape ? out : [...(rest as Shape), ...out]
}
