/**
 * A parsed formula. A number is the place of a dimension in the bound input, a string the name of a slot (an argument or
 * option of the layer, or one axis of it: `"stride.0"`), a constant (`"=2"`) or a word (`"'linear"`), a tuple an operation on terms.
 */
export type Term = number | string | readonly [operation: string, ...operands: unknown[]]

/** What a formula is parsed to when it does not parse. */
export interface Unparsed<message extends string> {
  readonly unparsed: message
}
