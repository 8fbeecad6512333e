// value -> "is" | string while it waits for a type parameter
/**
 * The key of an interface with `[key: string]: any` and `is`: a member behind it is worked out when the value is known. tsc looks
 * for the constraint of whatever a signature is made of when it meets it first, and so would work through all that may be said of
 * a value before there is one.
 */
export type onceKnown<value> = unknown extends value ? string : "is"
