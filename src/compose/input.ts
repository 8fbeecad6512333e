import { show } from "../shape/dim.ts"
import type { Odd } from "../define/fields/index.ts"
import type { add } from "../shape/integers/index.ts"

// input -> the input | the input with a sentence in the place of each size that is none
/** The type of a declared input: sizes are whole numbers of at least 0, or symbols. */
export type checkedInput<input> = [inputFaults<input>] extends [true] ? input : refusedInput<input>["is"]
type inputFaults<input> = input extends readonly unknown[]
  ? number extends input["length"]
    ? true
    : allOf<input>[number]
  : true
// While it is undecided it is the input, so that generic bodies compile and keep their tuples.
type refusedInput<input> = [inputFaults<input>] extends [true] ? { is: input } : { is: withFaults<input> }
type allOf<shape extends readonly unknown[]> = { [i in keyof shape]: sizeFault<shape[i]> }
type withFaults<shape> = {
  [i in keyof shape]: sizeFault<shape[i]> extends string ? sizeFault<shape[i]> : shape[i]
}

// size -> sentence | true
export type sizeFault<size> = size extends number
  ? `${size}` extends Odd
    ? `${size}` extends `-${string}` | `${string}.${string}` | `${string}e${string}`
      ? `a size must be a whole number of at least 0, got ${size}`
      : number extends add<size, 0>
        ? `a size must be a whole number of at least 0, got ${size}`
        : true
    : true
  : true

export function sizeFault(size: unknown): string | true {
  if (typeof size === "number") {
    return (
      (Number.isSafeInteger(size) && size >= 0) || `a size must be a whole number of at least 0, got ${size}`
    )
  }
  const isSymbol = typeof size === "string" && /^(\d+\*)?[A-Za-z_]\w*$/.test(size)
  return isSymbol || `a size must be a number or a symbol, got ${show(size)}`
}
