// tsc follows a type that names itself for 1,000 steps at most: a chain of more than 900 elements is walked in two goes.

/** A chain of more than 900 elements. */
export interface Long {
  readonly 900: any
}
/** A chain of more than 999 elements, which is refused. */
interface TooLong {
  readonly 999: any
}

// long chain -> how long
export type length<chain> = chain extends TooLong ? "too long" : "long"

// chain -> sentence
export type tooLong<chain extends readonly unknown[]> =
  `a chain has at most 999 elements for tsc to follow, got ${chain["length"]}: write parts of it as arrays, [[a, b], [c, d]]`
// count of a repeat -> sentence
export type tooOften<count extends number> =
  `tsc follows at most 900 repeats of what changes its shape, got ${count}: write several repeats one after another`
