// Exact integers: each function as a type and as its runtime twin.
export type { dim } from "./dim.ts"
export { add, type addLine } from "./add.ts"
export { subtract } from "./subtract.ts"
export { multiply, type multiplyAdd } from "./multiply.ts"
export { divide, remainder } from "./divide.ts"
export { atLeast, compare, max, min } from "./compare.ts"
export { prod, sum } from "./fold.ts"
export { span, type underflow, window, windowCeil, windowPadded } from "./window.ts"
