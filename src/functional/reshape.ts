import { judgeInt } from "../define/fields/int.ts"
import type { union } from "../shape/union.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { divide, prod, remainder } from "../shape/arithmetic.ts"
import { fits, show } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import type { divide as quotient, prod as product, remainder as rest } from "../shape/integers/index.ts"
import { isUnranked } from "../shape/rank.ts"
import { meant } from "../shape/scope.ts"
import { canonical, symbolFault } from "../shape/symbols/index.ts"
import { settle } from "../shape/error.ts"
import type { checked, Misfit, rankOf } from "./checked.ts"
import { described, operand } from "./operand.ts"
import type { dtypeOf, operandFault, shapeOf } from "./operand.ts"

// size -> whether it is -1
type isFree<size> = [size] extends [-1] ? true : false

// name, shape, sizes -> true | misfit
/** The verdict on the sizes, one of which may be -1. */
type reshapeFault<name extends string, shape, sizes> = sizes extends readonly unknown[]
  ? number extends sizes["length"]
    ? true
    : sizesFault<name, sizes> extends infer fault
      ? [fault] extends [true]
        ? told<sizes> extends readonly [infer known extends readonly Dim[], infer free]
          ? elementsFault<name, shape, sizes, elementsOf<shape>, product<known>, free>
          : true
        : fault
      : never
  : described<sizes> extends infer text extends string
    ? Misfit<`${name}: the shape must be an array of sizes, got ${text}`>
    : never

// name, sizes -> true | misfit
type sizesFault<
  name extends string,
  sizes,
  left = sizes,
  free extends boolean = false,
> = left extends readonly [infer first, ...infer rest]
  ? isFree<first> extends true
    ? free extends true
      ? Misfit<`${name}: only one size can be -1, got ${show<sizes>}`>
      : sizesFault<name, sizes, rest, true>
    : isSymbol<first> extends true
      ? sizesFault<name, sizes, rest, free>
      : true extends union<first>
        ? sizesFault<name, sizes, rest, free>
        : judgeInt<{ min: 0 }, first, ""> extends true
          ? sizesFault<name, sizes, rest, free>
          : Misfit<`${name}: a size must be a whole number of at least 0, or -1, got ${show<first>}`>
  : true

// size -> whether it is a symbol
type isSymbol<size> = [size] extends [string] ? (symbolFault<size> extends true ? true : false) : false

// name, shape, sizes, elements of the shape, of the sizes without -1, how many are -1 -> true | misfit
type elementsFault<
  name extends string,
  shape,
  sizes,
  elements extends Dim,
  known extends Dim,
  free,
> = free extends []
  ? fits<known, elements> extends true
    ? true
    : Misfit<`${name}: expects ${show<known>} elements for ${show<sizes>}, got ${show<elements>} from ${show<shape>}`>
  : known extends 0
    ? Misfit<`${name}: -1 can be any size beside a size of 0 in ${show<sizes>}`>
    : remains<rest<elements, known>> extends true
      ? Misfit<`${name}: cannot make ${show<sizes>} of the ${show<elements>} elements of ${show<shape>}`>
      : true
// remainder -> whether something is known to remain
type remains<remainder> = remainder extends 0
  ? false
  : remainder extends number
    ? number extends remainder
      ? false
      : true
    : false

// sizes -> [those that are not -1, those that are]
type told<
  sizes,
  known extends readonly unknown[] = [],
  free extends readonly unknown[] = [],
> = sizes extends readonly [infer first, ...infer others]
  ? isFree<first> extends true
    ? told<others, known, [...free, first]>
    : told<others, [...known, canonical<first>], free>
  : [known, free]

// shape -> the number of its elements
type elementsOf<shape> = shape extends readonly Dim[] ? product<shape> : number

// shape, sizes -> the sizes with what the others leave in the place of -1
/**
 * What comes out. Refused sizes come out as well, because a verdict that is open would hide the whole shape in a generic body; so
 * they are what the next operations are judged by.
 */
