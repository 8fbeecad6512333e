/** Numbers that print as a text, in Node's console too. Their exact form is not among what is listed, or written as JSON. */
export function printed(numbers: object, exact: object, print: () => string): object {
  return Object.defineProperties(numbers, {
    exact: { value: exact },
    toString: { value: print },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: print },
  })
}
