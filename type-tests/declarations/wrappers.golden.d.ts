import type { Layer, Model, Sequential } from "laminate";
export declare const residual: <const M extends Layer<any, any> | Sequential<any> | Model<any, any, any, any>>(fn: M) => Model<"Residual", ["N", 8], import("laminate").ShapeOrTensor<import("laminate/functional").Broadcast<"add", import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", 8], "float32">]>, import("laminate").dtypeFrom<M, "float32">>, import("laminate").Tensor<["N", 8], "float32">, "any">, import("laminate/functional").PromotedDType<import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", 8], "float32">]>, import("laminate").dtypeFrom<M, "float32">>, import("laminate").Tensor<["N", 8], "float32">>>, import("laminate").TotalOf<{
    readonly fn: M;
}>>;
export declare const preNorm: <const D extends number, const M extends Layer<any, any>>(d: D, fn: M) => Model<"PreNorm", ["N", "T", D], import("laminate").ShapeOrTensor<import("laminate/functional").Broadcast<"add", import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", "T", D], "float32">]>, import("laminate").dtypeFrom<M, "float32">>, import("laminate").Tensor<["N", "T", D], "float32">, "any">, import("laminate/functional").PromotedDType<import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", "T", D], "float32">]>, import("laminate").dtypeFrom<M, "float32">>, import("laminate").Tensor<["N", "T", D], "float32">>>, import("laminate").TotalOf<{
    readonly norm: import("laminate").LayerNorm<[D]>;
    readonly fn: M;
    readonly drop: import("laminate").Dropout<[0.1]>;
}>>;
export declare const headed: <const M extends Layer<any, any>, const C extends number>(body: M, classes: C) => Model<"Headed", ["N", 8], import("laminate").ShapeOrTensor<import("laminate").CallResult<import("laminate").Linear<[16, C]>, readonly [import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", 8], "float32">]>, import("laminate/functional").DTypeOf<import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", 8], "float32">]>, import("laminate").dtypeFrom<M, "float32">>>>]>, import("laminate/functional").DTypeOf<import("laminate").Tensor<import("laminate").CallResult<M, readonly [import("laminate").Tensor<["N", 8], "float32">]>, import("laminate").dtypeFrom<M, "float32">>>>, import("laminate").TotalOf<{
    readonly body: M;
    readonly head: import("laminate").Linear<[16, C]>;
}>>;
