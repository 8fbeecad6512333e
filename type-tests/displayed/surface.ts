// Every name of "laminate".
export { axes } from "laminate"
//       ^? const axes: <const Spec extends Omit<Axes, "kind">>(spec: Spec) => { readonly kind: "axes"; } & Spec
export { flag } from "laminate"
//       ^? on 5.9, 6.0: function flag<const Default extends boolean>(value: Default): { readonly kind: "flag"; readonly default: Default; } (+1 overload)
//       ^? on 7.0: function flag<const Default extends boolean>(value: Default): { readonly kind: "flag"; readonly default: Default; } (alias) function flag(value: null): { readonly kind: "flag"; readonly default: boolean | null; readonly nullable: true; }
export { float } from "laminate"
//       ^? on 5.9, 6.0: function float<const Default extends number | null>(value: Default): { readonly kind: "float"; readonly default: Default; } (+1 overload)
//       ^? on 7.0: function float<const Default extends number | null>(value: Default): { readonly kind: "float"; readonly default: Default; } (alias) function float<const Default extends number | null, const Spec extends Omit<Float, "kind" | "default">>(value: Default, spec: Spec): { readonly kind: "float"; readonly default: Default; } & Spec
export { int } from "laminate"
//       ^? const int: <const Spec extends Omit<Int, "kind">>(spec: Spec) => { readonly kind: "int"; } & Spec
export { sizes } from "laminate"
//       ^? const sizes: <const Spec extends Omit<Sizes, "kind">>(spec: Spec) => { readonly kind: "sizes"; } & Spec
export { word } from "laminate"
//       ^? const word: <const Words extends readonly [string | null, ...string[]]>(...words: Words) => { readonly kind: "word"; readonly words: Words; readonly default: Words[0]; }
export { ShapeError } from "laminate"
//       ^? class ShapeError
export { adaptiveAvgPool2d } from "laminate"
//       ^? const adaptiveAvgPool2d: <const S extends number | readonly (number | null)[]>(outputSize: Arg<AdaptiveAvgPool2dRule, "outputSize", S>) => AdaptiveAvgPool2d<[S]>
export { avgPool2d } from "laminate"
//       ^? const avgPool2d: <const K extends number | readonly number[], const P extends Given<AvgPool2dRule, P, [K]> = {}>(kernelSize: Arg<AvgPool2dRule, "kernelSize", K>, options?: Options<AvgPool2dRule, P>) => AvgPool2d<Call<[K], P>>
export { batchNorm1d } from "laminate"
//       ^? const batchNorm1d: <const C extends number, const P extends Given<BatchNorm1dRule, P> = {}>(numFeatures: Arg<BatchNorm1dRule, "numFeatures", C>, options?: Options<BatchNorm1dRule, P>) => BatchNorm1d<Call<[C], P>>
export { batchNorm2d } from "laminate"
//       ^? const batchNorm2d: <const C extends number, const P extends Given<BatchNorm2dRule, P> = {}>(numFeatures: Arg<BatchNorm2dRule, "numFeatures", C>, options?: Options<BatchNorm2dRule, P>) => BatchNorm2d<Call<[C], P>>
export { bind } from "laminate"
//       ^? const bind: <M extends Model<any, any, any, any>, const B>(model: M, values: checkedBindings<M, B>) => bound<M, B>
export { buffer } from "laminate"
//       ^? const buffer: <const Shape extends Sizes, const D extends DType = "float32">(shape: checkedSizes<Shape>, options?: BufferOptions<D>) => Own<[...Shape], D, "buffer">
export { buffers } from "laminate"
//       ^? function buffers(x: object): readonly Buffer[]
export { constraints } from "laminate"
//       ^? const constraints: (model: Model<any, any, any, any>) => readonly Constraint[]
export { conv1d } from "laminate"
//       ^? const conv1d: <const I extends number, const O extends number, const K extends number | readonly number[], const P extends Given<Conv1dRule, P, [I, O, K]> = {}>(inChannels: Arg<Conv1dRule, "inChannels", I>, outChannels: Arg<Conv1dRule, "outChannels", O>, kernelSize: Arg<Conv1dRule, "kernelSize", K>, options?: Options<Conv1dRule, P>) => Conv1d<Call<[I, O, K], P>>
export { conv2d } from "laminate"
//       ^? const conv2d: <const I extends number, const O extends number, const K extends number | readonly number[], const P extends Given<Conv2dRule, P, [I, O, K]> = {}>(inChannels: Arg<Conv2dRule, "inChannels", I>, outChannels: Arg<Conv2dRule, "outChannels", O>, kernelSize: Arg<Conv2dRule, "kernelSize", K>, options?: Options<Conv2dRule, P>) => Conv2d<Call<[I, O, K], P>>
export { convTranspose2d } from "laminate"
//       ^? const convTranspose2d: <const I extends number, const O extends number, const K extends number | readonly number[], const P extends Given<ConvTranspose2dRule, P, [I, O, K]> = {}>(inChannels: Arg<ConvTranspose2dRule, "inChannels", I>, outChannels: Arg<ConvTranspose2dRule, "outChannels", O>, kernelSize: Arg<ConvTranspose2dRule, "kernelSize", K>, options?: Options<ConvTranspose2dRule, P>) => ConvTranspose2d<Call<[I, O, K], P>>
export { define } from "laminate"
//       ^? function define<const D extends Definition>(definition: D & strayKeys<D>, runtime?: RuntimePart): digest<D>
export { defineLayer } from "laminate"
//       ^? function defineLayer<const D extends Definition>(definition: D & strayKeys<D>, runtime?: RuntimePart): Factory<digest<D>>
export { dropout } from "laminate"
//       ^? const dropout: <const F = undefined, const P extends Given<DropoutRule, P> = {}>(p?: First<DropoutRule, "p", F>, options?: Second<DropoutRule, F, P>) => Dropout<Call<Lead<F>, P>>
export { embedding } from "laminate"
//       ^? const embedding: <const R extends number, const D extends number, const P extends Given<EmbeddingRule, P, [R, D]> = {}>(numEmbeddings: Arg<EmbeddingRule, "numEmbeddings", R>, embeddingDim: Arg<EmbeddingRule, "embeddingDim", D>, options?: Options<EmbeddingRule, P>) => Embedding<Call<[R, D], P>>
export { flatten } from "laminate"
//       ^? const flatten: <const F = undefined, const P extends Given<FlattenRule, P> = {}>(startDim?: First<FlattenRule, "startDim", F>, options?: Second<FlattenRule, F, P>) => Flatten<Call<Lead<F>, P>>
export { freeze } from "laminate"
//       ^? const freeze: <const X>(x: isModule<X> extends true ? X : unfreezable<X>["is"]) => frozenOf<X>
export { gelu } from "laminate"
//       ^? const gelu: <const F = undefined, const P extends Given<GELURule, P> = {}>(approximate?: First<GELURule, "approximate", F>, options?: Second<GELURule, F, P>) => GELU<Call<Lead<F>, P>>
export { groupNorm } from "laminate"
//       ^? const groupNorm: <const G extends number, const C extends number, const P extends Given<GroupNormRule, P> = {}>(numGroups: Arg<GroupNormRule, "numGroups", G>, numChannels: ArgBeside<GroupNormRule, "numChannels", C, [G, C]>, options?: Options<GroupNormRule, P>) => GroupNorm<Call<[G, C], P>>
export { identity } from "laminate"
//       ^? const identity: () => Identity<[]>
export { inputOf } from "laminate"
//       ^? const inputOf: <Of>(of: Of extends Model<any, any, any, any> ? Of : "InputOf: expects a model: a layer or chain has no input of its own") => InputOf<Of>
export { layer } from "laminate"
//       ^? function layer(of: object): (...parameters: any[]) => any
export { layerNorm } from "laminate"
//       ^? const layerNorm: <const S extends number | readonly number[], const P extends Given<LayerNormRule, P> = {}>(normalizedShape: Arg<LayerNormRule, "normalizedShape", S>, options?: Options<LayerNormRule, P>) => LayerNorm<Call<[S], P>>
export { linear } from "laminate"
//       ^? const linear: <const I extends number, const O extends number, const P extends Given<LinearRule, P> = {}>(inFeatures: Arg<LinearRule, "inFeatures", I>, outFeatures: Arg<LinearRule, "outFeatures", O>, options?: Options<LinearRule, P>) => Linear<Call<[I, O], P>>
export { lstm } from "laminate"
//       ^? const lstm: <const I extends number, const H extends number, const P extends Given<LSTMRule, P, [I, H]> = {}>(inputSize: Arg<LSTMRule, "inputSize", I>, hiddenSize: Arg<LSTMRule, "hiddenSize", H>, options?: Options<LSTMRule, P>) => LSTM<Call<[I, H], P>>
export { maxPool2d } from "laminate"
//       ^? const maxPool2d: <const K extends number | readonly number[], const P extends Given<MaxPool2dRule, P, [K]> = {}>(kernelSize: Arg<MaxPool2dRule, "kernelSize", K>, options?: Options<MaxPool2dRule, P>) => MaxPool2d<Call<[K], P>>
export { model } from "laminate"
//       ^? on 5.9, 6.0: const model: <const Name extends string, const Input, const C, R extends Result, const T extends Ties = {}>(name: className<Name>, input: checkedInput<Input>, attributes: checked<C, attributesVerdict<C, Input>, 1>, ...rest: Rest<C, Input, R, T>) => Model<Name, declaredAs<normal<Input>>, ResultOf<C, Input, R>, keyof T extends never ? TotalOf<C> : TiedTotalOf<...>>
//       ^? on 7.0: const model: <const Name extends string, const Input, const C, R extends Result, const T extends Ties = {}>(name: className<Name>, input: checkedInput<Input>, attributes: checked<C, attributesVerdict<C, Input>, 1>, ...rest: Rest<C, Input, R, T>) => Model<Name, declaredAs<normal<Input>>, ResultOf<C, Input, R>, keyof T extends never ? TotalOf<C> : TiedTotalOf<C, T>>
export { moduleList } from "laminate"
//       ^? const moduleList: <const C>(modules: checked<C, elementsFault<C>, 1>) => ModuleList<C extends readonly unknown[] ? C : []>
export { multiheadAttention } from "laminate"
//       ^? const multiheadAttention: <const E extends number, const H extends number, const P extends Given<MultiheadAttentionRule, P, [E, H]> = {}>(embedDim: Arg<MultiheadAttentionRule, "embedDim", E>, numHeads: ArgBeside<MultiheadAttentionRule, "numHeads", H, [E, H]>, options?: Options<MultiheadAttentionRule, P>) => MultiheadAttention<Call<[E, H], P>>
export { outputOf } from "laminate"
//       ^? const outputOf: <const Of, const Input extends InputSpec | null = null>(of: [isAskable<Of>, OutputOf<Of, Input>, isAny<OutputOf<Of, Input>>] extends [true, "OutputOf: a layer or chain has no input of its own: tell it as the second argument", false] ? "OutputOf: a layer or chain has no input of its own: tell it as the second argument" : askable<Of>, input?: [isAskable<Of>, OutputOf<Of, Input>] extends [true, string] ? OutputOf<Of, Input> : Input) => OutputOf<Of, Input>
export { parameter } from "laminate"
//       ^? const parameter: <const Shape extends Sizes, const D extends DType = "float32", const Trains extends boolean = true>(shape: checkedSizes<Shape>, options?: ParameterOptions<trained<D, Trains>, Trains>) => Own<[...Shape], D, false extends Trains ? "frozen parameter" : "parameter">
export { parameters } from "laminate"
//       ^? function parameters(x: object): readonly Parameter[]
export { paramsOf } from "laminate"
//       ^? const paramsOf: <const Of>(of: askable<Of>) => ParamsOf<Of>
export { pixelShuffle } from "laminate"
//       ^? const pixelShuffle: <const R extends number>(upscaleFactor: Arg<PixelShuffleRule, "upscaleFactor", R>) => PixelShuffle<[R]>
export { relu } from "laminate"
//       ^? const relu: <const F = undefined, const P extends Given<ReLURule, P> = {}>(inplace?: First<ReLURule, "inplace", F>, options?: Second<ReLURule, F, P>) => ReLU<Call<Lead<F>, P>>
export { repeat } from "laminate"
//       ^? const repeat: <const N extends number, const Element, const From extends number = 0>(n: wholeNumber<"n", N>, make: (i: number) => Element, options?: RepeatOptions<wholeNumber<"from", From>>) => readonly [Run<countFrom<N, From>, Element>]
export { sequential } from "laminate"
//       ^? const sequential: <const C extends readonly unknown[]>(...chain: checked<C, walkOpen<C, number[]>, 1>) => Sequential<C>
export { show } from "laminate"
//       ^? function show(item: unknown): string (alias) type show<item> = Held<keyof item & "toFixed"> extends Held<never> ? item extends readonly unknown[] ? `[${join<item, ", ">}]` : item extends string | boolean | null | undefined ? `${item}` : item extends (...parameters: never) => unknown ? "a function" : item extends number ? `${item}` : item extends bigint ? `${item}n` : item extends { readonly shape: unknown; readonly dtype: unknown; } ? "a tensor" : "{...}" : isLiteral<item> extends true ? `${item & number}` : "?"
export { silu } from "laminate"
//       ^? const silu: <const F = undefined, const P extends Given<SiLURule, P> = {}>(inplace?: First<SiLURule, "inplace", F>, options?: Second<SiLURule, F, P>) => SiLU<Call<Lead<F>, P>>
export { softmax } from "laminate"
//       ^? const softmax: <const F = undefined, const P extends Given<SoftmaxRule, P> = {}>(dim?: First<SoftmaxRule, "dim", F>, options?: Second<SoftmaxRule, F, P>) => Softmax<Call<Lead<F>, P>>
export { stateDict } from "laminate"
//       ^? function stateDict(x: object): readonly (Parameter | Buffer)[]
export { summary } from "laminate"
//       ^? function summary(model: object, options?: SummaryOptions): Statistics
export { tensor } from "laminate"
//       ^? const tensor: <const Sizes extends Shape, const D extends DType>(shape: checkedSizes<Sizes>, dtype: D) => Tensor<written<normal<Sizes>>, D>
export { trainableParamsOf } from "laminate"
//       ^? const trainableParamsOf: <const Of>(of: askable<Of>) => TrainableParamsOf<Of>
export { upsample } from "laminate"
//       ^? const upsample: <const F = undefined, const P extends Given<UpsampleRule, P, Lead<F>> = {}>(size?: First<UpsampleRule, "size", F>, options?: Second<UpsampleRule, F, P>) => Upsample<Call<Lead<F>, P>>
export { zeroPad2d } from "laminate"
//       ^? const zeroPad2d: <const Z extends number | readonly number[]>(padding: Arg<ZeroPad2dRule, "padding", Z>) => ZeroPad2d<[Z]>
export type { AxisOf } from "laminate"
//            ^? type AxisOf<value, place> = value extends string | number ? value : value extends readonly unknown[] ? value extends readonly [infer only] ? only : place extends keyof value ? value[place] : number : number
export type { WindowSize } from "laminate"
//            ^? type WindowSize<h extends Dim, k extends Dim, s extends Dim> = Later<h, k, s>[whenever<h, s, "window">] extends infer size extends string ? size : Later<h, k, s>[whenever<h, s, "number">]
export type { SizeDifference } from "laminate"
//            ^? on 5.9, 6.0: function SizeDifference(a: number, b: number): number (alias) type SizeDifference<a extends dim, b extends dim> = LessLow[keyof Low[b]][keyof Low[a]][LessHigh[keyof High[a]][keyof High[b]]] extends infer n extends number ? n : subtractLong<a, b>
//            ^? on 7.0: function subtract(a: number, b: number): number (alias) type subtract<a extends dim, b extends dim> = LessLow[keyof Low[b]][keyof Low[a]][LessHigh[keyof High[a]][keyof High[b]]] extends infer n extends number ? n : subtractLong<a, b>
export type { SizeProduct } from "laminate"
//            ^? on 5.9, 6.0: function SizeProduct(a: number, b: number): number (alias) type SizeProduct<a extends dim, b extends dim> = Small[a][b] extends infer n extends number ? n : multiplyLong<a, b>
//            ^? on 7.0: function multiply(a: number, b: number): number (alias) type multiply<a extends dim, b extends dim> = Small[a][b] extends infer n extends number ? n : multiplyLong<a, b>
export type { SizeQuotient } from "laminate"
//            ^? on 5.9, 6.0: function SizeQuotient(a: number, b: number): number (alias) type SizeQuotient<a extends dim, b extends dim> = Powers[b][keyof Low[a]][keyof High[a]] extends infer n extends number ? n : divideLong<a, b>
//            ^? on 7.0: function divide(a: number, b: number): number (alias) type divide<a extends dim, b extends dim> = Powers[b][keyof Low[a]][keyof High[a]] extends infer n extends number ? n : divideLong<a, b>
export type { SizeSum } from "laminate"
//            ^? on 5.9, 6.0: function SizeSum(a: number, b: number): number (alias) type SizeSum<a extends dim, b extends dim> = SumLow[keyof Low[a]][keyof Low[b]][SumHigh[keyof High[a]][keyof High[b]]] extends infer n extends number ? n : addLong<a, b>
//            ^? on 7.0: function add(a: number, b: number): number (alias) type add<a extends dim, b extends dim> = SumLow[keyof Low[a]][keyof Low[b]][SumHigh[keyof High[a]][keyof High[b]]] extends infer n extends number ? n : addLong<a, b>
export type { CallResult } from "laminate"
//            ^? type CallResult<element, inputs extends readonly unknown[]> = calledWith<element, inputs> extends infer out ? out extends Several<any> ? `${calleeName<element>}: gives several tensors where one is expected` : shapeFrom<out> : never
export type { ShapeOrTensor } from "laminate"
//            ^? type ShapeOrTensor<shape, dtype> = "float32" extends dtype ? shape : Tensor<shape, dtype>
export type { ChainResult } from "laminate"
//            ^? type ChainResult<C, Input> = walkWhole<C, firstState<Input>> extends infer out ? out extends State ? declaredOf<out> : sentenceOf<out> : never
export type { Strided } from "laminate"
//            ^? type Strided<h extends Dim, k extends Dim, s extends Dim> = keepsSize<k, s> extends true ? h : WindowSize<h, k, s>
export type { Windowed } from "laminate"
//            ^? type Windowed<h extends Dim, k extends Dim, s extends Dim, p extends Dim, d extends Dim> = subtract<add<multiply<d, subtract<k, 1>>, 1>, multiply<2, p>> extends infer covered extends number ? Strided<h, covered, s> : number
export type { Arg } from "laminate"
//            ^? type Arg<R extends Rule, name extends string, value> = usual<value, value> extends true ? value : Judged<R, name, value>[onceKnown<value>]
export type { ArgBeside } from "laminate"
//            ^? type ArgBeside<R extends Rule, name extends string, value, A extends readonly unknown[]> = usual<value, value> extends true ? beside<R, name, value, A> : JudgedBeside<R, name, value, A>[onceKnown<value>]
export type { Second } from "laminate"
//            ^? type Second<R extends Rule, first, P> = [first] extends [undefined] ? Options<R, P> : [first] extends [Named] ? besideOptions<R, P> : R["first"] extends keyof P ? Again<R, first, P>[onceKnown<P>] : Options<R, P>
export type { Buffer } from "laminate"
//            ^? interface Buffer
export type { Call } from "laminate"
//            ^? type Call<positional extends readonly unknown[], P> = keyof P extends never ? positional : union<keyof P> extends true ? [...positional, { -readonly [name in keyof P as name]: P[name]; }] : [...positional, One<keyof P, P[keyof P]>]
export type { DType } from "laminate"
//            ^? on 5.9, 6.0: type DType = "float32" | "float64" | "float16" | "bfloat16" | "int64" | "int32" | "int16" | "int8" | "uint8" | "bool" | "complex64" | "complex128"
//            ^? on 7.0: type DType = "bfloat16" | "bool" | "complex128" | "complex64" | "float16" | "float32" | "float64" | "int16" | "int32" | "int64" | "int8" | "uint8"
export type { First } from "laminate"
//            ^? on 5.9, 6.0: type First<R extends Rule, name extends string, value> = [value] extends [object] ? [value] extends [readonly unknown[]] ? firstValue<R, name, value> : firstObject<R, name, value>["is"] : [value] extends [undefined] ? R["accepts"][name] | { readonly [name in keyof R["options"]]?: name extends never ? unknown : R["accepts"][name]; } : firstValue<R, name, value>
//            ^? on 7.0: type First<R extends Rule, name extends string, value> = [value] extends [object] ? [value] extends [readonly unknown[]] ? firstValue<R, name, value> : firstObject<R, name, value>["is"] : [value] extends [undefined] ? { readonly [name in keyof R["options"]]?: name extends never ? unknown : R["accepts"][name]; } | R["accepts"][name] : firstValue<R, name, value>
export type { Frozen } from "laminate"
//            ^? on 5.9, 6.0: interface Frozen<in out Element>
//            ^? on 7.0: interface Frozen<Element>
export type { Given } from "laminate"
//            ^? type Given<R extends Rule, P, A extends readonly unknown[] = []> = Judgements<R, P, A>[onceKnown<P>]
export type { Layer } from "laminate"
//            ^? on 5.9, 6.0: interface Layer<in out R extends Rule, in out A extends readonly unknown[]>
//            ^? on 7.0: interface Layer<R extends Rule, A extends readonly unknown[]>
export type { Lead } from "laminate"
//            ^? type Lead<first> = [first] extends [undefined] ? [] : [first]
export type { Model } from "laminate"
//            ^? on 5.9, 6.0: interface Model<in out Name extends string, in out Input, in out Output, in out Params>
//            ^? on 7.0: interface Model<Name extends string, Input, Output, Params>
export type { ModuleList } from "laminate"
//            ^? on 5.9, 6.0: interface ModuleList<in out Chain extends readonly unknown[]>
//            ^? on 7.0: interface ModuleList<Chain extends readonly unknown[]>
export type { Options } from "laminate"
//            ^? type Options<R extends Rule, P> = keyof P extends never ? Unusual<R, P>[onceKnown<P>] : keyof P extends keyof R["options"] ? single<P> extends true ? P & Shown<R, keyof P> : Unusual<R, P>[onceKnown<P>] : Unusual<R, P>[onceKnown<P>]
export type { Own } from "laminate"
//            ^? on 5.9, 6.0: interface Own<in out Shape extends readonly unknown[], in out DType, in out Role extends OwnRole>
//            ^? on 7.0: interface Own<Shape extends readonly unknown[], DType, Role extends OwnRole>
export type { Parameter } from "laminate"
//            ^? interface Parameter
export type { Run } from "laminate"
//            ^? on 5.9, 6.0: interface Run<in out Count extends number, in out Element>
//            ^? on 7.0: interface Run<Count extends number, Element>
export type { Sequential } from "laminate"
//            ^? on 5.9, 6.0: interface Sequential<in out Chain extends readonly unknown[]>
//            ^? on 7.0: interface Sequential<Chain extends readonly unknown[]>
export type { Tensor } from "laminate"
//            ^? on 5.9, 6.0: interface Tensor<in out S, in out D = "float32">
//            ^? on 7.0: interface Tensor<S, D = "float32">
export type { AdaptiveAvgPool2d } from "laminate"
//            ^? on 5.9, 6.0: interface AdaptiveAvgPool2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface AdaptiveAvgPool2d<A extends readonly unknown[]>
export type { AdaptiveAvgPool2dRule } from "laminate"
//            ^? interface AdaptiveAvgPool2dRule
export type { Attributes } from "laminate"
//            ^? type Attributes<C> = { readonly [name in keyof C]: attributeOf<C[name], C[name]>; }
export type { AvgPool2d } from "laminate"
//            ^? on 5.9, 6.0: interface AvgPool2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface AvgPool2d<A extends readonly unknown[]>
export type { AvgPool2dRule } from "laminate"
//            ^? interface AvgPool2dRule
export type { BatchNorm1d } from "laminate"
//            ^? on 5.9, 6.0: interface BatchNorm1d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface BatchNorm1d<A extends readonly unknown[]>
export type { BatchNorm1dRule } from "laminate"
//            ^? interface BatchNorm1dRule
export type { BatchNorm2d } from "laminate"
//            ^? on 5.9, 6.0: interface BatchNorm2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface BatchNorm2d<A extends readonly unknown[]>
export type { BatchNorm2dRule } from "laminate"
//            ^? interface BatchNorm2dRule
export type { Callable } from "laminate"
//            ^? on 5.9, 6.0: interface Callable<in out Element>
//            ^? on 7.0: interface Callable<Element>
export type { Constraint } from "laminate"
//            ^? interface Constraint
export type { Conv1d } from "laminate"
//            ^? on 5.9, 6.0: interface Conv1d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Conv1d<A extends readonly unknown[]>
export type { Conv1dRule } from "laminate"
//            ^? interface Conv1dRule
export type { Conv2d } from "laminate"
//            ^? on 5.9, 6.0: interface Conv2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Conv2d<A extends readonly unknown[]>
export type { Conv2dRule } from "laminate"
//            ^? interface Conv2dRule
export type { ConvTranspose2d } from "laminate"
//            ^? on 5.9, 6.0: interface ConvTranspose2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface ConvTranspose2d<A extends readonly unknown[]>
export type { ConvTranspose2dRule } from "laminate"
//            ^? interface ConvTranspose2dRule
export type { Dropout } from "laminate"
//            ^? on 5.9, 6.0: interface Dropout<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Dropout<A extends readonly unknown[]>
export type { DropoutRule } from "laminate"
//            ^? interface DropoutRule
export type { Embedding } from "laminate"
//            ^? on 5.9, 6.0: interface Embedding<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Embedding<A extends readonly unknown[]>
export type { EmbeddingRule } from "laminate"
//            ^? interface EmbeddingRule
export type { Factory } from "laminate"
//            ^? on 5.9, 6.0: interface Factory<in out R extends Rule>
//            ^? on 7.0: interface Factory<R extends Rule>
export type { Flatten } from "laminate"
//            ^? on 5.9, 6.0: interface Flatten<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Flatten<A extends readonly unknown[]>
export type { FlattenRule } from "laminate"
//            ^? interface FlattenRule
export type { GELU } from "laminate"
//            ^? on 5.9, 6.0: interface GELU<in out A extends readonly unknown[]>
//            ^? on 7.0: interface GELU<A extends readonly unknown[]>
export type { GELURule } from "laminate"
//            ^? interface GELURule
export type { Gives } from "laminate"
//            ^? type Gives<element, inputs extends readonly unknown[]> = CallOf<element, inputs>[asked<inputs, "gives">]
export type { GroupNorm } from "laminate"
//            ^? on 5.9, 6.0: interface GroupNorm<in out A extends readonly unknown[]>
//            ^? on 7.0: interface GroupNorm<A extends readonly unknown[]>
export type { GroupNormRule } from "laminate"
//            ^? interface GroupNormRule
export type { Identity } from "laminate"
//            ^? on 5.9, 6.0: interface Identity<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Identity<A extends readonly unknown[]>
export type { IdentityRule } from "laminate"
//            ^? interface IdentityRule
export type { InputOf } from "laminate"
//            ^? type InputOf<of> = of extends Model<any, infer input, any, any> ? shapesOf<input> : "InputOf: expects a model: a layer or chain has no input of its own"
export type { LSTM } from "laminate"
//            ^? on 5.9, 6.0: interface LSTM<in out A extends readonly unknown[]>
//            ^? on 7.0: interface LSTM<A extends readonly unknown[]>
export type { LSTMRule } from "laminate"
//            ^? interface LSTMRule
export type { LayerNorm } from "laminate"
//            ^? on 5.9, 6.0: interface LayerNorm<in out A extends readonly unknown[]>
//            ^? on 7.0: interface LayerNorm<A extends readonly unknown[]>
export type { LayerNormRule } from "laminate"
//            ^? interface LayerNormRule
export type { Linear } from "laminate"
//            ^? on 5.9, 6.0: interface Linear<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Linear<A extends readonly unknown[]>
export type { LinearRule } from "laminate"
//            ^? interface LinearRule
export type { MaxPool2d } from "laminate"
//            ^? on 5.9, 6.0: interface MaxPool2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface MaxPool2d<A extends readonly unknown[]>
export type { MaxPool2dRule } from "laminate"
//            ^? interface MaxPool2dRule
export type { MultiheadAttention } from "laminate"
//            ^? on 5.9, 6.0: interface MultiheadAttention<in out A extends readonly unknown[]>
//            ^? on 7.0: interface MultiheadAttention<A extends readonly unknown[]>
export type { MultiheadAttentionRule } from "laminate"
//            ^? interface MultiheadAttentionRule
export type { OutputOf } from "laminate"
//            ^? type OutputOf<of, Input extends InputSpec | null = null> = [Input] extends [null] ? of extends Model<any, any, infer output, any> ? shapesOf<output> : "OutputOf: a layer or chain has no input of its own: tell it as the second argument" : OutputOn<of, Input>
export type { OutputOn } from "laminate"
//            ^? type OutputOn<of, Input extends InputSpec | null> = [askedFault<Input>] extends [true | Loose] ? outcomeOn<of, normal<Input>> extends infer out ? out extends Fault<any, any, any> ? sentenceOf<out> : sizesOf<out> : never : Extract<askedFault<Input>, string>
export type { ParamsOf } from "laminate"
//            ^? type ParamsOf<of> = countedIn<of> extends infer params ? total<params> : never
export type { PixelShuffle } from "laminate"
//            ^? on 5.9, 6.0: interface PixelShuffle<in out A extends readonly unknown[]>
//            ^? on 7.0: interface PixelShuffle<A extends readonly unknown[]>
export type { PixelShuffleRule } from "laminate"
//            ^? interface PixelShuffleRule
export type { ReLU } from "laminate"
//            ^? on 5.9, 6.0: interface ReLU<in out A extends readonly unknown[]>
//            ^? on 7.0: interface ReLU<A extends readonly unknown[]>
export type { ReLURule } from "laminate"
//            ^? interface ReLURule
export type { ResultOf } from "laminate"
//            ^? type ResultOf<C, Input, R = null> = isRecord<C> extends true ? resultShown<R> : ChainResult<C, Input>
export type { RuleOf } from "laminate"
//            ^? type RuleOf<rule> = rule
export type { SiLU } from "laminate"
//            ^? on 5.9, 6.0: interface SiLU<in out A extends readonly unknown[]>
//            ^? on 7.0: interface SiLU<A extends readonly unknown[]>
export type { SiLURule } from "laminate"
//            ^? interface SiLURule
export type { Softmax } from "laminate"
//            ^? on 5.9, 6.0: interface Softmax<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Softmax<A extends readonly unknown[]>
export type { SoftmaxRule } from "laminate"
//            ^? interface SoftmaxRule
export type { Statistics } from "laminate"
//            ^? interface Statistics
export type { SummaryOptions } from "laminate"
//            ^? interface SummaryOptions
export type { SummaryRow } from "laminate"
//            ^? interface SummaryRow
export type { TotalOf } from "laminate"
//            ^? type TotalOf<C> = (isRecord<C> extends true ? countAttributes<C> : count<C>) extends infer total ? total : never
export type { TrainableParamsOf } from "laminate"
//            ^? type TrainableParamsOf<of> = countedIn<of> extends infer params ? trainable<params> : never
export type { Twin } from "laminate"
//            ^? interface Twin
export type { Upsample } from "laminate"
//            ^? on 5.9, 6.0: interface Upsample<in out A extends readonly unknown[]>
//            ^? on 7.0: interface Upsample<A extends readonly unknown[]>
export type { UpsampleRule } from "laminate"
//            ^? interface UpsampleRule
export type { ZeroPad2d } from "laminate"
//            ^? on 5.9, 6.0: interface ZeroPad2d<in out A extends readonly unknown[]>
//            ^? on 7.0: interface ZeroPad2d<A extends readonly unknown[]>
export type { ZeroPad2dRule } from "laminate"
//            ^? interface ZeroPad2dRule
export type { BufferOptions } from "laminate"
//            ^? on 5.9, 6.0: interface BufferOptions<in out D>
//            ^? on 7.0: interface BufferOptions<D>
export type { ModelOptions } from "laminate"
//            ^? on 5.9, 6.0: interface ModelOptions<in out Ties>
//            ^? on 7.0: interface ModelOptions<Ties>
export type { ParameterOptions } from "laminate"
//            ^? on 5.9, 6.0: interface ParameterOptions<in out D, in out Trains>
//            ^? on 7.0: interface ParameterOptions<D, Trains>
export type { RepeatOptions } from "laminate"
//            ^? on 5.9, 6.0: interface RepeatOptions<in out From>
//            ^? on 7.0: interface RepeatOptions<From>
