import type { countTail } from "./count.ts"
import type { lastOf } from "./lastOf.ts"

// attributes of a model -> the number of their parameters | both numbers
/** The order of keys is not known to types, and does not matter to a sum: any order of them, found once for a set of keys. */
export type countAttributes<C> =
  keysOf<keyof C> extends infer keys extends readonly unknown[] ? countTail<valuesAt<C, keys>> : never

// keys -> their tuple, in some order
export type keysOf<keys, done extends readonly unknown[] = []> = [keys] extends [never]
  ? done
  : lastOf<keys> extends infer last
    ? keysOf<Exclude<keys, last>, [...done, last]>
    : never
type valuesAt<C, keys extends readonly unknown[]> = { [i in keyof keys]: C[keys[i] & keyof C] }
