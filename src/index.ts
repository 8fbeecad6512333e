// Models, and what they are made of.
export { model } from "./compose/model.ts"
export type { ModelOptions, ResultOf, TotalOf } from "./compose/model.ts"
export { sequential } from "./compose/sequential.ts"
export { repeat } from "./compose/repeat.ts"
export type { RepeatOptions } from "./compose/repeat.ts"
export { moduleList } from "./compose/moduleList.ts"
export { buffer, parameter } from "./compose/own.ts"
export type { BufferOptions, ParameterOptions } from "./compose/own.ts"
export { tensor } from "./compose/tensor.ts"
export { bind } from "./compose/bind.ts"
export { freeze } from "./compose/freeze.ts"
export type { Frozen, Model, ModuleList, Own, Run, Sequential } from "./compose/values.ts"
export type { Attributes, Callable, Gives } from "./compose/forward/callable.ts"
export type { DType } from "./module/module.ts"
export type { Tensor } from "./module/tensor.ts"

// Layers.
export * from "./layers/index.ts"

// Questions.
export { inputOf, outputOf, paramsOf, trainableParamsOf } from "./compose/questions.ts"
export type { InputOf, OutputOf, OutputOn, ParamsOf, TrainableParamsOf } from "./compose/questions.ts"
export { constraints } from "./compose/constraints.ts"
export type { Constraint } from "./compose/constraints.ts"
export { buffers, parameters, stateDict } from "./state/index.ts"
export type { Buffer, Parameter } from "./module/module.ts"
export { summary } from "./summary/index.ts"
export type { Statistics, SummaryOptions, SummaryRow } from "./summary/index.ts"
export { ShapeError } from "./shape/error.ts"

// Layers of one's own.
export { axes, defineLayer, flag, float, int, layer, sizes, word } from "./define/index.ts"
export { define } from "./define/defineForUsers.ts"
export type {
  Arg,
  ArgBeside,
  Call,
  Factory,
  First,
  Given,
  Layer,
  Lead,
  Options,
  RuleOf,
  Second,
  Twin,
} from "./define/index.ts"

// Not for use: names by which declarations of generic functions write what waits for their type parameters.
export type { calledWith, CallResult, shapeFrom, tensorsFrom } from "./compose/forward/callable.ts"
export type { ChainResult, ShapeOrTensor } from "./compose/model.ts"
export type { dtypeFrom } from "./compose/forward/promised.ts"
export type { AxisOf } from "./define/call/slots.ts"
export type { show } from "./shape/dim.ts"
export type { Strided, Windowed, WindowSize } from "./shape/evaluate.ts"
export type {
  add as SizeSum,
  divide as SizeQuotient,
  multiply as SizeProduct,
  subtract as SizeDifference,
} from "./shape/integers/index.ts"
