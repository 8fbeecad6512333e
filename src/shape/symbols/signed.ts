import type { gap } from "../integers/compare.ts"
import type { add, multiply, subtract } from "../integers/index.ts"
import type { negative } from "../integers/text.ts"

// Sums and products of small numbers of which one is below 0. The integers take the long road for these (thousands of
// instantiations); the constants of windows are met with either sign all the time.

// number, number -> number
export type sumSigned<a extends number, b extends number> = `${a}` extends `-${infer m extends number}`
  ? `${b}` extends `-${infer n extends number}`
    ? negative<add<m, n>>
    : lessSigned<b, m>
  : `${b}` extends `-${infer n extends number}`
    ? lessSigned<a, n>
    : add<a, b>
// number, number, both at least 0 -> number
export type lessSigned<a extends number, b extends number> =
  gap<a, b> extends infer n extends number
    ? n
    : gap<b, a> extends infer n extends number
      ? negative<n>
      : subtract<a, b>

// number at least 0, number -> number
export type productSigned<a extends number, b extends number> = `${b}` extends `-${infer n extends number}`
  ? negative<multiply<a, n>>
  : multiply<a, b>
