// The order in which monomials and their factors are written: that of ASCII, a text before all that it begins.

/** The characters of dimensions in their order. */
type Ascii = "()*+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"

// text, text -> boolean: does the first stand before the second? Two different texts.
/** Names that differ in their first letters are settled by one match: each is found in the alphabet, or is not. */
export type before<a extends string, b extends string> = Ascii extends `${string}${a}${string}${b}${string}`
  ? true
  : Ascii extends `${string}${b}${string}${a}${string}`
    ? false
    : beforeLong<a, b>

// text, text -> boolean: letter by letter
type beforeLong<a extends string, b extends string> = a extends `${infer first}${infer rest}`
  ? b extends `${first}${infer other}`
    ? beforeLong<rest, other>
    : b extends `${infer second}${string}`
      ? Ascii extends `${string}${first}${string}${second}${string}`
        ? true
        : false
      : false
  : true
