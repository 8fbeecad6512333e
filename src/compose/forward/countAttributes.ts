import type { countAll } from "../chain/count.ts"
import type { functionsOf } from "../chain/lastOf.ts"

// attributes of a model -> the number of their parameters | both numbers
/** The order of keys is not known to types, and does not matter to a sum: any order of them, found once for a set of keys. */
export type countAttributes<C> =
  keysOf<keyof C> extends infer keys extends readonly (keyof C)[] ? countAll<valuesAt<C, keys>> : never

// keys -> their tuple, in some order
/** Four at a time, as long as there are so many: to find the last of a union tsc goes over all of it. */
export type keysOf<keys, done extends readonly unknown[] = []> = [keys] extends [never]
  ? done
  : lastsOf<functionsOf<keys>> extends infer lasts extends readonly unknown[]
    ? keysOf<Exclude<keys, lasts[number]>, [...done, ...lasts]>
    : never
// functions of one member each -> the last four members | as many as there are
// Where there are less, those that are left over get the first member too.
type lastsOf<functions> = functions extends {
  (member: infer a): void
  (member: infer b): void
  (member: infer c): void
  (member: infer d): void
}
  ? distinct<a, b, c, d>
  : never
type distinct<a, b, c, d> = a extends b
  ? b extends c
    ? c extends d
      ? [d]
      : [c, d]
    : [b, c, d]
  : [a, b, c, d]
type valuesAt<C, keys extends readonly (keyof C)[]> = { [i in keyof keys]: C[keys[i]] }
