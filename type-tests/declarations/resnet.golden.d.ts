export declare const block: <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) => import("laminate").Model<"BasicBlock", ["N", I, "H", "W"], import("laminate/functional").Broadcast<"add", import("laminate").Tensor<["N", O, import("laminate").WindowSize<import("laminate").Windowed<"H", 3, import("laminate").AxisOf<S, 0>, 1, 1>, 3, 1, 1, 1>, import("laminate").WindowSize<import("laminate").Windowed<"W", 3, import("laminate").AxisOf<S, 1>, 1, 1>, 3, 1, 1, 1>], "float32">, import("laminate").Tensor<["N", O, import("laminate").Windowed<"H", 1, import("laminate").AxisOf<S, 0>, 0, 1>, import("laminate").Windowed<"W", 1, import("laminate").AxisOf<S, 1>, 0, 1>], "float32">, "any">, import("laminate").TotalOf<{
    readonly conv1: import("laminate").Conv2d<[I, O, 3, {
        stride: S;
        padding: 1;
        bias: false;
    }]>;
    readonly bn1: import("laminate").BatchNorm2d<[O]>;
    readonly relu: import("laminate").ReLU<[]>;
    readonly conv2: import("laminate").Conv2d<[O, O, 3, {
        padding: 1;
        bias: false;
    }]>;
    readonly bn2: import("laminate").BatchNorm2d<[O]>;
    readonly downsample: readonly [import("laminate").Conv2d<[I, O, 1, {
        stride: S;
        bias: false;
    }]>, import("laminate").BatchNorm2d<[O]>];
}>>;
