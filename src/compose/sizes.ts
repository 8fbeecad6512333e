import type { Odd, ofEnum } from "../define/fields/index.ts"
import { isTensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Dim } from "../shape/dim.ts"
import type { add } from "../shape/integers/index.ts"
import type { onceKnown } from "../shape/onceKnown.ts"
import { canonical, symbolFault } from "../shape/symbols/index.ts"
import type { isPlain } from "../shape/symbols/index.ts"
import type { Verdict } from "../shape/verdict.ts"
import type { isOne } from "./isOne.ts"

// shape, tensor or several -> the same | with a sentence in the place of what is wrong
/** The type of a declared input: sizes are whole numbers of at least 0, or symbols. */
export type checkedInput<input> = [inputFault<input>] extends [true | Loose]
  ? input
  : RefusedSizes<input, inputFault<input>, isOne<input>>[onceKnown<inputFault<input>>]
// shape -> the same | with a sentence in the place of each size that is none
export type checkedSizes<sizes> = [sizesFault<sizes>] extends [true | Loose]
  ? sizes
  : RefusedSizes<sizes, sizesFault<sizes>, true>[onceKnown<sizesFault<sizes>>]

/** While it is undecided it is anything that has the structure of the input, so that generic bodies compile and keep their tuples. */
interface RefusedSizes<in out input, in out fault, in out one> {
  readonly [key: string]: {} | { [i in keyof input]: any }
  readonly is: fault extends NoShape ? fault : withFaults<input, one>
}
type NoShape = `the input must be a shape, got ${string}`
// input, whether it is one -> the same with the sentences
type withFaults<input, one> = {
  [i in keyof input]: [faultAt<one, input[i]>] extends [true | Loose]
    ? input[i]
    : one extends true // a shape among sizes is no size
      ? Extract<faultAt<one, input[i]>, string>
      : input[i] extends readonly unknown[]
        ? withFaults<input[i], isOne<input[i]>>
        : Extract<faultAt<one, input[i]>, string>
}
type faultAt<one, item> = one extends true ? sizeFault<item> : inputFault<item>

// shape, tensor or several -> the same with its sizes in canonical form
/** In generic bodies nothing is loose, so that what hovers show is the input itself. */
export type normal<input> = Verdict<Loose> extends Verdict<inputFault<input>> ? normalised<input> : input
type normalised<input> =
  isOne<input> extends true
    ? { -readonly [i in keyof input]: canonical<input[i]> }
    : { -readonly [i in keyof input]: normal<input[i]> }

/** In the place of a fault: a symbol that is right, and not in its canonical form. */
export interface Loose {
  readonly loose: true
}

// shape, tensor or several -> sentence | loose | true
export type inputFault<input> = unknown extends input
  ? true
  : input extends Tensor<any, any>
    ? true
    : input extends readonly unknown[]
      ? number extends input["length"]
        ? true
        : { [i in keyof input]: faultAt<isOne<input>, input[i]> }[number]
      : show<input> extends infer text extends string
        ? `the input must be a shape, got ${text}`
        : never

export function inputFault(input: unknown): string | true {
  if (isTensorValue(input)) return inputFault(input.shape)
  if (!Array.isArray(input)) return `the input must be a shape, got ${show(input)}`
  const isSeveral = input.length > 0 && input.every(item => typeof item === "object")
  return input.map(isSeveral ? inputFault : sizeFault).find(fault => fault !== true) ?? true
}

// shape -> sentence | loose | true
type sizesFault<sizes> = sizes extends readonly unknown[]
  ? number extends sizes["length"]
    ? true
    : { [i in keyof sizes]: sizeFault<sizes[i]> }[number]
  : true
// size -> sentence | loose | true
/**
 * The commonest letter first and in brackets: that settles `any`, and what tsc takes type parameters for when it asks what could
 * be. All letters are 80 types, which only a symbol pays for.
 */
export type sizeFault<size> = [size] extends ["N"]
  ? true
  : size extends number
    ? `${size}` extends Odd
      ? `${size}` extends `-${string}` | `${string}.${string}` | `${string}e${string}`
        ? `a size must be a whole number of at least 0, got ${size}`
        : number extends add<size, 0>
          ? `a size must be a whole number of at least 0, got ${size}`
          : true
      : number extends size
        ? ofEnum<size, "a size">
        : true
    : size extends string
      ? isPlain<size> extends true
        ? true
        : symbolFault<size> extends true
          ? looseness<size, canonical<size>>
          : symbolFault<size>
      : unknown extends size
        ? true
        : show<size> extends infer text extends string
          ? `a size must be a number or a symbol, got ${text}`
          : never
// In brackets, or tsc goes over all letters of the alphabet where the size is a type parameter.
type looseness<size extends string, form> = [form] extends [size]
  ? true
  : [form] extends [number]
    ? constantFault<size, `${form}`>
    : Loose
type constantFault<size extends string, digits> = digits extends `-${string}`
  ? `a size must be a whole number of at least 0, got ${size}`
  : Loose

export function sizeFault(size: unknown): string | true {
  const fault = symbolFault(size)
  if (fault !== true) return fault
  const isSize =
    typeof size === "number"
      ? Number.isSafeInteger(size) && size >= 0
      : !(Number(canonical(size as string)) < 0)
  return isSize || `a size must be a whole number of at least 0, got ${size as Dim}`
}
