// What editors show within a call of an operation: torch's names of the parameters.
import { tensor } from "laminate"
import { add, cat, div, flatten, matmul, mean, mul, permute, relu, reshape, softmax, sub, transpose, view } from "laminate/functional"

const x = tensor(["N", 8, "H", "W"], "float32")
add()
//  ^( add(«input: "add: expects a tensor or a number, got {...}"», other: "add: expects a tensor or a number, got {...}", options?: { readonly alpha?: number; } | undefined): Tensor<"add: expects a tensor or a number, got {...}", DType>
add(x, x)
//     ^( add(input: Tensor<["N", 8, "H", "W"], "float32">, «other: Tensor<["N", 8, "H", "W"], "float32">», options?: { readonly alpha?: number; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
sub()
//  ^( sub(«input: "sub: expects a tensor or a number, got {...}"», other: "sub: expects a tensor or a number, got {...}", options?: { readonly alpha?: number; } | undefined): Tensor<"sub: expects a tensor or a number, got {...}", DType>
sub(x, x)
//     ^( sub(input: Tensor<["N", 8, "H", "W"], "float32">, «other: Tensor<["N", 8, "H", "W"], "float32">», options?: { readonly alpha?: number; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
mul()
//  ^( mul(«input: "mul: expects a tensor or a number, got {...}"», other: "mul: expects a tensor or a number, got {...}"): Tensor<"mul: expects a tensor or a number, got {...}", DType>
mul(x, 0.5)
//     ^( mul(input: Tensor<["N", 8, "H", "W"], "float32">, «other: 0.5»): Tensor<["N", 8, "H", "W"], "float32">
div()
//  ^( on 5.9, 6.0: div(«input: "div: expects a tensor or a number, got {...}"», other: "div: expects a tensor or a number, got {...}", options?: { readonly roundingMode?: "trunc" | "floor" | null; } | undefined): Tensor<"div: expects a tensor or a number, got {...}", DType>
//  ^( on 7.0: div(«input: "div: expects a tensor or a number, got {...}"», other: "div: expects a tensor or a number, got {...}", options?: { readonly roundingMode?: "floor" | "trunc" | null; } | undefined): Tensor<"div: expects a tensor or a number, got {...}", DType>
div(x, 2)
//     ^( on 5.9, 6.0: div(input: Tensor<["N", 8, "H", "W"], "float32">, «other: 2», options?: { readonly roundingMode?: "trunc" | "floor" | null; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
//     ^( on 7.0: div(input: Tensor<["N", 8, "H", "W"], "float32">, «other: 2», options?: { readonly roundingMode?: "floor" | "trunc" | null; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
matmul()
//     ^( matmul(«input: "matmul: expects a tensor, got {...}"», other: "matmul: expects a tensor, got {...}"): Tensor<"matmul: expects a tensor, got {...}", DType>
matmul(x, x)
//        ^( matmul(input: Tensor<["N", 8, "H", "W"], "float32">, «other: "matmul: expects W rows for [N, 8, H, W], got H from [N, 8, H, W]; transpose its last two axes"»): Tensor<"matmul: expects W rows for [N, 8, H, W], got H from [N, 8, H, W]; transpose its last two axes", "float32">
flatten()
//      ^( flatten(«input: "flatten: expects a tensor, got {...}"», startDim?: 0 | undefined, endDim?: -1 | undefined): Tensor<number[], DType>
flatten(x, 1)
//         ^( flatten(input: Tensor<["N", 8, "H", "W"], "float32">, «startDim?: 1 | undefined», endDim?: -1 | undefined): Tensor<["N", "8*H*W"], "float32">
mean()
//   ^( on 5.9, 6.0: mean(«input: "mean: expects a tensor, got {...}"», dim?: readonly [] | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16" | "complex64" | "complex128"; } | undefined): Tensor<[], DType>
//   ^( on 7.0: mean(«input: "mean: expects a tensor, got {...}"», dim?: readonly [] | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: "bfloat16" | "complex128" | "complex64" | "float16" | "float32" | "float64"; } | undefined): Tensor<[], DType>
mean(x, )
//      ^( on 5.9, 6.0: mean(input: Tensor<["N", 8, "H", "W"], "float32">, «dim?: readonly [] | undefined», options?: { readonly keepdim?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16" | "complex64" | "complex128"; } | undefined): Tensor<[], "float32">
//      ^( on 7.0: mean(input: Tensor<["N", 8, "H", "W"], "float32">, «dim?: readonly [] | undefined», options?: { readonly keepdim?: boolean; readonly dtype?: "bfloat16" | "complex128" | "complex64" | "float16" | "float32" | "float64"; } | undefined): Tensor<[], "float32">
permute()
//      ^( permute(«input: "permute: expects a tensor, got {...}"», dims: "permute: dims must be an array of whole numbers, got {...}"): Tensor<"permute: dims must be an array of whole numbers, got {...}", DType>
permute(x, [0, 2, 3, 1])
//                   ^( permute(input: Tensor<["N", 8, "H", "W"], "float32">, «dims: readonly [0, 2, 3, 1]»): Tensor<["N", "H", "W", 8], "float32">
reshape()
//      ^( reshape(«input: "reshape: expects a tensor, got {...}"», shape: "reshape: the shape must be an array of sizes, got {...}"): Tensor<number[], DType>
reshape(x, )
//         ^( reshape(input: Tensor<["N", 8, "H", "W"], "float32">, «shape: "reshape: the shape must be an array of sizes, got {...}"»): Tensor<number[], "float32">
softmax()
//      ^( on 5.9, 6.0: softmax(«input: "softmax: expects a tensor, got {...}"», dim: unknown, options?: { readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): Tensor<number[], DType>
//      ^( on 7.0: softmax(«input: "softmax: expects a tensor, got {...}"», dim: unknown, options?: { readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): Tensor<number[], DType>
softmax(x, )
//         ^( on 5.9, 6.0: softmax(input: Tensor<["N", 8, "H", "W"], "float32">, «dim: "softmax: dim {...} is out of range for the 4 dimensions of [N, 8, H, W]"», options?: { readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
//         ^( on 7.0: softmax(input: Tensor<["N", 8, "H", "W"], "float32">, «dim: "softmax: dim {...} is out of range for the 4 dimensions of [N, 8, H, W]"», options?: { readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): Tensor<["N", 8, "H", "W"], "float32">
transpose()
//        ^( transpose(«input: "transpose: expects a tensor, got {...}"», dim0: unknown, dim1: unknown): Tensor<number[], DType>
transpose(x, )
//           ^( transpose(input: Tensor<["N", 8, "H", "W"], "float32">, «dim0: "transpose: dim0 {...} is out of range for the 4 dimensions of [N, 8, H, W]"», dim1: "transpose: dim1 {...} is out of range for the 4 dimensions of [N, 8, H, W]"): Tensor<number[], "float32">
view()
//   ^( view(«input: "view: expects a tensor, got {...}"», shape: "view: the shape must be an array of sizes, got {...}"): Tensor<number[], DType>
view(x, ["N", -1])
//            ^( view(input: Tensor<["N", 8, "H", "W"], "float32">, «shape: readonly ["N", -1]»): Tensor<["N", "8*H*W"], "float32">
relu()
//   ^( relu(«input: "relu: expects a tensor, got {...}"», options?: { readonly inplace?: boolean; } | undefined): Tensor<number[], DType>
relu(x, )
//      ^( relu(input: Tensor<["N", 8, "H", "W"], "float32">, «options?: { readonly inplace?: boolean; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
cat()
//  ^( cat(«tensors: "cat: expects an array of tensors, got {...}"», dim?: 0 | undefined): Tensor<"cat: expects an array of tensors, got {...}", DType>
cat([x, x], )
//          ^( cat(tensors: readonly [Tensor<["N", 8, "H", "W"], "float32">, Tensor<["N", 8, "H", "W"], "float32">], «dim?: 0 | undefined»): Tensor<["2*N", 8, "H", "W"], "float32">
flatten(x, 1, )
//            ^( flatten(input: Tensor<["N", 8, "H", "W"], "float32">, startDim?: 1 | undefined, «endDim?: -1 | undefined»): Tensor<["N", "8*H*W"], "float32">
softmax(x, 1, )
//            ^( on 5.9, 6.0: softmax(input: Tensor<["N", 8, "H", "W"], "float32">, dim: 1, «options?: { readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
//            ^( on 7.0: softmax(input: Tensor<["N", 8, "H", "W"], "float32">, dim: 1, «options?: { readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
mean(x, [2, 3], )
//              ^( on 5.9, 6.0: mean(input: Tensor<["N", 8, "H", "W"], "float32">, dim?: readonly [2, 3] | undefined, «options?: { readonly keepdim?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16" | "complex64" | "complex128"; } | undefined»): Tensor<["N", 8], "float32">
//              ^( on 7.0: mean(input: Tensor<["N", 8, "H", "W"], "float32">, dim?: readonly [2, 3] | undefined, «options?: { readonly keepdim?: boolean; readonly dtype?: "bfloat16" | "complex128" | "complex64" | "float16" | "float32" | "float64"; } | undefined»): Tensor<["N", 8], "float32">
transpose(x, 1, )
//              ^( transpose(input: Tensor<["N", 8, "H", "W"], "float32">, dim0: 1, «dim1: "transpose: dim1 {...} is out of range for the 4 dimensions of [N, 8, H, W]"»): Tensor<number[], "float32">
add(x, x, )
//        ^( add(input: Tensor<["N", 8, "H", "W"], "float32">, other: Tensor<["N", 8, "H", "W"], "float32">, «options?: { readonly alpha?: number; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
add(x, x, { alpha: 2 })
//               ^( add(input: Tensor<["N", 8, "H", "W"], "float32">, other: Tensor<["N", 8, "H", "W"], "float32">, «options?: ({ readonly alpha: 2; } & { readonly alpha?: unknown; }) | undefined»): Tensor<["N", 8, "H", "W"], "float32">
sub(x, 1, )
//        ^( sub(input: Tensor<["N", 8, "H", "W"], "float32">, other: 1, «options?: { readonly alpha?: number; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
div(x, 2, )
//        ^( on 5.9, 6.0: div(input: Tensor<["N", 8, "H", "W"], "float32">, other: 2, «options?: { readonly roundingMode?: "trunc" | "floor" | null; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
//        ^( on 7.0: div(input: Tensor<["N", 8, "H", "W"], "float32">, other: 2, «options?: { readonly roundingMode?: "floor" | "trunc" | null; } | undefined»): Tensor<["N", 8, "H", "W"], "float32">
div(x, 2, { roundingMode: "floor" })
//                        ^( div(input: Tensor<["N", 8, "H", "W"], "float32">, other: 2, «options?: ({ readonly roundingMode: "floor"; } & { readonly roundingMode?: unknown; }) | undefined»): Tensor<["N", 8, "H", "W"], "float32">
