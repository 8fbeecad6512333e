// What editors show within a call of what makes models and asks them, as soon as its bracket is open or a comma is written.
import {
  bind, buffer, buffers, constraints, conv2d, freeze, inputOf, linear, lstm, model, moduleList, multiheadAttention, outputOf, parameter, parameters, paramsOf, relu,
  repeat, sequential, stateDict, summary, tensor, trainableParamsOf,
} from "laminate"
import { adam } from "laminate/optim"

model()
//    ^( model(«name: string», input: unknown, attributes: "expects an array of layers: write it in brackets, [layer]", options?: ModelOptions<{}> | undefined): Model<string, unknown, "expects an array of layers: write it in brackets, [layer]", number>
model("Net", ["N", 8], [linear(8, 4)], )
//                                     ^( model(name: "Net", input: readonly ["N", 8], attributes: readonly [Linear<[8, 4]>], «options?: ModelOptions<{}> | undefined»): Model<"Net", ["N", 8], ["N", 4], 36>
model("Net", ["N", 8], { fc: linear(8, 4) }, )
//                                           ^( model(name: "Net", input: readonly ["N", 8], attributes: { readonly fc: Linear<[8, 4]>; }, «forward: (attributes: Attributes<{ readonly fc: Linear<[8, 4]>; }>, x: Tensor<["N", 8], "float32">) => Result», options?: ModelOptions<{}> | undefined): Model<"Net", ["N", 8], any, 36>
model("Net", ["N", 8], { fc: linear(8, 4) }, ({ fc }, x) => fc(x), )
//                                                                 ^( model(name: "Net", input: readonly ["N", 8], attributes: { readonly fc: Linear<[8, 4]>; }, forward: (attributes: Attributes<{ readonly fc: Linear<[8, 4]>; }>, x: Tensor<["N", 8], "float32">) => Tensor<["N", 4], "float32">, «options?: ModelOptions<{}> | undefined»): Model<"Net", ["N", 8], ["N", 4], 36>
model("Net", [["N", 8], ["M", 8]], { fc: linear(8, 4) }, )
//                                                       ^( model(name: "Net", input: readonly [readonly ["N", 8], readonly ["M", 8]], attributes: { readonly fc: Linear<[8, 4]>; }, «forward: (attributes: Attributes<{ readonly fc: Linear<[8, 4]>; }>, inputs_0: Tensor<["N", 8], "float32">, inputs_1: Tensor<["M", 8], "float32">) => Result», options?: ModelOptions<{}> | undefined): Model<"Net", [["N", 8], ["M", 8]], any, 36>
sequential()
//         ^( sequential(): Sequential<readonly []>
sequential(linear(8, 4), relu())
//                       ^( sequential(chain_0: Linear<[8, 4]>, «chain_1: ReLU<[]>»): Sequential<readonly [Linear<[8, 4]>, ReLU<[]>]>
repeat()
//     ^( repeat(«n: number», make: (i: number) => unknown, options?: RepeatOptions<0> | undefined): readonly [Run<number, unknown>]
repeat(3, () => linear(8, 8), )
//                            ^( repeat(n: 3, make: (i: number) => Linear<[8, 8]>, «options?: RepeatOptions<0> | undefined»): readonly [Run<3, Linear<[8, 8]>>]
moduleList()
//         ^( moduleList(«modules: "moduleList: expects an array of modules, got {...}"»): ModuleList<[]>
tensor()
//     ^( tensor(«shape: Shape», dtype: DType): Tensor<Dim[], DType>
tensor(["N", 8], )
//               ^( tensor(shape: readonly ["N", 8], «dtype: DType»): Tensor<["N", 8], DType>
parameter()
//        ^( parameter(«shape: Sizes», options?: ParameterOptions<"float32", true> | undefined): Own<number[], "float32", "parameter">
parameter([8], )
//             ^( parameter(shape: readonly [8], «options?: ParameterOptions<"float32", true> | undefined»): Own<[8], "float32", "parameter">
buffer()
//     ^( buffer(«shape: Sizes», options?: BufferOptions<"float32"> | undefined): Own<number[], "float32", "buffer">
buffer([8], )
//          ^( buffer(shape: readonly [8], «options?: BufferOptions<"float32"> | undefined»): Own<[8], "float32", "buffer">
freeze()
//     ^( freeze(«x: unknown»): Frozen<unknown>

