// What an editor completes within the options of a layer: their keys, with the comments that stand in the definition, and the words
// that a key may have. 7.0.2 shows no comment of any mapped type, Partial<T> included: https://github.com/microsoft/typescript-go/issues/3659.
import {
  avgPool2d, batchNorm1d, batchNorm2d, conv1d, conv2d, convTranspose2d, dropout, embedding, flatten, gelu, groupNorm, layerNorm, linear, lstm, maxPool2d,
  multiheadAttention, relu, silu, softmax, upsample,
} from "laminate"

avgPool2d(2, {})
//            ^| on 5.9, 6.0: ceilMode?: boolean // Whether a last, partial window counts, so that sizes are rounded up; false unless told.
//            ^| on 5.9, 6.0: countIncludePad?: boolean // Whether the padding's zeros count in the mean; true unless told.
//            ^| on 5.9, 6.0: divisorOverride?: number | null // A number to divide by instead of the size of the window; none unless told.
//            ^| on 5.9, 6.0: padding?: number | readonly number[] // Rows and columns added on every side, at most half the window; 0 unless told.
//            ^| on 5.9, 6.0: stride?: number | readonly number[] // Step of the window; its size unless told.
//            ^| on 7.0: ceilMode?: boolean
//            ^| on 7.0: countIncludePad?: boolean
//            ^| on 7.0: divisorOverride?: number | null
//            ^| on 7.0: padding?: number | readonly number[]
//            ^| on 7.0: stride?: number | readonly number[]
batchNorm1d(8, {})
//              ^| on 5.9, 6.0: affine?: boolean // Whether each channel has a learned factor and summand; true unless told.
//              ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//              ^| on 5.9, 6.0: eps?: number // Added to the variance before the root; 1e-5 unless told.
//              ^| on 5.9, 6.0: momentum?: number | null // Weight of the newest batch in the running statistics; `null` for their plain mean. 0.1 unless told.
//              ^| on 5.9, 6.0: trackRunningStats?: boolean // Whether running statistics are kept for evaluation; true unless told.
//              ^| on 7.0: affine?: boolean
//              ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//              ^| on 7.0: eps?: number
//              ^| on 7.0: momentum?: number | null
//              ^| on 7.0: trackRunningStats?: boolean
batchNorm2d(8, {})
//              ^| on 5.9, 6.0: affine?: boolean // Whether each channel has a learned factor and summand; true unless told.
//              ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//              ^| on 5.9, 6.0: eps?: number // Added to the variance before the root; 1e-5 unless told.
//              ^| on 5.9, 6.0: momentum?: number | null // Weight of the newest batch in the running statistics; `null` for their plain mean. 0.1 unless told.
//              ^| on 5.9, 6.0: trackRunningStats?: boolean // Whether running statistics are kept for evaluation; true unless told.
//              ^| on 7.0: affine?: boolean
//              ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//              ^| on 7.0: eps?: number
//              ^| on 7.0: momentum?: number | null
//              ^| on 7.0: trackRunningStats?: boolean
conv1d(8, 8, 3, {})
//               ^| on 5.9, 6.0: bias?: boolean // Whether a learned number is added to each output channel; true unless told.
//               ^| on 5.9, 6.0: dilation?: number | readonly number[] // Distance between the elements of the kernel; 1 unless told.
//               ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//               ^| on 5.9, 6.0: groups?: number // Groups of channels that do not see each other; divides both channel counts. 1 unless told.
//               ^| on 5.9, 6.0: padding?: number | readonly number[] | "same" | "valid" // Elements added at both ends; `"same"` keeps the size at stride 1, `"valid"` adds none. 0 unless told.
//               ^| on 5.9, 6.0: paddingMode?: "zeros" | "reflect" | "replicate" | "circular" // What the padding is filled with; zeros unless told.
//               ^| on 5.9, 6.0: stride?: number | readonly number[] // Step of the window; 1 unless told.
//               ^| on 7.0: bias?: boolean
//               ^| on 7.0: dilation?: number | readonly number[]
//               ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//               ^| on 7.0: groups?: number
//               ^| on 7.0: padding?: number | "same" | "valid" | readonly number[]
//               ^| on 7.0: paddingMode?: "circular" | "reflect" | "replicate" | "zeros"
//               ^| on 7.0: stride?: number | readonly number[]
conv2d(8, 8, 3, {})
//               ^| on 5.9, 6.0: bias?: boolean // Whether a learned number is added to each output channel; true unless told.
//               ^| on 5.9, 6.0: dilation?: number | readonly number[] // Distance between the elements of the kernel; 1 unless told.
//               ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//               ^| on 5.9, 6.0: groups?: number // Groups of channels that do not see each other; divides both channel counts. 1 unless told.
//               ^| on 5.9, 6.0: padding?: number | readonly number[] | "same" | "valid" // Rows and columns added on every side; `"same"` keeps the size at stride 1, `"valid"` adds none. 0 unless told.
//               ^| on 5.9, 6.0: paddingMode?: "zeros" | "reflect" | "replicate" | "circular" // What the padding is filled with; zeros unless told.
//               ^| on 5.9, 6.0: stride?: number | readonly number[] // Step of the window, along both axes or along each; 1 unless told.
//               ^| on 7.0: bias?: boolean
//               ^| on 7.0: dilation?: number | readonly number[]
//               ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//               ^| on 7.0: groups?: number
//               ^| on 7.0: padding?: number | "same" | "valid" | readonly number[]
//               ^| on 7.0: paddingMode?: "circular" | "reflect" | "replicate" | "zeros"
//               ^| on 7.0: stride?: number | readonly number[]
convTranspose2d(8, 8, 2, {})
//                        ^| on 5.9, 6.0: bias?: boolean // Whether a learned number is added to each output channel; true unless told.
//                        ^| on 5.9, 6.0: dilation?: number | readonly number[] // Distance between the elements of the kernel; 1 unless told.
//                        ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//                        ^| on 5.9, 6.0: groups?: number // Groups of channels that do not see each other; divides both channel counts. 1 unless told.
//                        ^| on 5.9, 6.0: outputPadding?: number | readonly number[] // Rows and columns added at the end, fewer than the stride or the dilation; 0 unless told.
//                        ^| on 5.9, 6.0: padding?: number | readonly number[] // Rows and columns taken away on every side; 0 unless told.
//                        ^| on 5.9, 6.0: paddingMode?: "zeros" // What the padding is filled with; PyTorch has zeros alone.
//                        ^| on 5.9, 6.0: stride?: number | readonly number[] // How far apart the elements of the input come to lie; 1 unless told.
//                        ^| on 7.0: bias?: boolean
//                        ^| on 7.0: dilation?: number | readonly number[]
//                        ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//                        ^| on 7.0: groups?: number
//                        ^| on 7.0: outputPadding?: number | readonly number[]
//                        ^| on 7.0: padding?: number | readonly number[]
//                        ^| on 7.0: paddingMode?: "zeros"
//                        ^| on 7.0: stride?: number | readonly number[]
embedding(100, 8, {})
//                 ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//                 ^| on 5.9, 6.0: maxNorm?: number | null // The norm to which longer rows are shortened when they are read; none unless told.
//                 ^| on 5.9, 6.0: normType?: number // The p of that norm; 2 unless told.
//                 ^| on 5.9, 6.0: paddingIdx?: number | null // The row that stays 0 and does not train; negative counts from the end. None unless told.
//                 ^| on 5.9, 6.0: scaleGradByFreq?: boolean // Whether gradients are divided by how often a row was read; false unless told.
//                 ^| on 5.9, 6.0: sparse?: boolean // Whether the gradient of the weight is sparse; false unless told.
//                 ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//                 ^| on 7.0: maxNorm?: number | null
//                 ^| on 7.0: normType?: number
//                 ^| on 7.0: paddingIdx?: number | null
//                 ^| on 7.0: scaleGradByFreq?: boolean
//                 ^| on 7.0: sparse?: boolean
groupNorm(2, 8, {})
//               ^| on 5.9, 6.0: affine?: boolean // Whether each channel has a learned factor and summand; true unless told.
//               ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//               ^| on 5.9, 6.0: eps?: number // Added to the variance before the root; 1e-5 unless told.
//               ^| on 7.0: affine?: boolean
//               ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//               ^| on 7.0: eps?: number
layerNorm(8, {})
//            ^| on 5.9, 6.0: bias?: boolean // Whether there are learned summands where there are learned factors; true unless told.
//            ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//            ^| on 5.9, 6.0: elementwiseAffine?: boolean // Whether each element has a learned factor and summand; true unless told.
//            ^| on 5.9, 6.0: eps?: number // Added to the variance before the root; 1e-5 unless told.
//            ^| on 7.0: bias?: boolean
//            ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//            ^| on 7.0: elementwiseAffine?: boolean
//            ^| on 7.0: eps?: number
linear(8, 8, {})
//            ^| on 5.9, 6.0: bias?: boolean // Whether a learned number is added to each output feature; true unless told.
//            ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//            ^| on 7.0: bias?: boolean
//            ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
lstm(8, 8, {})
//          ^| on 5.9, 6.0: batchFirst?: boolean // Whether the batch stands before the sequence; false unless told.
//          ^| on 5.9, 6.0: bias?: boolean // Whether there are learned summands; true unless told.
//          ^| on 5.9, 6.0: bidirectional?: boolean // Whether a second LSTM reads the sequence from its end; false unless told.
//          ^| on 5.9, 6.0: dropout?: number // Probability of an element between two layers to be zeroed; 0 unless told.
//          ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//          ^| on 5.9, 6.0: numLayers?: number // Layers on top of each other; 1 unless told.
//          ^| on 5.9, 6.0: projSize?: number // Size to which the hidden state is projected, less than hiddenSize; 0, none, unless told.
//          ^| on 7.0: batchFirst?: boolean
//          ^| on 7.0: bias?: boolean
//          ^| on 7.0: bidirectional?: boolean
//          ^| on 7.0: dropout?: number
//          ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//          ^| on 7.0: numLayers?: number
//          ^| on 7.0: projSize?: number
maxPool2d(2, {})
//            ^| on 5.9, 6.0: ceilMode?: boolean // Whether a last, partial window counts, so that sizes are rounded up; false unless told.
//            ^| on 5.9, 6.0: dilation?: number | readonly number[] // Distance between the elements of the window; 1 unless told.
//            ^| on 5.9, 6.0: padding?: number | readonly number[] // Rows and columns added on every side, at most half the window; 0 unless told.
//            ^| on 5.9, 6.0: returnIndices?: boolean // Whether the indices of the maxima come out too, as `[out, indices]`; false unless told.
//            ^| on 5.9, 6.0: stride?: number | readonly number[] // Step of the window; its size unless told.
//            ^| on 7.0: ceilMode?: boolean
//            ^| on 7.0: dilation?: number | readonly number[]
//            ^| on 7.0: padding?: number | readonly number[]
//            ^| on 7.0: returnIndices?: boolean
//            ^| on 7.0: stride?: number | readonly number[]
multiheadAttention(8, 2, {})
//                        ^| on 5.9, 6.0: addBiasKv?: boolean // Whether a learned key and value are added to the sequence; false unless told.
//                        ^| on 5.9, 6.0: addZeroAttn?: boolean // Whether a key and value of zeros are added to the sequence; false unless told.
//                        ^| on 5.9, 6.0: batchFirst?: boolean // Whether the batch stands before the sequence; false unless told.
//                        ^| on 5.9, 6.0: bias?: boolean // Whether the projections have learned summands; true unless told.
//                        ^| on 5.9, 6.0: dropout?: number // Probability of a weight to be zeroed; 0 unless told.
//                        ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//                        ^| on 5.9, 6.0: kdim?: number | null // Features of the keys; embedDim unless told.
//                        ^| on 5.9, 6.0: vdim?: number | null // Features of the values; embedDim unless told.
//                        ^| on 7.0: addBiasKv?: boolean
//                        ^| on 7.0: addZeroAttn?: boolean
//                        ^| on 7.0: batchFirst?: boolean
//                        ^| on 7.0: bias?: boolean
//                        ^| on 7.0: dropout?: number
//                        ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//                        ^| on 7.0: kdim?: number | null
//                        ^| on 7.0: vdim?: number | null

