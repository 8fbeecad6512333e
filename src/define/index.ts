export type { Arg, ArgBeside } from "./call/argument.ts"
export type { Call, First, Given, Lead, Options, Second } from "./call/call.ts"
export { defineLayer } from "./defineLayer.ts"
export type { Factory } from "./defineLayer.ts"
export {
  dtype,
  floatsOnly,
  floatsAndComplex,
  floatsAndInt64,
  indices,
  likeParameters,
  numbers,
  parametersOrHalf,
} from "./dtype.ts"
export { define } from "./define.ts"
export type { RuleOf } from "./define.ts"
export { axes, flag, float, int, sizes, word } from "./fields/index.ts"
export { layer } from "./factory.ts"
export type { AnyLayer, Layer } from "./layer.ts"
export { several } from "./several/several.ts"
export { bySizes } from "./run/trailing.ts"
export { float as pyFloat, repr } from "./python.ts"
export type { Twin } from "./run/run.ts"
