/** Takes down what is assumed; nobody asks unless a model is asked for its constraints. */
let record: ((text: string) => void) | undefined

/** Says that something is assumed of the symbols which cannot be decided: `"H >= 3"`. */
export function assume(text: string): void {
  record?.(text)
}

/** Runs something, and takes down what it assumes; what runs within may have a record of its own. */
export function assuming<Value>(take: (text: string) => void, run: () => Value): Value {
  const outer = record
  record = take
  try {
    return run()
  } finally {
    record = outer
  }
}
