import type { DType, TensorValue } from "../module/module.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { add } from "../shape/arithmetic.ts"
import { fits, show } from "../shape/dim.ts"
import type { Dim, Shape, Two } from "../shape/dim.ts"
import type { add as plus } from "../shape/integers/index.ts"
import { anyShape, isUnranked } from "../shape/rank.ts"
import type { union } from "../shape/union.ts"
import { settle } from "../shape/error.ts"
import { axisFault, placeOf } from "./axes.ts"
import { blank } from "./checked.ts"
import type { checked, Misfit, misfitting, rankOf } from "./checked.ts"
import { described, here, operandFault } from "./operand.ts"
import type { dtypeOf, handedOn, shapeOf } from "./operand.ts"
import { promote } from "./promote.ts"

/** A tensor that does not fit, by its place in the array, and the sentence. */
interface Unfit<in out At extends string, in out Sentence> {
  readonly at: At
  readonly sentence: Sentence
}

// tensors -> true | misfit | unfit
/** The verdict on the tensors one by one. */
type tensorsFault<tensors> = tensors extends readonly unknown[]
  ? number extends tensors["length"]
    ? tensorFault<tensors[number]>
    : tensors extends readonly []
      ? Misfit<"cat: expects at least one tensor, got []">
      : firstFault<{ [i in keyof tensors]: tensorFault<tensors[i]> }>
  : described<tensors> extends infer text extends string
    ? Misfit<`cat: expects an array of tensors, got ${text}`>
    : never
// value -> true | misfit
type tensorFault<part> =
  operandFault<"cat", part> extends infer fault
    ? [fault] extends [true]
      ? [shapeOf<part>] extends [readonly []]
        ? unknown extends shapeOf<part>
          ? true
          : Misfit<"cat: expects at least 1 dimension, got []">
        : true
      : fault
    : never
// verdicts, those before -> true | unfit
type firstFault<faults, before extends readonly unknown[] = []> = faults extends readonly [
  infer head,
  ...infer rest,
]
  ? [head] extends [Misfit<infer sentence extends string>]
    ? Unfit<`${before["length"]}`, sentence>
    : firstFault<rest, [...before, head]>
  : true
function tensorsFault(tensors: unknown): true | string {
  if (!Array.isArray(tensors)) return `cat: expects an array of tensors, got ${described(tensors)}`
  if (tensors.length === 0) return "cat: expects at least one tensor, got []"
  return tensors.map(tensorFault).find(fault => fault !== true) ?? true
}
function tensorFault(part: unknown): true | string {
  const fault = operandFault("cat", part, "any")
  if (fault !== true) return fault
  return (part as TensorValue).shape.length > 0 || "cat: expects at least 1 dimension, got []"
}

// tensors -> the shape by which an axis is counted
type shapeOfFirst<tensors> = tensors extends readonly [infer first, ...any]
  ? shapeOf<first>
  : tensors extends readonly unknown[]
    ? shapeOf<tensors[number]>
    : number[]

// tensors, axis -> true | misfit
/** The verdict on the axis, where the tensors by themselves are sound. */
type dimFault<tensors, dim> =
  tensorsFault<tensors> extends true ? axisFault<"cat", "dim", dim, shapeOfFirst<tensors>> : true

// tensors, axis -> shape | misfit | unfit
type concatenated<tensors, dim> =
  tensorsFault<tensors> extends infer fault
    ? [fault] extends [true]
      ? dimFault<tensors, dim> extends true
        ? tensors extends readonly [infer first, ...infer rest]
          ? chained<shapeOf<first>, rest, placeOf<dim, shapeOf<first>>, shapeOf<first>>
          : withoutSize<shapeOfFirst<tensors>, placeOf<dim, shapeOfFirst<tensors>>>
        : number[]
      : fault
    : never
function concatenated(tensors: readonly TensorValue[], dim: number): Shape | string {
  const [first, ...rest] = tensors.map(({ shape }) => shape) as [Shape, ...Shape[]]
  const place = placeOf(dim, first)
  let out = first
  for (const shape of rest) {
    const next = joined(first, out, shape, place)
    if (typeof next === "string") return next
    out = next
  }
  return out
}

// tensors, axis -> the shape that comes out
export type Concatenated<tensors, dim> =
  concatenated<tensors, dim> extends infer out
    ? out extends readonly unknown[]
      ? handedOn<out, tensors[number & keyof tensors]>
      : misfitting<out>
    : never

// shape, place of the axis -> shape
// Of any number of tensors of one shape, the sum of the sizes is not known.
type withoutSize<shape, place> =
  number extends rankOf<shape>
    ? number[]
    : { -readonly [i in keyof shape]: i extends `${place & number}` ? number : shape[i] }

// first shape, the other tensors, place of the axis, what came of those before -> shape | unfit
type chained<
  first,
  tensors,
  place,
  out,
  before extends readonly unknown[] = [first],
