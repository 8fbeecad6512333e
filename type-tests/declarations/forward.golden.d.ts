export declare const languageModel: import("laminate").Model<"LanguageModel", import("laminate").Tensor<["N", "T"], "int64">, [["N", "T", 10000], [2, "N", 256]], 3612672>;
