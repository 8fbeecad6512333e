// What an editor completes within the options of everything that is no layer. See options-layers.ts for the comments on 7.0.
import { bind, buffer, linear, model, parameter, repeat, summary, tensor } from "laminate"
import { add, div, mean, relu, softmax, sub } from "laminate/functional"
import { adam } from "laminate/optim"

const x = tensor(["N", "T", 8], "float32")
const net = model("Net", ["N", "T", 8], { fc: linear(8, 8) }, ({ fc }, x) => fc(x))

model("Net", ["N", 8], [linear(8, 4)], {})
//                                      ^| ModelOptions<{}>.tie?: {} // Weights that are one and the same, by state-dict path, the alias and its owner: `{ "head.weight": "embed.weight" }`. None unless told.
model("Net", ["N", 8], { fc: linear(8, 4) }, ({ fc }, x) => fc(x), {})
//                                                                  ^| ModelOptions<{}>.tie?: {} // Weights that are one and the same, by state-dict path, the alias and its owner: `{ "head.weight": "embed.weight" }`. None unless told.
repeat(3, () => linear(8, 8), {})
//                             ^| RepeatOptions<0>.from?: 0 // The index of the first element that is made; 0 unless told.
parameter([8], {})
//              ^| ParameterOptions<"float32", true>.dtype?: "float32" // Type of its numbers; float32 unless told.
//              ^| ParameterOptions<"float32", true>.requiresGrad?: true // Whether it trains; true unless told.
parameter([8], { requiresGrad: true, })
//                                   ^| ParameterOptions<"float32", true>.dtype?: "float32" // Type of its numbers; float32 unless told.
buffer([8], {})
//           ^| BufferOptions<"float32">.dtype?: "float32" // Type of its numbers; float32 unless told.
//           ^| BufferOptions<"float32">.persistent?: boolean // Whether it is in the state dict; true unless told.
bind(net, {})
//         ^| N?: Dim
//         ^| T?: Dim
summary(net, {})
//            ^| on 5.9, 6.0: SummaryOptions.batchDim?: number // The axis of the batch, which `inputSize` then leaves out; it is shown as 1. A negative one counts from the end.
//            ^| on 5.9, 6.0: SummaryOptions.colNames?: readonly Spelled<ColumnName>[] // The columns, in this order; `["outputSize", "numParams"]` unless told. torchinfo's own spelling, `"output_size"`, works too.
//            ^| on 5.9, 6.0: SummaryOptions.colWidth?: number // Width of each column but the first; 25 unless told.
//            ^| on 5.9, 6.0: SummaryOptions.depth?: number // Rows deeper than this are hidden, and counted in the row above; 3 unless told.
//            ^| on 5.9, 6.0: SummaryOptions.dtypes?: readonly DType[] // Types of the inputs of `inputSize`; as the model declares them unless told, float32 where it does not.
//            ^| on 5.9, 6.0: SummaryOptions.inputSize?: InputSize | null // What goes in, with its batch: a shape, or an array of them for several inputs. The declared input of a model unless told; `null` for a table without shapes.
//            ^| on 5.9, 6.0: SummaryOptions.mode?: "eval" | "train" // Changes nothing: what a summary says is the same in both.
//            ^| on 5.9, 6.0: SummaryOptions.rowSettings?: readonly Spelled<"depth" | "varNames" | "asciiOnly" | "hideRecursiveLayers">[] // What a row shows; `["depth"]` unless told.
//            ^| on 5.9, 6.0: SummaryOptions.unitStyle?: "M" | "Units.MEGABYTES" // Units of the mult-adds as torchinfo prints them on Python 3.11 and newer, unless told, or on older ones: `M`.
//            ^| on 5.9, 6.0: SummaryOptions.verbose?: 0 | 1 | 2 // 2 shows the parameters below their module. Nothing is printed by itself, so 0 is no other than 1.
//            ^| on 7.0: SummaryOptions.batchDim?: number // The axis of the batch, which `inputSize` then leaves out; it is shown as 1. A negative one counts from the end.
//            ^| on 7.0: SummaryOptions.colNames?: readonly Spelled<ColumnName>[] // The columns, in this order; `["outputSize", "numParams"]` unless told. torchinfo's own spelling, `"output_size"`, works too.
//            ^| on 7.0: SummaryOptions.colWidth?: number // Width of each column but the first; 25 unless told.
//            ^| on 7.0: SummaryOptions.depth?: number // Rows deeper than this are hidden, and counted in the row above; 3 unless told.
//            ^| on 7.0: SummaryOptions.dtypes?: readonly DType[] // Types of the inputs of `inputSize`; as the model declares them unless told, float32 where it does not.
//            ^| on 7.0: SummaryOptions.inputSize?: InputSize | null // What goes in, with its batch: a shape, or an array of them for several inputs. The declared input of a model unless told; `null` for a table without shapes.
//            ^| on 7.0: SummaryOptions.mode?: "eval" | "train" // Changes nothing: what a summary says is the same in both.
//            ^| on 7.0: SummaryOptions.rowSettings?: readonly Spelled<"asciiOnly" | "depth" | "hideRecursiveLayers" | "varNames">[] // What a row shows; `["depth"]` unless told.
//            ^| on 7.0: SummaryOptions.unitStyle?: "M" | "Units.MEGABYTES" // Units of the mult-adds as torchinfo prints them on Python 3.11 and newer, unless told, or on older ones: `M`.
//            ^| on 7.0: SummaryOptions.verbose?: 0 | 1 | 2 // 2 shows the parameters below their module. Nothing is printed by itself, so 0 is no other than 1.
adam(net, {})
//         ^| on 5.9, 6.0: amsgrad?: boolean // Whether the largest average of the squares is kept and used, a third tensor for each parameter; false unless told.
//         ^| on 5.9, 6.0: betas?: readonly [number, number] // How much of the running averages of the gradient and of its square stays at a step; 0.9 and 0.999 unless told.
//         ^| on 5.9, 6.0: capturable?: boolean // Whether a step may be captured in a CUDA graph, which PyTorch refuses at the first step on a CPU; false unless told.
//         ^| on 5.9, 6.0: decoupledWeightDecay?: boolean // Whether weight decay stays out of the averages, as in AdamW; false unless told.
//         ^| on 5.9, 6.0: differentiable?: boolean // Whether autograd goes through a step, which PyTorch refuses at the first step of ordinary parameters; false unless told.
//         ^| on 5.9, 6.0: eps?: number // Added to the denominator; 1e-8 unless told.
//         ^| on 5.9, 6.0: foreach?: boolean | null // Whether PyTorch updates all parameters of a group at once; null, it decides, unless told.
//         ^| on 5.9, 6.0: fused?: boolean | null // Whether a step is one kernel; null, PyTorch decides, unless told.
//         ^| on 5.9, 6.0: lr?: number // Learning rate; 0.001 unless told.
//         ^| on 5.9, 6.0: maximize?: boolean // Whether the objective is maximised; false unless told.
//         ^| on 5.9, 6.0: weightDecay?: number // How strongly parameters are drawn to 0; 0 unless told.
//         ^| on 7.0: amsgrad?: boolean
//         ^| on 7.0: betas?: readonly [number, number]
//         ^| on 7.0: capturable?: boolean
//         ^| on 7.0: decoupledWeightDecay?: boolean
//         ^| on 7.0: differentiable?: boolean
//         ^| on 7.0: eps?: number
//         ^| on 7.0: foreach?: boolean | null
//         ^| on 7.0: fused?: boolean | null
//         ^| on 7.0: lr?: number
//         ^| on 7.0: maximize?: boolean
//         ^| on 7.0: weightDecay?: number
adam([{ params: net, }], {})
//                   ^| on 5.9, 6.0: amsgrad?: unknown // Whether the largest average of the squares is kept and used, a third tensor for each parameter; false unless told.
//                   ^| on 5.9, 6.0: betas?: unknown // How much of the running averages of the gradient and of its square stays at a step; 0.9 and 0.999 unless told.
//                   ^| on 5.9, 6.0: capturable?: unknown // Whether a step may be captured in a CUDA graph, which PyTorch refuses at the first step on a CPU; false unless told.
//                   ^| on 5.9, 6.0: decoupledWeightDecay?: unknown // Whether weight decay stays out of the averages, as in AdamW; false unless told.
//                   ^| on 5.9, 6.0: differentiable?: unknown // Whether autograd goes through a step, which PyTorch refuses at the first step of ordinary parameters; false unless told.
//                   ^| on 5.9, 6.0: eps?: unknown // Added to the denominator; 1e-8 unless told.
//                   ^| on 5.9, 6.0: foreach?: unknown // Whether PyTorch updates all parameters of a group at once; null, it decides, unless told.
//                   ^| on 5.9, 6.0: fused?: unknown // Whether a step is one kernel; null, PyTorch decides, unless told.
//                   ^| on 5.9, 6.0: lr?: unknown // Learning rate; 0.001 unless told.
//                   ^| on 5.9, 6.0: maximize?: unknown // Whether the objective is maximised; false unless told.
//                   ^| on 5.9, 6.0: weightDecay?: unknown // How strongly parameters are drawn to 0; 0 unless told.
//                   ^| on 7.0: amsgrad?: unknown
//                   ^| on 7.0: betas?: unknown
//                   ^| on 7.0: capturable?: unknown
//                   ^| on 7.0: decoupledWeightDecay?: unknown
//                   ^| on 7.0: differentiable?: unknown
//                   ^| on 7.0: eps?: unknown
//                   ^| on 7.0: foreach?: unknown
//                   ^| on 7.0: fused?: unknown
//                   ^| on 7.0: lr?: unknown
//                   ^| on 7.0: maximize?: unknown
//                   ^| on 7.0: weightDecay?: unknown
adam([{ params: net }], {})
//                       ^| on 5.9, 6.0: amsgrad?: boolean // Whether the largest average of the squares is kept and used, a third tensor for each parameter; false unless told.
//                       ^| on 5.9, 6.0: betas?: readonly [number, number] // How much of the running averages of the gradient and of its square stays at a step; 0.9 and 0.999 unless told.
//                       ^| on 5.9, 6.0: capturable?: boolean // Whether a step may be captured in a CUDA graph, which PyTorch refuses at the first step on a CPU; false unless told.
//                       ^| on 5.9, 6.0: decoupledWeightDecay?: boolean // Whether weight decay stays out of the averages, as in AdamW; false unless told.
//                       ^| on 5.9, 6.0: differentiable?: boolean // Whether autograd goes through a step, which PyTorch refuses at the first step of ordinary parameters; false unless told.
//                       ^| on 5.9, 6.0: eps?: number // Added to the denominator; 1e-8 unless told.
//                       ^| on 5.9, 6.0: foreach?: boolean | null // Whether PyTorch updates all parameters of a group at once; null, it decides, unless told.
//                       ^| on 5.9, 6.0: fused?: boolean | null // Whether a step is one kernel; null, PyTorch decides, unless told.
//                       ^| on 5.9, 6.0: lr?: number // Learning rate; 0.001 unless told.
//                       ^| on 5.9, 6.0: maximize?: boolean // Whether the objective is maximised; false unless told.
//                       ^| on 5.9, 6.0: weightDecay?: number // How strongly parameters are drawn to 0; 0 unless told.
//                       ^| on 7.0: amsgrad?: boolean
//                       ^| on 7.0: betas?: readonly [number, number]
//                       ^| on 7.0: capturable?: boolean
//                       ^| on 7.0: decoupledWeightDecay?: boolean
//                       ^| on 7.0: differentiable?: boolean
//                       ^| on 7.0: eps?: number
//                       ^| on 7.0: foreach?: boolean | null
//                       ^| on 7.0: fused?: boolean | null
//                       ^| on 7.0: lr?: number
//                       ^| on 7.0: maximize?: boolean
//                       ^| on 7.0: weightDecay?: number
softmax(x, 1, {})
//             ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // The dtype to which PyTorch converts the input first; the input's own unless told.
//             ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
mean(x, [1], {})
//            ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" | "complex64" | "complex128" // The dtype to which PyTorch converts the input first; the input's own unless told.
//            ^| on 5.9, 6.0: keepdim?: boolean // Whether the axes stay, with a size of 1; false unless told.
//            ^| on 7.0: dtype?: "bfloat16" | "complex128" | "complex64" | "float16" | "float32" | "float64"
//            ^| on 7.0: keepdim?: boolean
mean(x, [1], { keepdim: true, })
//                            ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" | "complex64" | "complex128" // The dtype to which PyTorch converts the input first; the input's own unless told.
//                            ^| on 7.0: dtype?: "bfloat16" | "complex128" | "complex64" | "float16" | "float32" | "float64"
relu(x, {})
//       ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//       ^| on 7.0: inplace?: boolean
add(x, x, {})
//         ^| on 5.9, 6.0: alpha?: number // The factor of `other`, of booleans true or false too; 1 unless told.
//         ^| on 7.0: alpha?: number
sub(x, 1, {})
//         ^| on 5.9, 6.0: alpha?: number // The factor of `other`; 1 unless told.
//         ^| on 7.0: alpha?: number
div(x, 2, {})
//         ^| on 5.9, 6.0: roundingMode?: "trunc" | "floor" | null // What is done with quotients: `"trunc"`, towards 0, `"floor"`, down; null, nothing, unless told.
//         ^| on 7.0: roundingMode?: "floor" | "trunc" | null

