/** What the parts of an expression are read with. */
interface Reader<T> {
  /** Whether a text comes next, which is then read. */
  readonly take: (text: string) => boolean
  /** The match of a pattern that comes next; "" if there is none. */
  readonly word: (pattern: RegExp) => string
  /** Operations of a level and of those that bind tighter; from the first level on unless told. */
  readonly operations: (level?: number, isFirst?: boolean) => T
  /** What stands before a bracket that closes. */
  readonly closed: <Inner>(inner: Inner) => Inner
}

/**
 * Reads operations between atoms, those of the last level bind tightest, and brackets. An atom knows whether it is the first of
 * its text or bracket.
 */
export function read<T>(
  text: string,
  levels: readonly (readonly string[])[],
  apply: (operation: string, a: T, b: T) => T,
  atom: (reader: Reader<T>, isFirst: boolean) => T,
  fail: (message: string) => void,
): T {
  let at = 0
  const take = (token: string): boolean => text.startsWith(token, at) && ((at += token.length), true)
  const reader: Reader<T> = {
    take,
    word: pattern => {
      const word = pattern.exec(text.slice(at))?.[0] ?? ""
      at += word.length
      return word
    },
    operations: (level = 0, isFirst = true) => {
      const known = levels[level]
      if (known === undefined) return take("(") ? reader.closed(reader.operations()) : atom(reader, isFirst)
      let left = reader.operations(level + 1, isFirst)
      for (let found; (found = known.find(take)) !== undefined;)
        left = apply(found, left, reader.operations(level + 1, false))
      return left
    },
    closed: inner => {
      if (!take(")")) fail("missing )")
      return inner
    },
  }
  const value = reader.operations()
  if (at < text.length) fail(`cannot read ${text.slice(at)}`)
  return value
}
