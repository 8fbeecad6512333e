/**
 * In types, a verdict that refuses: its sentence within an interface, because tsc leaves every question about a text with a type
 * parameter in it open, and would hide the mistakes of generic bodies.
 */
export interface Misfit<in out Sentence> {
  readonly sentence: Sentence
}