const net = model("Net", ["N", 8, "H", "W"], { conv: conv2d(8, 4, 3) }, ({ conv }, x) => conv(x))
bind()
//   ^( bind(«model: Model<any, any, any, any>», values: {}): Model<any, any, any, any>
bind(net, )
//        ^( on 5.9, 6.0: bind(model: Model<"Net", ["N", 8, "H", "W"], ["N", 4, "H-2", "W-2"], 292>, «values: { readonly N?: Dim; readonly H?: Dim; readonly W?: Dim; }»): Model<"Net", ["N", 8, "H", "W"], ["N", 4, "H-2", "W-2"], 292>
//        ^( on 7.0: bind(model: Model<"Net", ["N", 8, "H", "W"], ["N", 4, "H-2", "W-2"], 292>, «values: { readonly H?: Dim; readonly N?: Dim; readonly W?: Dim; }»): Model<"Net", ["N", 8, "H", "W"], ["N", 4, "H-2", "W-2"], 292>
constraints()
//          ^( constraints(«model: Model<any, any, any, any>»): readonly Constraint[]
inputOf()
//      ^( inputOf(«of: "InputOf: expects a model: a layer or chain has no input of its own"»): "InputOf: expects a model: a layer or chain has no input of its own"
outputOf()
//       ^( outputOf(«of: "OutputOf: a layer or chain has no input of its own: tell it as the second argument"», input?: "OutputOf: a layer or chain has no input of its own: tell it as the second argument" | undefined): "OutputOf: a layer or chain has no input of its own: tell it as the second argument"
outputOf(linear(8, 4), )
//                     ^( outputOf(of: "OutputOf: a layer or chain has no input of its own: tell it as the second argument", «input?: "OutputOf: a layer or chain has no input of its own: tell it as the second argument" | undefined»): "OutputOf: a layer or chain has no input of its own: tell it as the second argument"
paramsOf()
//       ^( paramsOf(«of: unknown»): number
trainableParamsOf()
//                ^( trainableParamsOf(«of: unknown»): number
parameters()
//         ^( parameters(«x: object»): readonly Parameter[]
buffers()
//      ^( buffers(«x: object»): readonly Buffer[]
stateDict()
//        ^( on 5.9, 6.0: stateDict(«x: object»): readonly (Parameter | Buffer)[]
//        ^( on 7.0: stateDict(«x: object»): readonly (Buffer | Parameter)[]
summary()
//      ^( summary(«model: object», options?: SummaryOptions): Statistics
summary(net, )
//           ^( summary(model: object, «options?: SummaryOptions»): Statistics
adam()
//   ^( adam(«model: "Adam: expects a model, or an array of parameters or groups, got {...}"», options?: { readonly lr?: number; readonly betas?: readonly [number, number]; readonly eps?: number; readonly weightDecay?: number; readonly amsgrad?: boolean; readonly maximize?: boolean; readonly foreach?: boolean | null; readonly capturable?: boolean; readonly differentiable?: boolean; readonly fused?: boolean | null; readonly decoupledWeightDecay?: boolean; } | undefined): Optimizer<AdamRule>
adam(net, )
//        ^( adam(model: Model<"Net", ["N", 8, "H", "W"], ["N", 4, "H-2", "W-2"], 292>, «options?: { readonly lr?: number; readonly betas?: readonly [number, number]; readonly eps?: number; readonly weightDecay?: number; readonly amsgrad?: boolean; readonly maximize?: boolean; readonly foreach?: boolean | null; readonly capturable?: boolean; readonly differentiable?: boolean; readonly fused?: boolean | null; readonly decoupledWeightDecay?: boolean; } | undefined»): Optimizer<AdamRule>

export const calls = model("Calls", ["N", "T", 8], {
  fc: linear(8, 8), stem: [linear(8, 8), relu()], rnn: lstm(8, 8), attention: multiheadAttention(8, 2), inner: model("Inner", ["N", "T", 8], [linear(8, 4)]),
}, ({ fc, stem, rnn, attention, inner }, x) => {
  const a = fc(x)
//             ^( fc(«input_0: Tensor<["N", "T", 8], "float32">»): Tensor<["N", "T", 8], "float32">
  const b = stem(a)
//               ^( stem(«input_0: Tensor<["N", "T", 8], "float32">»): Tensor<["N", "T", 8], "float32">
  const c = rnn(b)[0]
//              ^( rnn(«input_0: Tensor<["N", "T", 8], "float32">»): [Tensor<["N", "T", 8], "float32">, [Tensor<[1, "T", 8], "float32">, Tensor<[1, "T", 8], "float32">]]
  const d = attention(c, c, c)[0]
//                    ^( attention(«input_0: Tensor<["N", "T", 8], "float32">», input_1: Tensor<["N", "T", 8], "float32">, input_2: Tensor<["N", "T", 8], "float32">): [Tensor<["N", "T", 8], "float32">, Tensor<["T", "N", "N"], "float32">]
  const e = inner(d)
//                ^( inner(«input_0: Tensor<["N", "T", 8], "float32">»): Tensor<["N", "T", 4], "float32">
  fc()
//   ^( fc(«input: "Linear: expects one tensor, got 0"»): Tensor<"Linear: expects one tensor, got 0", "float32">
  return e
})
