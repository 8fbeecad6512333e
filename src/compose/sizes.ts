import { show } from "../shape/dim.ts"
import type { Odd } from "../define/fields/index.ts"
import type { add } from "../shape/integers/index.ts"

// shape, or several -> the same | with a sentence in the place of each size that is none
/** The type of a declared input: sizes are whole numbers of at least 0, or symbols. */
export type checkedSizes<input> = [sizesFault<input>] extends [true] ? input : refusedSizes<input>["is"]
type sizesFault<input> = input extends readonly unknown[]
  ? number extends input["length"]
    ? true
    : { [i in keyof input]: sizeFault<input[i]> }[number]
  : true
// While it is undecided it is the input, so that generic bodies compile and keep their tuples.
type refusedSizes<input> = [sizesFault<input>] extends [true] ? { is: input } : { is: withFaults<input> }
type withFaults<input> = {
  [i in keyof input]: sizeFault<input[i]> extends infer fault
    ? fault extends string
      ? input[i] extends readonly unknown[]
        ? withFaults<input[i]>
        : fault
      : input[i]
    : never
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
  : size extends readonly unknown[]
    ? sizesFault<size>
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
