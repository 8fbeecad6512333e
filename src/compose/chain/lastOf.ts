// union -> one of its members | never
/** An intersection of functions is inferred by its last. Which one that is does not matter where this is used. */
export type lastOf<union> = functionsOf<union> extends (member: infer member) => void ? member : never

// union -> the intersection of a function for each member
export type functionsOf<union> = (
  union extends unknown ? (take: (member: union) => void) => void : never
) extends (take: infer functions) => void
  ? functions
  : never