// Words.
tensor([8], "")
//           ^| bfloat16
//           ^| bool
//           ^| complex128
//           ^| complex64
//           ^| float16
//           ^| float32
//           ^| float64
//           ^| int16
//           ^| int32
//           ^| int64
//           ^| int8
//           ^| uint8
parameter([8], { dtype: "" })
//                       ^| on 5.9: float32
//                       ^| on 6.0, 7.0: bfloat16
//                       ^| on 6.0, 7.0: bool
//                       ^| on 6.0, 7.0: complex128
//                       ^| on 6.0, 7.0: complex64
//                       ^| on 6.0, 7.0: float16
//                       ^| on 6.0, 7.0: float32
//                       ^| on 6.0, 7.0: float64
//                       ^| on 6.0, 7.0: int16
//                       ^| on 6.0, 7.0: int32
//                       ^| on 6.0, 7.0: int64
//                       ^| on 6.0, 7.0: int8
//                       ^| on 6.0, 7.0: uint8
mean(x, [1], { dtype: "" })
//                     ^| on 5.9: bfloat16
//                     ^| on 5.9: complex128
//                     ^| on 5.9: complex64
//                     ^| on 5.9: float16
//                     ^| on 5.9: float32
//                     ^| on 5.9: float64
//                     ^| on 6.0, 7.0: bfloat16
//                     ^| on 6.0, 7.0: complex128
//                     ^| on 6.0, 7.0: complex64
//                     ^| on 6.0, 7.0: float16
//                     ^| on 6.0, 7.0: float32
//                     ^| on 6.0, 7.0: float64
//                     ^| on 6.0, 7.0: mean: dtype must be one of float32, float64, float16, bfloat16, complex64, complex128, got ''
div(x, 2, { roundingMode: "" })
//                         ^| on 5.9: floor
//                         ^| on 5.9: trunc
//                         ^| on 6.0, 7.0: div: roundingMode must be one of null, trunc, floor, got ''
//                         ^| on 6.0, 7.0: floor
//                         ^| on 6.0, 7.0: trunc
summary(net, { colNames: [""] })
//                         ^| inputSize
//                         ^| input_size
//                         ^| kernelSize
//                         ^| kernel_size
//                         ^| multAdds
//                         ^| mult_adds
//                         ^| numParams
//                         ^| num_params
//                         ^| outputSize
//                         ^| output_size
//                         ^| paramsPercent
//                         ^| params_percent
//                         ^| trainable
summary(net, { rowSettings: [""] })
//                            ^| asciiOnly
//                            ^| ascii_only
//                            ^| depth
//                            ^| hideRecursiveLayers
//                            ^| hide_recursive_layers
//                            ^| varNames
//                            ^| var_names
summary(net, { unitStyle: "" })
//                         ^| M
//                         ^| Units.MEGABYTES
