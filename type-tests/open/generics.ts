// Open, not part of the tests; see README.md beside this file.
// Mistakes among literals in the bodies of generic factories that tsc does not see; the runtime throws.
import { linear, maxPool2d, model, repeat, sequential } from "laminate"
import { cat } from "laminate/functional"

// now: nothing; expected at `...repeat(...)`
export const genericDepth = () => {
  const stack = <const N extends number>(n: N) => sequential(linear(64, 32), ...repeat(n, () => linear(64, 64)))
  return stack(2)
}

// now: nothing; expected at `pool(x)`, whose 4 x 4 does not wait for the channels
export const catInABody = () => {
  const block = <const C extends number>(c: C) =>
    model("Block", ["N", c, 8, 8], { pool: maxPool2d(2) }, ({ pool }, x) => cat([x, pool(x)], 1))
  return block(8)
}
