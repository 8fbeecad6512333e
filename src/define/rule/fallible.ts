// The windows of an output, which may not fit.

/** The operations that have no answer for some sizes: for 0, or for less than a kernel covers. */
type Fallible = "window" | "pool" | "some" | "adaptive" | "transposed"

// term -> the place over which its window goes | "length" where it is none, whose type is number and so no symbol
export type spannedBy<term> = term extends readonly [Fallible, infer size, ...unknown[]]
  ? size extends number
    ? size
    : "length"
  : term extends readonly ["choose", unknown, infer yes, infer no]
    ? spannedBy<yes> | spannedBy<no>
    : never

// terms -> the places whose outermost operation is a window
export type fallibleOf<terms extends readonly unknown[]> = terms extends infer listed extends
  readonly unknown[]
  ? {
      [i in keyof listed & `${number}`]: listed[i] extends readonly [Fallible | "choose", ...unknown[]]
        ? i extends `${infer place extends number}`
          ? place
          : never
        : never
    }[keyof listed & `${number}`]
  : never
