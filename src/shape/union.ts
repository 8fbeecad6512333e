// type -> whether it is a union of several members
export type union<value, whole = value> = value extends unknown
  ? [whole] extends [value]
    ? false
    : true
  : never
// object type -> true, and false beside it where it is a union; without the tuples of `union`, which are new for every object
export type single<value, whole = value> = value extends unknown
  ? whole extends value
    ? true
    : false
  : never
