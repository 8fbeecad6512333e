import type { Dim, Shape } from "./dim.ts"
import { rename } from "./symbols/index.ts"

// A forward names sizes: `reshape(x, ["N", "T", 8, 8])`. Where its model is used on other sizes than it was declared on, these names
// stand for what they were matched with. Types work a forward out once, on its own names, and put sizes in their place afterwards.
// At run time it runs on the sizes that are there: symbols leave open what numbers decide, that a window fits, that nothing remains.
// The names of those who use the model are marked while its forward runs, or "N", written in it, could not be told from an "N" that
// it has read off a shape, `reshape(x, [x.shape[0], 64])`, which may be another one.

/** Shapes as a forward has them, and as those have them who use its model. */
interface Scope {
  readonly inside: (shape: Shape) => Shape
  /** Also of what the forward has named itself. */
  readonly outside: (shape: Shape) => Shape
}

/** The scope of a forward whose names stand for sizes; a name that stands for nothing is unknown. */
export function scopeOf(names: ReadonlyMap<string, Dim>): Scope {
  let mark = "_"
  while ([...names.keys()].some(name => name.startsWith(mark))) mark += "_"
  const each = (meaning: (name: string) => Dim) => (shape: Shape) =>
    shape.map(size => (size === "..." ? size : rename(size, meaning)))
  return {
    inside: each(name => mark + name),
    outside: each(name => (name.startsWith(mark) ? name.slice(mark.length) : (names.get(name) ?? NaN))),
  }
}

/** That of the forward that is running; none outside of one, nor where its names stand for themselves. */
let current: Scope | undefined

/** Runs a forward in its scope; models that it calls have their own. */
export function within<Value>(scope: Scope | undefined, run: () => Value): Value {
  const outer = current
  current = scope
  try {
    return run()
  } finally {
    current = outer
  }
}

/** What a shape is in the forward that is running, which may name its sizes. */
export function meant(shape: Shape): Shape {
  return current === undefined ? shape : current.inside(current.outside(shape))
}