// Options that may come first.
dropout({})
//       ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//       ^| on 5.9, 6.0: p?: number // Probability of an element to be zeroed; 0.5 unless told.
//       ^| on 7.0: inplace?: boolean
//       ^| on 7.0: p?: number
dropout(0.5, {})
//            ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//            ^| on 5.9, 6.0: p?: number // Probability of an element to be zeroed; 0.5 unless told.
//            ^| on 7.0: inplace?: boolean
//            ^| on 7.0: p?: number
flatten({})
//       ^| on 5.9, 6.0: endDim?: number // The last axis to flatten; negative counts from the end. -1 unless told.
//       ^| on 5.9, 6.0: startDim?: number // The first axis to flatten; negative counts from the end. 1 unless told.
//       ^| on 7.0: endDim?: number
//       ^| on 7.0: startDim?: number
flatten(1, {})
//          ^| on 5.9, 6.0: endDim?: number // The last axis to flatten; negative counts from the end. -1 unless told.
//          ^| on 5.9, 6.0: startDim?: number // The first axis to flatten; negative counts from the end. 1 unless told.
//          ^| on 7.0: endDim?: number
//          ^| on 7.0: startDim?: number
gelu({})
//    ^| on 5.9, 6.0: approximate?: "none" | "tanh" // Whether it is approximated, by `"tanh"`; `"none"` unless told.
//    ^| on 7.0: approximate?: "none" | "tanh"
relu({})
//    ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//    ^| on 7.0: inplace?: boolean
relu(true, {})
//          ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//          ^| on 7.0: inplace?: boolean
silu({})
//    ^| on 5.9, 6.0: inplace?: boolean // Whether PyTorch overwrites the input; false unless told.
//    ^| on 7.0: inplace?: boolean
softmax({})
//       ^| on 5.9, 6.0: dim?: number | null // The axis along which the results sum to 1; negative counts from the end. `null` unless told: PyTorch picks one, and warns.
//       ^| on 7.0: dim?: number | null
upsample({})
//        ^| on 5.9, 6.0: alignCorners?: boolean | null // Whether the corners stay where they are; for the linear modes and `"bicubic"`. `null`, which is as false, unless told.
//        ^| on 5.9, 6.0: mode?: "linear" | "nearest" | "bilinear" | "bicubic" | "trilinear" | "nearest-exact" | "area" // How new elements are made: `"linear"` of rank 3, `"bilinear"` and `"bicubic"` of rank 4, `"trilinear"` of rank 5, or `"nearest"` unless told.
//        ^| on 5.9, 6.0: recomputeScaleFactor?: boolean | null // Whether the factors are computed anew from the sizes that come out; needs `scaleFactor`. `null`, which is as false, unless told.
//        ^| on 5.9, 6.0: scaleFactor?: number | readonly number[] | null // What the sizes are multiplied with, rounded down, one factor for all axes or one for each; this or `size`. `null`, none, unless told.
//        ^| on 5.9, 6.0: size?: number | readonly number[] | null // The sizes that come out, one for all axes or one for each; this or `scaleFactor`. `null`, none, unless told.
//        ^| on 7.0: alignCorners?: boolean | null
//        ^| on 7.0: mode?: "area" | "bicubic" | "bilinear" | "linear" | "nearest" | "nearest-exact" | "trilinear"
//        ^| on 7.0: recomputeScaleFactor?: boolean | null
//        ^| on 7.0: scaleFactor?: number | readonly number[] | null
//        ^| on 7.0: size?: number | readonly number[] | null
upsample([8, 8], {})
//                ^| on 5.9, 6.0: alignCorners?: boolean | null // Whether the corners stay where they are; for the linear modes and `"bicubic"`. `null`, which is as false, unless told.
//                ^| on 5.9, 6.0: mode?: "linear" | "nearest" | "bilinear" | "bicubic" | "trilinear" | "nearest-exact" | "area" // How new elements are made: `"linear"` of rank 3, `"bilinear"` and `"bicubic"` of rank 4, `"trilinear"` of rank 5, or `"nearest"` unless told.
//                ^| on 5.9, 6.0: recomputeScaleFactor?: boolean | null // Whether the factors are computed anew from the sizes that come out; needs `scaleFactor`. `null`, which is as false, unless told.
//                ^| on 5.9, 6.0: scaleFactor?: number | readonly number[] | null // What the sizes are multiplied with, rounded down, one factor for all axes or one for each; this or `size`. `null`, none, unless told.
//                ^| on 5.9, 6.0: size?: number | readonly number[] | null // The sizes that come out, one for all axes or one for each; this or `scaleFactor`. `null`, none, unless told.
//                ^| on 7.0: alignCorners?: boolean | null
//                ^| on 7.0: mode?: "area" | "bicubic" | "bilinear" | "linear" | "nearest" | "nearest-exact" | "trilinear"
//                ^| on 7.0: recomputeScaleFactor?: boolean | null
//                ^| on 7.0: scaleFactor?: number | readonly number[] | null
//                ^| on 7.0: size?: number | readonly number[] | null

