// verdict, 1 -> whether it is true, or open still
/**
 * What hangs on a type parameter is open, and must not leave this open too, or what stands beside it were hidden: tsc settles the
 * test at once, because what is open takes anything by its constraint. `one` is 1, and no literal here, since tsc would settle it
 * in this declaration already.
 */
export type tolerates<verdict, one> = Both<one, 1> extends Both<1, tolerance<verdict>["is"]> ? true : false
type tolerance<verdict> = (
  [verdict] extends [true] ? { is: any } : { is: never }
) extends infer decided extends {
  is: unknown
}
  ? decided
  : { is: any }
interface Both<out first, out second> {
  readonly first: first
  readonly second: second
}
