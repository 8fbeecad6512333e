/** What the parts of an expression mean. */
export interface Algebra<T> {
  readonly number: (digits: string) => T
  readonly name: (name: string) => T
  readonly plus: (a: T, b: T) => T
  readonly minus: (a: T, b: T) => T
  readonly times: (a: T, b: T) => T
  readonly over: (a: T, b: T) => T
}

/** The value of an expression of names, numbers, +, -, *, // and brackets; `undefined` if the text is none. */
export function interpret<T>(text: string, algebra: Algebra<T>): T | undefined {
  let at = 0
  const take = (token: string): boolean => text.startsWith(token, at) && ((at += token.length), true)
  const sum = (): T => {
    let left = product(take("-"))
    for (;;) {
      if (take("+")) left = algebra.plus(left, product())
      else if (take("-")) left = algebra.minus(left, product())
      else return left
    }
  }
  // As in Python: -T//2 is (-T)//2.
  const product = (negative = false): T => {
    let left = negative ? algebra.minus(algebra.number("0"), atom()) : atom()
    for (;;) {
      if (take("*")) left = algebra.times(left, atom())
      else if (take("//")) left = algebra.over(left, atom())
      else return left
    }
  }
  const atom = (): T => {
    if (take("(")) {
      const inner = sum()
      if (!take(")")) throw new Unreadable()
      return inner
    }
    const word = /^[^-+*/()]+/.exec(text.slice(at))?.[0]
    if (word === undefined) throw new Unreadable()
    at += word.length
    return /^\d/.test(word) ? algebra.number(word) : algebra.name(word)
  }
  try {
    const value = sum()
    return at === text.length ? value : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

class Unreadable extends Error {}
