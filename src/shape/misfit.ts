/**
 * In types, a verdict that refuses: its sentence within an interface, because tsc leaves every question about a text with a type
 * parameter in it open, and would hide the mistakes of generic bodies.
 */
export interface Misfit<in out Sentence> {
  readonly sentence: Sentence
}

/** A verdict on one of several inputs, by its place: `"1"`, `"1.0"` among several that are one, `"3.attnMask"` in an object. */
export interface MisfitAt<in out Place extends string, in out Sentence> extends Misfit<Sentence> {
  readonly place: Place
}
