// Every name of "laminate/functional".
export { add } from "laminate/functional"
//       ^? on 5.9, 6.0: const add: <const A, const B, const P extends Scaled<AddSettings, P, A, B> = {}>(input: checked<A, partFault<"add", A, "any">>, other: checked<B, elementwise<"add", A, B, "any">>, options?: Choices<AddSettings, P>) => Tensor<Broadcast<"add", A, B>, promoted<...>>
//       ^? on 7.0: const add: <const A, const B, const P extends Scaled<AddSettings, P, A, B> = {}>(input: checked<A, partFault<"add", A, "any">>, other: checked<B, elementwise<"add", A, B, "any">>, options?: Choices<AddSettings, P>) => Tensor<Broadcast<"add", A, B>, promoted<A, B>>
export { cat } from "laminate/functional"
//       ^? const cat: <const T, const D = 0>(tensors: checkedParts<T, concatenated<T, D>>, dim?: checked<D, dimFault<T, D>>) => Tensor<Concatenated<T, D>, commonDtype<T>>
export { div } from "laminate/functional"
//       ^? on 5.9, 6.0: const div: <const A, const B, const P extends Rounded<P, A, B> = {}>(input: checked<A, partFault<"div", A, "any">>, other: checked<B, elementwise<"div", A, B, "any">>, options?: Choices<DivSettings, P>) => Tensor<Broadcast<"div", A, B>, divided<...>>
//       ^? on 7.0: const div: <const A, const B, const P extends Rounded<P, A, B> = {}>(input: checked<A, partFault<"div", A, "any">>, other: checked<B, elementwise<"div", A, B, "any">>, options?: Choices<DivSettings, P>) => Tensor<Broadcast<"div", A, B>, divided<optionOf<P, "roundingMode", null, unknown>, promoted<A, B>>>
export { flatten } from "laminate/functional"
//       ^? on 5.9, 6.0: const flatten: <const A, const F = 0, const L = -1>(input: checked<A, operandFault<"flatten", A, "any">>, startDim?: checked<F, axisFault<"flatten", "startDim", F, shapeOf<A>>>, endDim?: checked<...>) => Tensor<Flattened<carried<...>, F, L>, dtypeOf<A>>
//       ^? on 7.0: const flatten: <const A, const F = 0, const L = -1>(input: checked<A, operandFault<"flatten", A, "any">>, startDim?: checked<F, axisFault<"flatten", "startDim", F, shapeOf<A>>>, endDim?: checked<L, ending<shapeOf<A>, F, L>>) => Tensor<Flattened<carried<A>, F, L>, dtypeOf<A>>
export { matmul } from "laminate/functional"
//       ^? const matmul: <const A, const B>(input: checked<A, factorFault<A>>, other: checked<B, multiplied<A, B>>) => Tensor<MatrixProduct<A, B>, dtypeOf<A>>
export { mean } from "laminate/functional"
//       ^? on 5.9, 6.0: const mean: <const A, const D = readonly [], const P extends Chosen<MeanSettings, P> = {}>(input: checked<A, operandFault<"mean", A, takesUnder<P, FloatsAndComplex>>>, dim?: checked<...>, options?: Choices<...>) => Tensor<Reduced<carried<...>, D, optionOf<...>>, dtypeUnder<...>>
//       ^? on 7.0: const mean: <const A, const D = readonly [], const P extends Chosen<MeanSettings, P> = {}>(input: checked<A, operandFault<"mean", A, takesUnder<P, FloatsAndComplex>>>, dim?: checked<D, reduced<"mean", shapeOf<A>, D, optionOf<P, "keepdim", false, boolean>>>, options?: Choices<MeanSettings, P>) => Tensor<Reduced<carried<A>, D, optionOf<P, "keepdim", false, boolean>>, dtypeUnder<P, A>>
export { mul } from "laminate/functional"
//       ^? const mul: <const A, const B>(input: checked<A, partFault<"mul", A, "any">>, other: checked<B, elementwise<"mul", A, B, "any">>) => Tensor<Broadcast<"mul", A, B>, promoted<A, B>>
export { permute } from "laminate/functional"
//       ^? const permute: <const A, const D>(input: checked<A, operandFault<"permute", A, "any">>, dims: checked<D, permuted<shapeOf<A>, D>>) => Tensor<Permuted<carried<A>, D>, dtypeOf<A>>
export { relu } from "laminate/functional"
//       ^? const relu: <const A, const P extends Chosen<ReluSettings, P> = {}>(input: checked<A, operandFault<"relu", A, Numbers>>, options?: Choices<ReluSettings, P>) => Tensor<carried<A>, dtypeOf<A>>
export { reshape } from "laminate/functional"
//       ^? const reshape: <const A, const S>(input: checked<A, operandFault<"reshape", A, "any">>, shape: checked<S, reshapeFault<"reshape", shapeOf<A>, S>>) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>>
export { softmax } from "laminate/functional"
//       ^? on 5.9, 6.0: const softmax: <const A, const D, const P extends Chosen<SoftmaxSettings, P> = {}>(input: checked<A, operandFault<"softmax", A, takesUnder<P, FloatsOnly>>>, dim: checked<...>, options?: Choices<...>) => Tensor<carried<...>, dtypeUnder<...>>
//       ^? on 7.0: const softmax: <const A, const D, const P extends Chosen<SoftmaxSettings, P> = {}>(input: checked<A, operandFault<"softmax", A, takesUnder<P, FloatsOnly>>>, dim: checked<D, axisFault<"softmax", "dim", D, shapeOf<A>>>, options?: Choices<SoftmaxSettings, P>) => Tensor<carried<A>, dtypeUnder<P, A>>
export { sub } from "laminate/functional"
//       ^? on 5.9, 6.0: const sub: <const A, const B, const P extends Scaled<SubSettings, P, A, B> = {}>(input: checked<A, partFault<"sub", A, NumbersAndComplex>>, other: checked<B, elementwise<...>>, options?: Choices<...>) => Tensor<Broadcast<"sub", A, B, NumbersAndComplex>, promoted<...>>
//       ^? on 7.0: const sub: <const A, const B, const P extends Scaled<SubSettings, P, A, B> = {}>(input: checked<A, partFault<"sub", A, NumbersAndComplex>>, other: checked<B, elementwise<"sub", A, B, NumbersAndComplex>>, options?: Choices<SubSettings, P>) => Tensor<Broadcast<"sub", A, B, NumbersAndComplex>, promoted<A, B>>
export { transpose } from "laminate/functional"
//       ^? on 5.9, 6.0: const transpose: <const A, const D0, const D1>(input: checked<A, operandFault<"transpose", A, "any">>, dim0: checked<D0, axisFault<"transpose", "dim0", D0, shapeOf<A>>>, dim1: checked<...>) => Tensor<transposed<...>, dtypeOf<A>>
//       ^? on 7.0: const transpose: <const A, const D0, const D1>(input: checked<A, operandFault<"transpose", A, "any">>, dim0: checked<D0, axisFault<"transpose", "dim0", D0, shapeOf<A>>>, dim1: checked<D1, axisFault<"transpose", "dim1", D1, shapeOf<A>>>) => Tensor<transposed<shapeOf<A>, D0, D1>, dtypeOf<A>>
export { view } from "laminate/functional"
//       ^? const view: <const A, const S>(input: checked<A, operandFault<"view", A, "any">>, shape: checked<S, reshapeFault<"view", shapeOf<A>, S>>) => Tensor<reshaped<shapeOf<A>, S>, dtypeOf<A>>
export type { Broadcast } from "laminate/functional"
//            ^? type Broadcast<name extends string, A, B, takes = "any"> = elementwise<name, A, B, takes> extends infer out ? out extends readonly unknown[] ? handedOn<out, A | B> : misfitting<out> : never
export type { Concatenated } from "laminate/functional"
//            ^? type Concatenated<tensors, dim> = concatenated<tensors, dim> extends infer out ? out extends readonly unknown[] ? handedOn<out, tensors[number & keyof tensors]> : misfitting<out> : never
export type { DTypeOf } from "laminate/functional"
//            ^? on 5.9, 6.0: type DTypeOf<tensor> = [tensor] extends [{ readonly dtype: infer dtype extends DType; }] ? unknown extends dtype ? DType : dtype : DType
//            ^? on 7.0: type dtypeOf<tensor> = [tensor] extends [{ readonly dtype: infer dtype extends DType; }] ? unknown extends dtype ? DType : dtype : DType
export type { Flattened } from "laminate/functional"
//            ^? type Flattened<shape, start, end> = shape extends string ? shape : ending<shape, start, end> extends infer out ? out extends readonly unknown[] ? out : misfitting<out> : never
export type { MatrixProduct } from "laminate/functional"
//            ^? type MatrixProduct<A, B> = multiplied<A, B> extends infer out ? out extends readonly unknown[] ? handedOn<out, A | B> : misfitting<out> : never
export type { Permuted } from "laminate/functional"
//            ^? type Permuted<shape, dims> = shape extends string ? shape : permuted<shape, dims> extends infer out ? out extends readonly unknown[] ? out : misfitting<out> : never
export type { Reduced } from "laminate/functional"
//            ^? type Reduced<shape, dims, keep> = shape extends string ? shape : reduced<"mean", shape, dims, keep> extends infer out ? out extends readonly unknown[] ? out : misfitting<out> : never
export type { PromotedDType } from "laminate/functional"
//            ^? on 5.9, 6.0: type PromotedDType<A, B> = Two<dtypeOf<A>, dtypeOf<B>> extends Two<dtypeOf<B>, any> ? dtypeOf<A> : [shapeOf<A>, shapeOf<B>] extends [readonly [], readonly []] ? promote<dtypeOf<A>, dtypeOf<B>> : shapeOf<B> extends readonly [] ? promoteScalar<dtypeOf<A>, dtypeOf<B>> : shapeOf<A> extends readonly [] ? promoteScalar<dtypeOf<B>, dtypeOf<A>> : promote<dtypeOf<A>, dtypeOf<...>>
//            ^? on 7.0: type PromotedDType<A, B> = Two<dtypeOf<A>, dtypeOf<B>> extends Two<dtypeOf<B>, any> ? dtypeOf<A> : [shapeOf<A>, shapeOf<B>] extends [readonly [], readonly []] ? promote<dtypeOf<A>, dtypeOf<B>> : shapeOf<B> extends readonly [] ? promoteScalar<dtypeOf<A>, dtypeOf<B>> : ...
export type { ReshapedSize } from "laminate/functional"
//            ^? type ReshapedSize<size, shape, sizes> = isFree<size> extends true ? SizeLeft<shape, told<sizes, [], []>> : size extends string ? canonical<size> : size
export type { SizeLeft } from "laminate/functional"
//            ^? type SizeLeft<shape, parts> = leftOver<shape, parts> extends infer size ? size extends Dim ? size : number : never
export type { SizeSum } from "laminate/functional"
//            ^? type SizeSum<x, y> = [x, y] extends [infer a extends Dim, infer b extends Dim] ? add<a, b> : number
