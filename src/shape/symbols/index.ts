// Dimensions with names in them, in one canonical form: "T+1", "2*T", "N*T", "(H+31)//32". Each a type and a runtime twin.
//
//   canonical   what a user writes -> the dimension | number where it is none
//   namesIn     the names of a dimension, in the order of their first mention
//   substitute  a dimension, what its names stand for -> a dimension
//   match       a declared size, an actual one -> what its name stands for
//   compare, atLeast, min, max and all arithmetic on any dimension: ../arithmetic.ts at run time, ../integers in types
export {
  addSymbolic,
  divideSymbolic,
  multiplySymbolic,
  remainderSymbolic,
  subtractSymbolic,
} from "./arithmetic.ts"
export { atLeastSymbolic, compareSymbolic, maxSymbolic, minSymbolic } from "./compare.ts"
export { windowCeilSymbolic, windowSymbolic } from "./window.ts"
export { canonical, type isPlain, normalSize, symbolFault } from "./canonical.ts"
export { factoredName, match } from "./match.ts"
export type { Decimal } from "./parse.ts"
export { namesIn } from "./names.ts"
export { rename, substitute } from "./substitute.ts"
