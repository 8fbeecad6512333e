export declare const features: import("laminate").Sequential<readonly [import("laminate").Conv2d<[3, 5, 5]>, import("laminate").ReLU<[]>, import("laminate").MaxPool2d<[5, {
    stride: 2;
}]>, import("laminate").Conv2d<[5, 12, 3]>, import("laminate").ReLU<[]>, import("laminate").AvgPool2d<[3, {
    stride: 2;
}]>, import("laminate").ReLU<[]>]>;
export declare const classifier: import("laminate").Sequential<readonly [{
    readonly flat: import("laminate").Flatten<[]>;
}, {
    readonly body: readonly [import("laminate").Linear<[192, 128]>, import("laminate").ReLU<[]>];
}, {
    readonly out: import("laminate").Linear<[128, 10]>;
}]>;
export declare const stack: import("laminate").Sequential<readonly [import("laminate").Run<3, import("laminate").Linear<[8, 8]>>]>;
export declare const backbone: import("laminate").Frozen<import("laminate").Sequential<readonly [import("laminate").Conv2d<[3, 5, 5]>, import("laminate").ReLU<[]>, import("laminate").MaxPool2d<[5, {
    stride: 2;
}]>, import("laminate").Conv2d<[5, 12, 3]>, import("laminate").ReLU<[]>, import("laminate").AvgPool2d<[3, {
    stride: 2;
}]>, import("laminate").ReLU<[]>]>>;