// Keys that are told are not offered again.
conv2d(8, 8, 3, { stride: 2, padding: 1, })
//                                       ^| on 5.9, 6.0: bias?: boolean // Whether a learned number is added to each output channel; true unless told.
//                                       ^| on 5.9, 6.0: dilation?: number | readonly number[] // Distance between the elements of the kernel; 1 unless told.
//                                       ^| on 5.9, 6.0: dtype?: "float32" | "float64" | "float16" | "bfloat16" // Type of the parameters; float32 unless told.
//                                       ^| on 5.9, 6.0: groups?: number // Groups of channels that do not see each other; divides both channel counts. 1 unless told.
//                                       ^| on 5.9, 6.0: paddingMode?: "zeros" | "reflect" | "replicate" | "circular" // What the padding is filled with; zeros unless told.
//                                       ^| on 7.0: bias?: boolean
//                                       ^| on 7.0: dilation?: number | readonly number[]
//                                       ^| on 7.0: dtype?: "bfloat16" | "float16" | "float32" | "float64"
//                                       ^| on 7.0: groups?: number
//                                       ^| on 7.0: paddingMode?: "circular" | "reflect" | "replicate" | "zeros"
upsample({ scaleFactor: 2, })
//                         ^| on 5.9, 6.0: alignCorners?: boolean | null // Whether the corners stay where they are; for the linear modes and `"bicubic"`. `null`, which is as false, unless told.
//                         ^| on 5.9, 6.0: mode?: "linear" | "nearest" | "bilinear" | "bicubic" | "trilinear" | "nearest-exact" | "area" // How new elements are made: `"linear"` of rank 3, `"bilinear"` and `"bicubic"` of rank 4, `"trilinear"` of rank 5, or `"nearest"` unless told.
//                         ^| on 5.9, 6.0: recomputeScaleFactor?: boolean | null // Whether the factors are computed anew from the sizes that come out; needs `scaleFactor`. `null`, which is as false, unless told.
//                         ^| on 5.9, 6.0: size?: number | readonly number[] | null // The sizes that come out, one for all axes or one for each; this or `scaleFactor`. `null`, none, unless told.
//                         ^| on 7.0: alignCorners?: boolean | null
//                         ^| on 7.0: mode?: "area" | "bicubic" | "bilinear" | "linear" | "nearest" | "nearest-exact" | "trilinear"
//                         ^| on 7.0: recomputeScaleFactor?: boolean | null
//                         ^| on 7.0: size?: number | readonly number[] | null

