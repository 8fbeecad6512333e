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
