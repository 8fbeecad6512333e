// What editors show within a call as soon as its bracket is open: PyTorch's names of the parameters.
import {
  adaptiveAvgPool2d, avgPool2d, batchNorm1d, batchNorm2d, conv1d, conv2d, convTranspose2d, dropout, embedding, flatten, gelu, groupNorm, identity, layerNorm, linear, lstm, maxPool2d, multiheadAttention, pixelShuffle, relu, silu, softmax, upsample, zeroPad2d,
} from "laminate"

adaptiveAvgPool2d()
//                ^( adaptiveAvgPool2d(«outputSize: number | readonly (number | null)[]»): AdaptiveAvgPool2d<[number | readonly (number | null)[]]>
avgPool2d()
//        ^( avgPool2d(«kernelSize: number | readonly number[]», options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[]; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; } | undefined): AvgPool2d<[number | readonly number[]]>
batchNorm1d()
//          ^( on 5.9, 6.0: batchNorm1d(«numFeatures: number», options?: { readonly eps?: number; readonly momentum?: number | null; readonly affine?: boolean; readonly trackRunningStats?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): BatchNorm1d<[number]>
//          ^( on 7.0: batchNorm1d(«numFeatures: number», options?: { readonly eps?: number; readonly momentum?: number | null; readonly affine?: boolean; readonly trackRunningStats?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): BatchNorm1d<[number]>
batchNorm2d()
//          ^( on 5.9, 6.0: batchNorm2d(«numFeatures: number», options?: { readonly eps?: number; readonly momentum?: number | null; readonly affine?: boolean; readonly trackRunningStats?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): BatchNorm2d<[number]>
//          ^( on 7.0: batchNorm2d(«numFeatures: number», options?: { readonly eps?: number; readonly momentum?: number | null; readonly affine?: boolean; readonly trackRunningStats?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): BatchNorm2d<[number]>
conv1d()
//     ^( on 5.9, 6.0: conv1d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[] | "same" | "valid"; readonly dilation?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly paddingMode?: "zeros" | ... 2 more ... | "circular"; readonly dtype?: "float32" | ... 2 more ... | "bfloat16"; } | undefined): Conv1d<[number, number, number | readonly number[]]>
//     ^( on 7.0: conv1d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | "same" | "valid" | readonly number[]; readonly dilation?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly paddingMode?: "circular" | ... 2 more ... | "zeros"; readonly dtype?: "bfloat16" | ... 2 more ... | "float64"; } | undefined): Conv1d<[number, number, number | readonly number[]]>
conv2d()
//     ^( on 5.9, 6.0: conv2d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[] | "same" | "valid"; readonly dilation?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly paddingMode?: "zeros" | ... 2 more ... | "circular"; readonly dtype?: "float32" | ... 2 more ... | "bfloat16"; } | undefined): Conv2d<[number, number, number | readonly number[]]>
//     ^( on 7.0: conv2d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | "same" | "valid" | readonly number[]; readonly dilation?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly paddingMode?: "circular" | ... 2 more ... | "zeros"; readonly dtype?: "bfloat16" | ... 2 more ... | "float64"; } | undefined): Conv2d<[number, number, number | readonly number[]]>
convTranspose2d()
//              ^( on 5.9, 6.0: convTranspose2d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[]; readonly outputPadding?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly dilation?: number | readonly number[]; readonly paddingMode?: "zeros"; readonly dtype?: "float32" | ... 2 more ... | "bfloat16"; } | undefined): ConvTranspose2d<[number, number, number | readonly number[]]>
//              ^( on 7.0: convTranspose2d(«inChannels: number», outChannels: number, kernelSize: number | readonly number[], options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[]; readonly outputPadding?: number | readonly number[]; readonly groups?: number; readonly bias?: boolean; readonly dilation?: number | readonly number[]; readonly paddingMode?: "zeros"; readonly dtype?: "bfloat16" | ... 2 more ... | "float64"; } | undefined): ConvTranspose2d<[number, number, number | readonly number[]]>
dropout()
//      ^( dropout(«p?: number | { readonly p?: number; readonly inplace?: boolean; } | undefined», options?: { readonly p?: number; readonly inplace?: boolean; } | undefined): Dropout<[]>
embedding()
//        ^( on 5.9, 6.0: embedding(«numEmbeddings: number», embeddingDim: number, options?: { readonly paddingIdx?: number | null; readonly maxNorm?: number | null; readonly normType?: number; readonly scaleGradByFreq?: boolean; readonly sparse?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): Embedding<[number, number]>
//        ^( on 7.0: embedding(«numEmbeddings: number», embeddingDim: number, options?: { readonly paddingIdx?: number | null; readonly maxNorm?: number | null; readonly normType?: number; readonly scaleGradByFreq?: boolean; readonly sparse?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): Embedding<[number, number]>
flatten()
//      ^( flatten(«startDim?: number | { readonly startDim?: number; readonly endDim?: number; } | undefined», options?: { readonly startDim?: number; readonly endDim?: number; } | undefined): Flatten<[]>
gelu()
//   ^( gelu(«approximate?: "none" | "tanh" | { readonly approximate?: "none" | "tanh"; } | undefined», options?: { readonly approximate?: "none" | "tanh"; } | undefined): GELU<[]>
groupNorm()
//        ^( on 5.9, 6.0: groupNorm(«numGroups: number», numChannels: number, options?: { readonly eps?: number; readonly affine?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): GroupNorm<[number, number]>
//        ^( on 7.0: groupNorm(«numGroups: number», numChannels: number, options?: { readonly eps?: number; readonly affine?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): GroupNorm<[number, number]>
identity()
//       ^( identity(): Identity<[]>
layerNorm()
//        ^( on 5.9, 6.0: layerNorm(«normalizedShape: number | readonly number[]», options?: { readonly eps?: number; readonly elementwiseAffine?: boolean; readonly bias?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): LayerNorm<[number | readonly number[]]>
//        ^( on 7.0: layerNorm(«normalizedShape: number | readonly number[]», options?: { readonly eps?: number; readonly elementwiseAffine?: boolean; readonly bias?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): LayerNorm<[number | readonly number[]]>
linear()
//     ^( on 5.9, 6.0: linear(«inFeatures: number», outFeatures: number, options?: { readonly bias?: boolean; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): Linear<[number, number]>
//     ^( on 7.0: linear(«inFeatures: number», outFeatures: number, options?: { readonly bias?: boolean; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): Linear<[number, number]>
lstm()
//   ^( on 5.9, 6.0: lstm(«inputSize: number», hiddenSize: number, options?: { readonly numLayers?: number; readonly bias?: boolean; readonly batchFirst?: boolean; readonly dropout?: number; readonly bidirectional?: boolean; readonly projSize?: number; readonly dtype?: "float32" | "float64" | "float16" | "bfloat16"; } | undefined): LSTM<[number, number]>
//   ^( on 7.0: lstm(«inputSize: number», hiddenSize: number, options?: { readonly numLayers?: number; readonly bias?: boolean; readonly batchFirst?: boolean; readonly dropout?: number; readonly bidirectional?: boolean; readonly projSize?: number; readonly dtype?: "bfloat16" | "float16" | "float32" | "float64"; } | undefined): LSTM<[number, number]>
maxPool2d()
//        ^( maxPool2d(«kernelSize: number | readonly number[]», options?: { readonly stride?: number | readonly number[]; readonly padding?: number | readonly number[]; readonly dilation?: number | readonly number[]; readonly returnIndices?: boolean; readonly ceilMode?: boolean; } | undefined): MaxPool2d<[number | readonly number[]]>
multiheadAttention()
//                 ^( on 5.9, 6.0: multiheadAttention(«embedDim: number», numHeads: number, options?: { readonly dropout?: number; readonly bias?: boolean; readonly addBiasKv?: boolean; readonly addZeroAttn?: boolean; readonly kdim?: number | null; readonly vdim?: number | null; readonly batchFirst?: boolean; readonly dtype?: "float32" | ... 2 more ... | "bfloat16"; } | undefined): MultiheadAttention<[number, number]>
//                 ^( on 7.0: multiheadAttention(«embedDim: number», numHeads: number, options?: { readonly dropout?: number; readonly bias?: boolean; readonly addBiasKv?: boolean; readonly addZeroAttn?: boolean; readonly kdim?: number | null; readonly vdim?: number | null; readonly batchFirst?: boolean; readonly dtype?: "bfloat16" | ... 2 more ... | "float64"; } | undefined): MultiheadAttention<[number, number]>
pixelShuffle()
//           ^( pixelShuffle(«upscaleFactor: number»): PixelShuffle<[number]>
relu()
//   ^( relu(«inplace?: boolean | { readonly inplace?: boolean; } | undefined», options?: { readonly inplace?: boolean; } | undefined): ReLU<[]>
silu()
//   ^( silu(«inplace?: boolean | { readonly inplace?: boolean; } | undefined», options?: { readonly inplace?: boolean; } | undefined): SiLU<[]>
softmax()
//      ^( softmax(«dim?: number | { readonly dim?: number | null; } | null | undefined», options?: { readonly dim?: number | null; } | undefined): Softmax<[]>
upsample()
//       ^( on 5.9, 6.0: upsample(«size?: number | readonly number[] | { readonly size?: number | readonly number[] | null; readonly scaleFactor?: number | readonly number[] | null; readonly mode?: "linear" | "nearest" | "bilinear" | "bicubic" | "trilinear" | "nearest-exact" | "area"; readonly alignCorners?: boolean | null; readonly recomputeScaleFactor?: boolean | null; } | null | undefined», options?: { readonly size?: number | readonly number[] | null; readonly scaleFactor?: number | readonly number[] | null; readonly mode?: "linear" | "nearest" | "bilinear" | "bicubic" | "trilinear" | "nearest-exact" | "area"; readonly alignCorners?: boolean | null; readonly recomputeScaleFactor?: boolean | null; } | undefined): Upsample<[]>
//       ^( on 7.0: upsample(«size?: number | readonly number[] | { readonly size?: number | readonly number[] | null; readonly scaleFactor?: number | readonly number[] | null; readonly mode?: "area" | "bicubic" | "bilinear" | "linear" | "nearest" | "nearest-exact" | "trilinear"; readonly alignCorners?: boolean | null; readonly recomputeScaleFactor?: boolean | null; } | null | undefined», options?: { readonly size?: number | readonly number[] | null; readonly scaleFactor?: number | readonly number[] | null; readonly mode?: "area" | "bicubic" | "bilinear" | "linear" | "nearest" | "nearest-exact" | "trilinear"; readonly alignCorners?: boolean | null; readonly recomputeScaleFactor?: boolean | null; } | undefined): Upsample<[]>
zeroPad2d()
//        ^( zeroPad2d(«padding: number | readonly number[]»): ZeroPad2d<[number | readonly number[]]>
relu({})
//    ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//    ^| on 7.0: inplace?: boolean
relu(true, {})
//          ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//          ^| on 7.0: inplace?: boolean
