export type { dim } from "./dim.ts";
export { add } from "./add.ts";
export { subtract } from "./subtract.ts";
export { multiply } from "./multiply.ts";
export { divide, remainder } from "./divide.ts";
export { atLeast, compare, max, min } from "./compare.ts";
export { prod, sum } from "./fold.ts";
export { span, type underflow, window, windowCeil, windowPadded } from "./window.ts";
