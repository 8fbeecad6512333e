import { read } from "../expression.ts"

/** What the parts of an expression mean. */
interface Algebra<T> {
  readonly number: (digits: string) => T
  readonly name: (name: string) => T
  readonly "+": (a: T, b: T) => T
  readonly "-": (a: T, b: T) => T
  readonly "*": (a: T, b: T) => T
  readonly "//": (a: T, b: T) => T
}

/** The value of an expression of names, numbers, +, -, *, // and brackets; `undefined` if the text is none. */
export function interpret<T>(text: string, algebra: Algebra<T>): T | undefined {
  let isReadable = true
  const value = read<T>(
    text,
    [
      ["+", "-"],
      ["*", "//"],
    ],
    (operation, a, b) => algebra[operation as "+"](a, b),
    ({ take, word, operations }, isFirst) => {
      // As in Python: -T//2 is (-T)//2.
      if (isFirst && take("-")) return algebra["-"](algebra.number("0"), operations(2, false))
      const name = word(/^[^-+*/()]+/)
      isReadable &&= name !== ""
      return /^\D/.test(name) ? algebra.name(name) : algebra.number(name)
    },
    () => (isReadable = false),
  )
  return isReadable ? value : undefined
}