> = tensors extends readonly [infer head, ...infer rest]
  ? joined<first, out, shapeOf<head>, place> extends infer next
    ? next extends readonly unknown[]
      ? chained<first, rest, place, next, [...before, head]>
      : next extends Misfit<infer sentence extends string>
        ? Unfit<`${before["length"]}`, sentence>
        : never
    : never
  : out

// first shape, what came of those before, shape, place of the axis -> shape | misfit
type joined<first, a, b, place> = number extends rankOf<a> | rankOf<b>
  ? number[]
  : rankOf<b> extends rankOf<a>
    ? number extends place
      ? blank<a>
      : matched<first, b, place, a, b>
    : Misfit<`cat: expects ${rankOf<a>} dimensions like the first, got ${rankOf<b>} from ${show<b>}`>
// first shape, shape, place of the axis, what is left of what came before and of the shape, sizes so far -> shape | misfit
type matched<first, whole, place, a, b, done extends readonly unknown[] = []> = a extends readonly [
  infer x,
  ...infer as,
]
  ? b extends readonly [infer y, ...infer bs]
    ? done["length"] extends place
      ? matched<first, whole, place, as, bs, [...done, SizeSum<x, y>]>
      : Two<x, y> extends Two<y, any> | Two<any, number>
        ? matched<first, whole, place, as, bs, [...done, x]>
        : Two<x, y> extends Two<number, any>
          ? matched<first, whole, place, as, bs, [...done, y]>
          : true extends union<x> | union<y>
            ? matched<first, whole, place, as, bs, [...done, number]>
            : clash<first, whole, place, x, y, done["length"]>
    : never
  : done
// first shape, shape, place of the axis, size, size, their place -> misfit
type clash<
  first,
  whole,
  place,
  x,
  y,
  at extends number,
> = Misfit<`cat: sizes must agree except at dim ${show<place>}, got ${show<x>} and ${show<y>} at dim ${at} of ${show<first>} and ${show<whole>}`>
// size, size -> size
export type SizeSum<x, y> = [x, y] extends [infer a extends Dim, infer b extends Dim] ? plus<a, b> : number
function joined(first: Shape, a: Shape, b: Shape, place: number): Shape | string {
  if (isUnranked(a) || isUnranked(b)) return anyShape
  if (a.length !== b.length)
    return `cat: expects ${a.length} dimensions like the first, got ${b.length} from ${show(b)}`
  if (Number.isNaN(place)) return blank(a)
  const pairs = a.map((x, i) => [x, b[i] as Dim] as const)
  const at = pairs.findIndex(([x, y], i) => i !== place && !fits(x, y))
  if (at >= 0)
    return `cat: sizes must agree except at dim ${place}, got ${show(a[at])} and ${show(b[at])} at dim ${at} of ${show(first)} and ${show(b)}`
  return pairs.map(([x, y], i) => (i === place ? add(x, y) : Number.isNaN(x) ? y : x))
}

// tensors, verdict -> the tensors | the same with the sentence at the one that does not fit | misfit
/** As `checked`, with the sentence inside of the array. */
type checkedParts<tensors, verdict> = [verdict] extends [readonly unknown[]]
  ? tensors
  : refusedParts<tensors, verdict>["is"]
// tensors, verdict -> { is: tensors, with the sentence at the one that does not fit } | { is: sentence }
type refusedParts<tensors, verdict> = [verdict] extends [Unfit<infer at, infer sentence>]
  ? { is: { [i in keyof tensors]: at extends i ? sentence : tensors[i] } }
  : [verdict] extends [Misfit<infer sentence extends string>]
    ? { is: sentence }
    : { is: tensors }

// tensors -> the dtype to which all are promoted
type commonDtype<tensors> = tensors extends readonly [infer first, ...infer rest]
  ? rest extends readonly []
    ? dtypeOf<first>
    : promote<dtypeOf<first>, commonDtype<rest>>
  : tensors extends readonly unknown[]
    ? dtypeOf<tensors[number]>
    : DType

/**
 * The tensors one behind the other along the axis `dim`, 0 unless told, negative from the end: their sizes there add up. The dtype is
 * PyTorch's promotion of all.
 *
 * PyTorch: `torch.cat`. Refuses tensors that differ in another axis or in rank, scalars, and an axis that they do not have.
 */
export const cat: <const T, const D = 0>(
  tensors: checkedParts<T, concatenated<T, D>>,
  dim?: checked<D, dimFault<T, D>>,
) => Tensor<Concatenated<T, D>, commonDtype<T>> = ((tensors: unknown, dim: unknown = 0) => {
  settle("cat", tensorsFault(tensors), tensors)
  const parts = (tensors as readonly TensorValue[]).map(here) as [TensorValue, ...TensorValue[]]
  settle("cat", axisFault("cat", "dim", dim, parts[0].shape), dim, parts[0].shape)
  const shapes = parts.map(({ shape }) => shape)
  const out = settle("cat", concatenated(parts, dim as number), shapes)
  return tensorValue(
    out,
    parts.map(({ dtype }) => dtype).reduce((a, b) => promote(b, a)),
  )
}) as never
