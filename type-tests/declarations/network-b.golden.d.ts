export declare const cnn: import("laminate").Model<"PyTorchCNN", ["N", 3, 32, 32], ["N", 10], 27216>;