// Words.
conv2d(8, 8, 3, { paddingMode: "" })
//                              ^| on 5.9: circular
//                              ^| on 5.9: reflect
//                              ^| on 5.9: replicate
//                              ^| on 5.9: zeros
//                              ^| on 6.0, 7.0: Conv2d: paddingMode must be one of zeros, reflect, replicate, circular, got ''
//                              ^| on 6.0, 7.0: circular
//                              ^| on 6.0, 7.0: reflect
//                              ^| on 6.0, 7.0: replicate
//                              ^| on 6.0, 7.0: zeros
conv1d(8, 8, 3, { padding: "" })
//                          ^| on 5.9: same
//                          ^| on 5.9: valid
//                          ^| on 6.0, 7.0: Conv1d: padding must be a whole number or one of same, valid, got ''
//                          ^| on 6.0, 7.0: same
//                          ^| on 6.0, 7.0: valid
conv2d(8, 8, 3, { dtype: "" })
//                        ^| on 5.9: bfloat16
//                        ^| on 5.9: float16
//                        ^| on 5.9: float32
//                        ^| on 5.9: float64
//                        ^| on 6.0, 7.0: Conv2d: dtype must be one of float32, float64, float16, bfloat16, got ''
//                        ^| on 6.0, 7.0: bfloat16
//                        ^| on 6.0, 7.0: float16
//                        ^| on 6.0, 7.0: float32
//                        ^| on 6.0, 7.0: float64
linear(8, 8, { dtype: "" })
//                     ^| on 5.9: bfloat16
//                     ^| on 5.9: float16
//                     ^| on 5.9: float32
//                     ^| on 5.9: float64
//                     ^| on 6.0, 7.0: Linear: dtype must be one of float32, float64, float16, bfloat16, got ''
//                     ^| on 6.0, 7.0: bfloat16
//                     ^| on 6.0, 7.0: float16
//                     ^| on 6.0, 7.0: float32
//                     ^| on 6.0, 7.0: float64
gelu("")
//    ^| GELU: approximate must be one of none, tanh, got ''
//    ^| none
//    ^| tanh
gelu({ approximate: "" })
//                   ^| on 5.9: none
//                   ^| on 5.9: tanh
//                   ^| on 6.0, 7.0: GELU: approximate must be one of none, tanh, got ''
//                   ^| on 6.0, 7.0: none
//                   ^| on 6.0, 7.0: tanh
upsample({ scaleFactor: 2, mode: "" })
//                                ^| on 5.9: area
//                                ^| on 5.9: bicubic
//                                ^| on 5.9: bilinear
//                                ^| on 5.9: linear
//                                ^| on 5.9: nearest
//                                ^| on 5.9: nearest-exact
//                                ^| on 5.9: trilinear
//                                ^| on 6.0, 7.0: Upsample: mode must be one of nearest, linear, bilinear, bicubic, trilinear, nearest-exact, area, got ''
//                                ^| on 6.0, 7.0: area
//                                ^| on 6.0, 7.0: bicubic
//                                ^| on 6.0, 7.0: bilinear
//                                ^| on 6.0, 7.0: linear
//                                ^| on 6.0, 7.0: nearest
//                                ^| on 6.0, 7.0: nearest-exact
//                                ^| on 6.0, 7.0: trilinear
upsample([8, 8], { mode: "" })
//                        ^| on 5.9: area
//                        ^| on 5.9: bicubic
//                        ^| on 5.9: bilinear
//                        ^| on 5.9: linear
//                        ^| on 5.9: nearest
//                        ^| on 5.9: nearest-exact
//                        ^| on 5.9: trilinear
//                        ^| on 6.0, 7.0: Upsample: mode must be one of nearest, linear, bilinear, bicubic, trilinear, nearest-exact, area, got ''
//                        ^| on 6.0, 7.0: area
//                        ^| on 6.0, 7.0: bicubic
//                        ^| on 6.0, 7.0: bilinear
//                        ^| on 6.0, 7.0: linear
//                        ^| on 6.0, 7.0: nearest
//                        ^| on 6.0, 7.0: nearest-exact
//                        ^| on 6.0, 7.0: trilinear
