export declare const norm: <const E extends number>(e: E) => import("laminate").Model<"Norm", ["N", "T", E], ["N", "T", E], import("laminate").TotalOf<readonly [import("laminate").LayerNorm<[E]>]>>;
export declare const transformerBlock: <const E extends number, const H extends number>(e: E, h: H) => import("laminate").Model<"Block", ["N", "T", E], ["N", "T", E], import("laminate").TotalOf<{
    readonly norm1: import("laminate").LayerNorm<[E]>;
    readonly attn: import("laminate").MultiheadAttention<[E, 8, {
        batchFirst: true;
    }]>;
    readonly norm2: import("laminate").LayerNorm<[E]>;
    readonly mlp: import("laminate").Sequential<readonly [import("laminate").Linear<[E, H]>, import("laminate").GELU<[]>, import("laminate").Linear<[H, E]>]>;
    readonly drop: import("laminate").Dropout<[0.1]>;
}>>;
export declare const classifier: <const C extends number, const K extends number>(c: C, k: K) => import("laminate").Model<"Classifier", ["N", 3, "H", "W"], import("laminate").ChainResult<readonly [import("laminate").Conv2d<[3, C, 3]>, import("laminate").BatchNorm2d<[C]>, import("laminate").AdaptiveAvgPool2d<[1]>, import("laminate").Flatten<[]>, import("laminate").Linear<[C, K]>], readonly ["N", 3, "H", "W"]>, import("laminate").TotalOf<readonly [import("laminate").Conv2d<[3, C, 3]>, import("laminate").BatchNorm2d<[C]>, import("laminate").AdaptiveAvgPool2d<[1]>, import("laminate").Flatten<[]>, import("laminate").Linear<[C, K]>]>>;
export declare const words: <const V extends number, const D extends number>(v: V, d: D) => import("laminate").Model<"Words", import("laminate").Tensor<["N", "T"], "int64">, ["N", "T", V], import("laminate").TotalOf<readonly [import("laminate").Embedding<[V, D]>, import("laminate").Linear<[D, V]>]>>;
export declare const groups: <const C extends number>(c: C) => import("laminate").Model<"Groups", ["N", C, "H", "W"], import("laminate").ChainResult<readonly [import("laminate").GroupNorm<[1, C]>, import("laminate").ReLU<[]>], readonly ["N", C, "H", "W"]>, import("laminate").TotalOf<readonly [import("laminate").GroupNorm<[1, C]>, import("laminate").ReLU<[]>]>>;
export declare const tagger: <const C extends number, const H extends number>(c: C, h: H) => import("laminate").Model<"Tagger", ["N", "T", C], ["N", "T", C], import("laminate").TotalOf<{
    readonly rnn: import("laminate").LSTM<[C, H, {
        batchFirst: true;
    }]>;
    readonly fc: import("laminate").Linear<[H, C]>;
}>>;
export declare const up: <const C extends number>(c: C) => import("laminate").Model<"Up", ["N", C, "H", "W"], ["N", 8, "2*H", "2*W"], import("laminate").TotalOf<readonly [import("laminate").ConvTranspose2d<[C, 8, 2, {
    stride: 2;
}]>, import("laminate").Upsample<[{
    readonly scaleFactor: 2;
}]>, import("laminate").MaxPool2d<[2]>]>>;
export declare const heads: <const E extends number>(e: E) => import("laminate").Model<"Heads", ["N", "T", 64], ["N", "T", 8, import("laminate/functional").SizeLeft<["N", "T", E], [["N", "T", 8], [-1]]>], import("laminate").TotalOf<{
    readonly q: import("laminate").Linear<[64, E]>;
}>>;
export declare const squeeze: <const C extends number, const R extends number>(c: C, r: R) => import("laminate").Model<"Squeeze", ["N", C, "H", "W"], import("laminate/functional").Broadcast<"mul", import("laminate").Tensor<["N", C, "H", "W"], "float32">, import("laminate").Tensor<import("laminate").CallResult<import("laminate").Conv2d<[R, C, 1]>, readonly [import("laminate").Tensor<import("laminate").CallResult<import("laminate").Conv2d<[C, R, 1]>, readonly [import("laminate").Tensor<import("laminate").CallResult<import("laminate").AdaptiveAvgPool2d<[1]>, readonly [import("laminate").Tensor<["N", C, "H", "W"], "float32">]>, "float32">]>, "float32">]>, "float32">, "any">, import("laminate").TotalOf<{
    readonly pool: import("laminate").AdaptiveAvgPool2d<[1]>;
    readonly a: import("laminate").Conv2d<[C, R, 1]>;
    readonly b: import("laminate").Conv2d<[R, C, 1]>;
}>>;
export declare const dense: <const C extends number, const G extends number>(c: C, g: G) => import("laminate").Model<"Dense", ["N", C, "H", "W"], ["N", import("laminate/functional").SizeSum<C, G>, "H", "W"], import("laminate").TotalOf<{
    readonly conv: import("laminate").Conv2d<[C, G, 3, {
        padding: 1;
    }]>;
}>>;
export declare const bothWays: <const C extends number, const H extends number>(c: C, h: H) => import("laminate").Model<"BothWays", ["T", "N", C], ["T", "N", import("laminate").SizeProduct<2, H>], import("laminate").TotalOf<{
    readonly rnn: import("laminate").LSTM<[C, H, {
        bidirectional: true;
    }]>;
}>>;
export declare const shuffled: <const R extends number>(r: R) => import("laminate").Model<"Shuffled", ["N", 144, 8, 8], import("laminate").ChainResult<readonly [import("laminate").PixelShuffle<[R]>], readonly ["N", 144, 8, 8]>, 0>;
export declare const padded: <const P extends number>(p: P) => import("laminate").Model<"Padded", ["N", 3, 8, 8], import("laminate").CallResult<import("laminate").ZeroPad2d<[P]>, readonly [import("laminate").Tensor<["N", 3, 8, 8], "float32">]>, 0>;
export declare const pooled: <const K extends number>(k: K) => import("laminate").Model<"Pooled", ["N", 3, 32, 32], import("laminate").CallResult<import("laminate").MaxPool2d<[K]>, readonly [import("laminate").Tensor<["N", 3, 32, 32], "float32">]>, 0>;
