// field of an array -> field of one of its elements: null stands for all of them, not for one of several
export type inArray<field> = Omit<field, "nullable">

// verdict on an element, its value -> what stands in its place in the verdict on the array
export type orValue<verdict, value> = verdict extends true ? value : verdict
