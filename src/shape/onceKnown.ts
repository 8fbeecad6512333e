// What refuses in a signature is a member, `refusal<...>["is"]`, where `refusal` of `define/call/argument.ts` gives `{ is: sentence }`, or
// `{ is: any }` while nothing is wrong. A conditional that waits for a type parameter takes nothing but itself, and bodies of
// generic factories would not compile; of a member of it tsc looks at the constraint, which is `any` or the value until the literals
// are known. Without a conditional, `{ is: X }["is"]` keeps tsc from working X out anew: `tensorOf` in `compose/forward/callable.ts`.

// value -> "is" | string while it waits for a type parameter
/**
 * The key of an interface with `[key: string]: any` and `is`: a member behind it is worked out when the value is known. tsc looks
 * for the constraint of whatever a signature is made of when it meets it first, and so would work through all that may be said of
 * a value before there is one.
 */
export type onceKnown<value> = unknown extends value ? string : "is"
