export declare const block: <const I extends number, const O extends number, const S extends number>(i: I, o: O, stride: S) => import("laminate").Model<"BasicBlock", ["N", I, "H", "W"], ["N", O, import("laminate").Strided<"H", 1, import("laminate").AxisOf<S, 0>>, import("laminate").Strided<"W", 1, import("laminate").AxisOf<S, 1>>], import("laminate").TotalOf<{
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
