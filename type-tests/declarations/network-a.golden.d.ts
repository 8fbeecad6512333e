export declare const cnn: import("laminate").Model<"PyTorchCNN", [16, 3, 32, 32], [16, 10], 26926>;
