// type -> type
/** The same, written out: without it declarations name the alias, and every user's program works it out again. */
export type plain<type> = type extends infer whole ? { [key in keyof whole]: whole[key] } : never
