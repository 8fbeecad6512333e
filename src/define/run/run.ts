import type { fits, Shape } from "../../shape/dim.ts"
import { refusal } from "../../shape/error.ts"
import type { Slots } from "../../shape/evaluate.ts"
import type { Misfit } from "../../shape/misfit.ts"
import { isUnranked } from "../../shape/rank.ts"
import { byPlace } from "./byPlace.ts"
import type { unmetOn } from "./conditions.ts"
import type { assumed, outgoing, unlike } from "../dtype.ts"
import type { Indexed } from "../rule/forms.ts"
import type { arrayGiven } from "./input.ts"
import type { AnyLayer, args, bound, forms, ownDType, params, rule, Switched } from "../layer.ts"
import { wrongRank } from "./messages.ts"
import type { conditionFault, mismatch } from "./messages.ts"
import { pass } from "./pass.ts"
import type { passFixed, passVariadic } from "./pass.ts"
import type { RuntimeRule } from "../rule/rule.ts"
import type { sign } from "../several/sign.ts"
import type { Signature } from "../several/signature.ts"
import type { Several, State, Typed, typed } from "./state.ts"
import { unranked } from "./unranked.ts"

// layer, shape -> shape | sentence
/** What a layer makes of a shape. */
export type run<L extends AnyLayer, shape extends State> = straight<
  L[typeof forms][shape["length"]],
  L,
  shape
>

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
type straight<form extends Indexed, L extends AnyLayer, shape extends State> = form["split"] extends "none"
  ? form["place"] extends number
    ? fits<shape[form["place"]], L[typeof args][form["argument"]]> extends true
      ? passFixed<form, L, shape, shape>
      : Misfit<
          mismatch<form, L, shape, form["checks"][0], L[typeof args][form["argument"]], shape[form["place"]]>
        >
    : passFixed<form, L, shape, shape>
  : form["split"] extends "last"
    ? shape extends [...infer rest, infer last]
      ? fits<last, L[typeof args][form["argument"]]> extends true
        ? [...rest, L[typeof args][form["to"]]]
        : Misfit<mismatch<form, L, shape, form["checks"][0], L[typeof args][form["argument"]], last>>
      : passVariadic<form, L, shape, byPlace<shape, "0+1">>
    : form["split"] extends string
      ? passVariadic<form, L, shape, byPlace<shape, form["split"]>>
      : unusual<L, shape>

// layer, state -> state | sentence
/**
 * What no form is found for: the layer has a signature, an option that takes it off the ordinary road, or a twin; the input is of another
 * dtype, or several; its rank is unknown, or wrong.
 */
type unusual<L extends AnyLayer, state> = unknown extends L[typeof rule] // `Layer<any, any>`
  ? number[]
  : [L[typeof rule]["signature"], state] extends [Signature, readonly unknown[] | Typed<any, any>]
    ? sign<L, [state]>
    : state extends Typed<infer shape, infer dtype>
      ? onTyped<L, shape, dtype>
      : state extends Several<infer states>
        ? arrayGiven<L[typeof rule]["name"], states["length"]>
        : state extends readonly unknown[]
          ? L[typeof forms] extends Switched
            ? onTyped<
                L,
                state,
                number extends state[0] ? assumed<L[typeof rule]["takes"], ownDType<L>> : "float32"
              >
            : special<L, state>
          : never

// layer, shape, dtype -> state | sentence: with all that ordinary layers on float32 need not look at
type onTyped<L extends AnyLayer, shape extends readonly unknown[], dtype> =
  unlike<L[typeof rule]["takes"], ownDType<L>, dtype> extends infer expected extends string
    ? `${L[typeof rule]["name"]}: expects ${expected}, got ${dtype & string}`
    : unmetOn<L, shape> extends infer sentence extends string
      ? conditionFault<L, sentence, shape>
      : straight<L[typeof rule]["forms"][shape["length"]], Plain<L>, shape> extends infer out
        ? out extends string | Misfit<any>
          ? out
          : L[typeof bound][L[typeof rule]["indices"]] extends true
            ? Several<[typed<out, dtype>, typed<out, "int64">]>
            : typed<out, dtypeGiven<L, dtype>>
        : never
// layer, dtype of its input -> dtype of its output
/** Most give the dtype of their input: asked first, since the dtype of the parameters needs the slots of the call, a fortieth of ResNet-50. */
export type dtypeGiven<L extends AnyLayer, dtype> = L[typeof rule]["gives"] extends "same"
  ? dtype
  : outgoing<L[typeof rule]["gives"], ownDType<L>, dtype>
/** A layer as if it were an ordinary one, once it has been looked at. */
interface Plain<in out L extends AnyLayer> {
  readonly [rule]: L[typeof rule]
  readonly [args]: L[typeof args]
  readonly [bound]: L[typeof bound]
  readonly [forms]: L[typeof rule]["forms"]
  readonly [params]: any
}

/** A rule of its own, for outputs whose rank depends on the arguments: `output` is a type function of the other two. */
export interface Twin {
  readonly shape: unknown
  readonly bound: Slots
  readonly output: unknown
}

// layer, shape -> shape | sentence
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
