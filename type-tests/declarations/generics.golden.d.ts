export declare const block: <const C extends number>(c: C) => import("laminate").Sequential<readonly [readonly [import("laminate").Conv2d<[C, C, 3, {
    padding: 1;
}]>, import("laminate").ReLU<[]>], {
    readonly second: import("laminate").BatchNorm2d<[C]>;
}]>;
export declare const stage: <const I extends number, const O extends number, const N extends number>(i: I, o: O, n: N) => import("laminate").Sequential<readonly [import("laminate").Conv2d<[I, O, 3, {
    stride: 2;
    padding: 1;
}]>, import("laminate").Run<N, import("laminate").Sequential<readonly [readonly [import("laminate").Conv2d<[O, O, 3, {
    padding: 1;
}]>, import("laminate").ReLU<[]>], {
    readonly second: import("laminate").BatchNorm2d<[O]>;
}]>>]>;
export declare const net: <const K extends number>(classes: K) => import("laminate").Model<"Net", ["N", 3, 32, 32], ["N", K], import("laminate").TotalOf<readonly [{
    readonly stem: import("laminate").Conv2d<[3, 8, 3, {
        padding: 1;
    }]>;
}, {
    readonly body: readonly [import("laminate").Sequential<readonly [readonly [import("laminate").Conv2d<[8, 8, 3, {
        padding: 1;
    }]>, import("laminate").ReLU<[]>], {
        readonly second: import("laminate").BatchNorm2d<[8]>;
    }]>, import("laminate").Sequential<readonly [import("laminate").Conv2d<[8, 16, 3, {
        stride: 2;
        padding: 1;
    }]>, import("laminate").Run<2, import("laminate").Sequential<readonly [readonly [import("laminate").Conv2d<[16, 16, 3, {
        padding: 1;
    }]>, import("laminate").ReLU<[]>], {
        readonly second: import("laminate").BatchNorm2d<[16]>;
    }]>>]>];
}, import("laminate").MaxPool2d<[2]>, import("laminate").Flatten<[]>, {
    readonly head: import("laminate").Linear<[1024, K]>;
}]>>;
