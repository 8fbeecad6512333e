// type -> whether it is a union of several members
export type union<value, whole = value> = value extends unknown
  ? [whole] extends [value]
    ? false
    : true
  : never
