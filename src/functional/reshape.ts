import { judgeInt } from "../define/fields/int.ts"
import type { union } from "../define/fields/union.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { divide, prod, remainder } from "../shape/arithmetic.ts"
import { fits, show } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import type { divide as quotient, prod as product, remainder as rest } from "../shape/integers/index.ts"
import { isUnranked } from "../shape/rank.ts"
import { settle } from "./checked.ts"
import type { checked, settled } from "./checked.ts"
import { operand } from "./operand.ts"
import type { dtypeOf, operandFault, shapeOf } from "./operand.ts"

// name, shape, sizes -> shape | sentence
/** The sizes, one of which may be -1: what is left of the elements of the shape. */
export type reshaped<name extends string, shape, sizes> = sizes extends readonly unknown[]
  ? number extends sizes["length"]
    ? number[]
    : sizesFault<name, sizes> extends infer fault
      ? [fault] extends [string]
        ? fault
        : told<sizes> extends readonly [infer known extends readonly Dim[], infer free]
          ? filled<name, shape, sizes, elementsOf<shape>, product<known>, free>
          : number[]
      : never
  : `${name}: the shape must be an array of sizes, got ${show<sizes>}`

// name, sizes -> true | sentence
type sizesFault<
  name extends string,
  sizes,
  left = sizes,
  free extends boolean = false,
> = left extends readonly [infer first, ...infer rest]
  ? [first] extends [-1]
    ? free extends true
      ? `${name}: only one size can be -1, got ${show<sizes>}`
      : sizesFault<name, sizes, rest, true>
    : [first] extends [string]
      ? sizesFault<name, sizes, rest, free>
      : true extends union<first>
        ? sizesFault<name, sizes, rest, free>
        : judgeInt<{ min: 0 }, first, ""> extends true
          ? sizesFault<name, sizes, rest, free>
          : `${name}: a size must be a whole number of at least 0, or -1, got ${show<first>}`
  : true
function sizesFault(name: string, sizes: readonly unknown[]): true | string {
  if (sizes.filter(size => size === -1).length > 1)
    return `${name}: only one size can be -1, got ${show(sizes)}`
  const isSize = (size: unknown) => typeof size === "string" || size === -1 || Number.isNaN(size)
  const wrong = sizes.filter(size => !isSize(size) && judgeInt({ min: 0 }, size, "") !== true)
  return (
    wrong.length === 0 || `${name}: a size must be a whole number of at least 0, or -1, got ${show(wrong[0])}`
  )
}

// sizes -> [those that are not -1, whether one is]
type told<
  sizes,
  known extends readonly unknown[] = [],
  free extends boolean = false,
> = sizes extends readonly [infer first, ...infer rest]
  ? [first] extends [-1]
    ? told<rest, known, true>
    : told<rest, [...known, first], free>
  : [known, free]

// shape -> the number of its elements
type elementsOf<shape> = shape extends readonly Dim[] ? product<shape> : number

// name, shape, sizes, elements of the shape, of the sizes without -1, whether there is -1 -> shape | sentence
type filled<
  name extends string,
  shape,
  sizes,
  elements extends Dim,
  known extends Dim,
  free,
> = free extends false
  ? fits<known, elements> extends true
    ? withSize<sizes, never>
    : `${name}: expects ${show<known>} elements for ${show<sizes>}, got ${show<elements>} from ${show<shape>}`
  : known extends 0
    ? `${name}: -1 can be any size beside a size of 0 in ${show<sizes>}`
    : left<rest<elements, known>> extends true
      ? `${name}: cannot make ${show<sizes>} of the ${show<elements>} elements of ${show<shape>}`
      : withSize<sizes, quotient<elements, known>>
// remainder -> whether it is known to be some
type left<remainder> = remainder extends 0
  ? false
  : remainder extends number
    ? number extends remainder
      ? false
      : true
    : false
type withSize<sizes, fill> = {
  -readonly [i in keyof sizes]: true extends union<sizes[i]> ? number : sizes[i] extends -1 ? fill : sizes[i]
}

export function reshaped(name: string, shape: Shape, sizes: unknown): Shape | string {
  if (!Array.isArray(sizes)) return `${name}: the shape must be an array of sizes, got ${show(sizes)}`
  const fault = sizesFault(name, sizes)
  if (fault !== true) return fault
  const elements = isUnranked(shape) ? NaN : prod(shape)
  const known = prod((sizes as Dim[]).filter(size => size !== -1))
  if (!sizes.includes(-1)) {
    return fits(known, elements)
      ? (sizes as Shape)
      : `${name}: expects ${show(known)} elements for ${show(sizes)}, got ${show(elements)} from ${show(shape)}`
  }
  if (known === 0) return `${name}: -1 can be any size beside a size of 0 in ${show(sizes)}`
  const remains = remainder(elements, known)
  if (typeof remains === "number" && !Number.isNaN(remains) && remains !== 0)
    return `${name}: cannot make ${show(sizes)} of the ${show(elements)} elements of ${show(shape)}`
  return (sizes as Shape).map(size => (size === -1 ? divide(elements, known) : size))
}

/**
 * The same numbers in another shape. One size may be -1: it is what the others leave of the elements. Sizes are numbers or symbols,
 * `["N", "T", 8, -1]`.
 *
 * PyTorch: `torch.reshape`. Refuses a shape of more or fewer elements.
 */
export const reshape: <const A, const S>(
  input: checked<A, operandFault<"reshape", A>>,
  shape: checked<S, reshaped<"reshape", shapeOf<A>, S>>,
) => Tensor<settled<reshaped<"reshape", shapeOf<A>, S>>, dtypeOf<A>> = operation("reshape") as never

/**
 * The same numbers in another shape, as `reshape`. Strides are not followed: PyTorch's `view` also refuses what is not contiguous,
 * as after a permute.
 *
 * PyTorch: `torch.Tensor.view`. Refuses a shape of more or fewer elements.
 */
export const view: <const A, const S>(
  input: checked<A, operandFault<"view", A>>,
  shape: checked<S, reshaped<"view", shapeOf<A>, S>>,
) => Tensor<settled<reshaped<"view", shapeOf<A>, S>>, dtypeOf<A>> = operation("view") as never

function operation(name: string) {
  return (input: unknown, sizes: unknown) => {
    const { shape, dtype } = operand(name, input)
    return tensorValue(settle(name, reshaped(name, shape, sizes), sizes, shape), dtype)
  }
}
