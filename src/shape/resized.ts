import * as runtime from "./arithmetic.ts"
import type { Dim, Shape } from "./dim.ts"
import type { divide, multiply, remainder } from "./integers/index.ts"
import { isUnranked } from "./rank.ts"

// sizes, size | sizes | null, factor | factors | null -> sizes
/** Each size made what is told for it; where that is null, floor(size * factor), as PyTorch multiplies: in floats of 64 bits. */
export type resized<sizes, to, factors> = sizes extends readonly unknown[]
  ? number extends sizes["length"]
    ? number[]
    : resizedEach<sizes, to, factors>
  : number[]
type resizedEach<sizes, to, factors> = {
  -readonly [i in keyof sizes]: resizedOne<sizes[i], part<to, i>, part<factors, i>>
}
// Null is asked for first: without strictNullChecks it is a number, an array and all else too, and where it is inferred, any.
type resizedOne<size, to, factor> = unknown extends to
  ? number
  : to extends null
    ? [size, factor] extends [infer from extends Dim, infer by extends number]
      ? scaled<from, by>
      : number
    : to extends number
      ? to
      : number
// value | tuple, place -> the value for this place
type part<value, i> = value extends number | null
  ? value
  : value extends readonly unknown[]
    ? i extends keyof value
      ? value[i]
      : number
    : value

export function resized(sizes: Shape, to: unknown, factors: unknown): Shape {
  if (isUnranked(sizes)) return sizes
  const part = (value: unknown, i: number): unknown => (Array.isArray(value) ? (value[i] ?? NaN) : value)
  return sizes.map((size, i) => {
    const [told, factor] = [part(to, i), part(factors, i)]
    if (told !== null) return told as number
    return typeof factor === "number" ? scaled(size, factor) : NaN
  })
}

// size, factor -> floor(size * factor)
/**
 * A decimal such as 0.29 is a little more or less in a float. Whether a product that is whole on paper is still whole then,
 * or just below, types cannot tell, and abstain; eighths, and products that are not whole, are safe.
 */
type scaled<size extends Dim, factor extends number> = number extends factor
  ? number
  : `${factor}` extends `${infer whole}.${infer part}`
    ? decimal<
        size,
        natural<`${whole}${part}`>,
        natural<`1${noughts<part>}`>,
        part extends Eighths ? true : false
      >
    : `${factor}` extends `-${string}` | `${string}e${string}`
      ? number
      : multiply<size, factor>
type Eighths = "5" | "25" | "75" | "125" | "375" | "625" | "875"
// size, numerator, denominator, whether the float is exactly this fraction -> size
type decimal<size extends Dim, above extends number, below extends number, exact> =
  multiply<size, above> extends infer product extends Dim
    ? exact extends true
      ? divide<product, below>
      : product extends string
        ? number
        : `${product}` extends TooLong
          ? number
          : remainder<product, below> extends 0
            ? number
            : divide<product, below>
    : number
/** 16 characters or more: within 15 the error of a float is less than what the product lacks to be whole. */
type TooLong =
  `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${string}`
// digits -> number
type natural<digits extends string> = digits extends `0${infer rest}`
  ? rest extends ""
    ? 0
    : natural<rest>
  : digits extends `${infer n extends number}`
    ? n
    : number
// digits -> as many zeros
type noughts<digits extends string> = digits extends `${any}${infer rest}` ? `0${noughts<rest>}` : ""

function scaled(size: Dim, factor: number): Dim {
  if (typeof size === "number") return Math.floor(size * factor)
  if (Number.isInteger(factor)) return runtime.multiply(size, factor)
  return Number.isInteger(factor * 8) ? runtime.divide(runtime.multiply(size, factor * 8), 8) : NaN
}
