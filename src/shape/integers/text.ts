// What the straight lines know of numbers as text.

/** As many blanks as a number of up to 4, 6 or 8 digits has digits. */
export type blanks4 = "_" | "__" | "___" | "____"
export type blanks6 = blanks4 | "_____" | "______"
export type blanks8 = blanks6 | "_______" | "________"

/** Two operands of which one is negative. `never` passes for it too: one test for both that take the long road. */
export type odd = `-${string}` | `${string} -${string}`

/** How a number prints that is 0 or below. */
export type NotPositive = "0" | `-${string}`

// digits -> number | number without a value if they are none
export type numberOf<digits> = digits extends `${infer n extends number}` ? n : number

// number -> number
export type negative<n extends number> = number extends n ? number : n extends 0 ? 0 : numberOf<`-${n}`>

// dim -> string if one of them is a symbol
export type symbols<dims> = dims extends string ? string : never