type reshaped<shape, sizes> =
  number extends rankOf<sizes>
    ? number[]
    : { -readonly [i in keyof sizes]: ReshapedSize<sizes[i], shape, sizes> }
// size, shape, sizes -> the size, or what the others leave in its place
export type ReshapedSize<size, shape, sizes> =
  isFree<size> extends true ? SizeLeft<shape, told<sizes>> : size extends string ? canonical<size> : size
// shape, sizes that are told -> what they leave of the elements
export type SizeLeft<shape, parts> =
  leftOver<shape, parts> extends infer size ? (size extends Dim ? size : number) : never
type leftOver<shape, parts> = parts extends readonly [infer known extends readonly Dim[], readonly [-1]]
  ? share<elementsOf<shape>, product<known>>
  : number
// elements, elements without -1 -> size
type share<elements extends Dim, known extends Dim> =
  remains<rest<elements, known>> extends true ? number : quotient<elements, known>

/** The sizes with what the others leave in the place of -1, or the sentence of `reshapeFault`. */
function reshaped(name: string, shape: Shape, sizes: unknown): Shape | string {
  if (!Array.isArray(sizes)) return `${name}: the shape must be an array of sizes, got ${described(sizes)}`
  const fault = sizesFault(name, sizes)
  if (fault !== true) return fault
  const elements = isUnranked(shape) ? NaN : prod(shape)
  const normal = meant((sizes as Shape).map(size => canonical(size)))
  const known = prod(normal.filter(size => size !== -1))
  if (!sizes.includes(-1)) {
    return fits(known, elements)
      ? normal
      : `${name}: expects ${show(known)} elements for ${show(sizes)}, got ${show(elements)} from ${show(shape)}`
  }
  if (known === 0) return `${name}: -1 can be any size beside a size of 0 in ${show(sizes)}`
  const remains = remainder(elements, known)
  if (typeof remains === "number" && !Number.isNaN(remains) && remains !== 0)
    return `${name}: cannot make ${show(sizes)} of the ${show(elements)} elements of ${show(shape)}`
  return normal.map(size => (size === -1 ? divide(elements, known) : size))
}
function sizesFault(name: string, sizes: readonly unknown[]): true | string {
  if (sizes.filter(size => size === -1).length > 1)
    return `${name}: only one size can be -1, got ${show(sizes)}`
  const isSize = (size: unknown) => isSymbol(size) || size === -1 || Number.isNaN(size)
  const wrong = sizes.filter(size => !isSize(size) && judgeInt({ min: 0 }, size, "") !== true)
  return (
    wrong.length === 0 || `${name}: a size must be a whole number of at least 0, or -1, got ${show(wrong[0])}`
  )
}

function isSymbol(size: unknown): boolean {
  return typeof size === "string" && symbolFault(size) === true
}

/**
 * The same numbers in another shape. One size may be -1: it is what the others leave of the elements. Sizes are numbers or symbols,
 * `["N", "T", 8, -1]`.
 *
 * PyTorch: `torch.reshape`. Refuses a shape of more or fewer elements.
 */
export const reshape: <const A, const S>(
  input: checked<A, operandFault<"reshape", A>>,
  shape: checked<S, reshapeFault<"reshape", shapeOf<A>, S>>,
) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>> = operation("reshape") as never

/**
 * The same numbers in another shape, as `reshape`. Strides are not followed: PyTorch's `view` also refuses what is not contiguous,
 * as after a permute.
 *
 * PyTorch: `torch.Tensor.view`. Refuses a shape of more or fewer elements.
 */
export const view: <const A, const S>(
  input: checked<A, operandFault<"view", A>>,
  shape: checked<S, reshapeFault<"view", shapeOf<A>, S>>,
) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>> = operation("view") as never

function operation(name: string) {
  return (input: unknown, sizes: unknown) => {
    const { shape, dtype } = operand(name, input)
    return tensorValue(settle(name, reshaped(name, shape, sizes), sizes, shape), dtype)
  }
}
