/** An operation of a formula, and the values that it is of. */
export type Operation = readonly [name: string, ...operands: unknown[]]

/** Takes down what is assumed; nobody asks unless a model is asked for its constraints. */
let record: ((operation: Operation) => void) | undefined

/** Says by which operation a size comes about, which may assume of symbols what cannot be decided: that a window fits. */
export function assume(operation: () => Operation): void {
  record?.(operation())
}

/** Runs something, and takes down what it assumes; what runs within may have a record of its own. */
export function assuming<Value>(take: (operation: Operation) => void, run: () => Value): Value {
  const outer = record
  record = take
  try {
    return run()
  } finally {
    record = outer
  }
}
