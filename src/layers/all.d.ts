import type { Arg, Call, Given, Layer, Options } from "../define/layer.ts";
declare const conv: {
    readonly name: "Conv2d";
    readonly factory: "conv2d";
    readonly args: readonly [readonly ["inChannels", {
        readonly kind: "int";
    } & {
        readonly min: 1;
        readonly noun: "input channels";
    }], readonly ["outChannels", {
        readonly kind: "int";
    } & {
        readonly min: 1;
    }], readonly ["kernelSize", {
        readonly kind: "axes";
    } & {
        readonly axes: 2;
        readonly min: 1;
    }]];
    readonly options: {
        /** Step of the window. */
        readonly stride: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 1;
            readonly default: 1;
        };
        /** Zeros around the input. */
        readonly padding: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 0;
            readonly default: 0;
            readonly words: readonly ["same", "valid"];
        };
        readonly dilation: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 1;
            readonly default: 1;
        };
        readonly groups: {
            readonly kind: "int";
        } & {
            readonly min: 1;
            readonly default: 1;
        };
        readonly bias: {
            readonly kind: "flag";
            readonly default: true;
        };
        readonly paddingMode: {
            readonly kind: "word";
            readonly words: readonly ["zeros", "reflect", "replicate", "circular"];
            readonly default: "zeros";
        };
    };
    readonly arity: 3;
    readonly slots: {
        bias: ["option", "bias", true];
        "dilation.0": ["optionAxis", "dilation", 0, 1];
        "dilation.1": ["optionAxis", "dilation", 1, 1];
        groups: ["option", "groups", 1];
        inChannels: ["arg", 0];
        "kernelSize.0": ["argAxis", 2, 0];
        "kernelSize.1": ["argAxis", 2, 1];
        outChannels: ["arg", 1];
        "padding.0": ["optionAxis", "padding", 0, 0];
        "padding.1": ["optionAxis", "padding", 1, 0];
        paddingMode: ["option", "paddingMode", "zeros"];
        "stride.0": ["optionAxis", "stride", 0, 1];
        "stride.1": ["optionAxis", "stride", 1, 1];
    };
    readonly input: ["N?", "inChannels", "H", "W"];
    readonly forms: {
        3: {
            split: "none";
            checks: [[0, "inChannels", "input channels"]];
            before: ["outChannels", ["window", 1, "kernelSize.0", "stride.0", "padding.0", "dilation.0"], ["window", 2, "kernelSize.1", "stride.1", "padding.1", "dilation.1"]];
            after: [];
            fallible: 1 | 2;
            pattern: ["inChannels", "H", "W"];
            short: true;
        };
        4: {
            split: "none";
            checks: [[1, "inChannels", "input channels"]];
            before: [0, "outChannels", ["window", 2, "kernelSize.0", "stride.0", "padding.0", "dilation.0"], ["window", 3, "kernelSize.1", "stride.1", "padding.1", "dilation.1"]];
            after: [];
            fallible: 2 | 3;
            pattern: ["N", "inChannels", "H", "W"];
            short: false;
        };
    };
    readonly tail: [3, number[]];
    readonly require: {
        groups: [["%", "inChannels", "groups"], "hey"];
    };
    readonly count: ["+", ["*", "outChannels", ["*", ["/", "inChannels", "groups"], ["*", "kernelSize.0", "kernelSize.1"]]], ["choose", "bias", "outChannels", ["=", 0]]];
};
export interface Conv2dRule extends Rule<typeof conv> {
}
import type { Rule } from "../define/define.ts";
export interface Conv2d<in out A extends readonly unknown[]> extends Layer<Conv2dRule, A> {
}
export declare const conv2d: <const I extends number, const O extends number, const K extends number | readonly number[], const P extends Given<Conv2dRule, P> = {}>(inChannels: Arg<Conv2dRule, "inChannels", I>, outChannels: Arg<Conv2dRule, "outChannels", O>, kernelSize: Arg<Conv2dRule, "kernelSize", K>, options?: Options<Conv2dRule, P>) => Conv2d<Call<[I, O, K], P>>;
declare const lin: {
    readonly name: "Linear";
    readonly factory: "linear";
    readonly args: readonly [readonly ["inFeatures", {
        readonly kind: "int";
    } & {
        readonly min: 0;
        readonly noun: "input features";
    }], readonly ["outFeatures", {
        readonly kind: "int";
    } & {
        readonly min: 0;
    }]];
    readonly options: {
        readonly bias: {
            readonly kind: "flag";
            readonly default: true;
        };
    };
    readonly arity: 2;
    readonly slots: {
        bias: ["option", "bias", true];
        inFeatures: ["arg", 0];
        outFeatures: ["arg", 1];
    };
    readonly input: ["*B", "inFeatures"];
    readonly forms: {
        [rank: number]: {
            split: "0+1";
            checks: [[1, "inFeatures", "input features"]];
            before: [];
            after: ["outFeatures"];
            fallible: never;
            pattern: ["*B", "inFeatures"];
            short: false;
        };
    };
    readonly tail: null;
    readonly require: {};
    readonly count: ["+", ["*", "outFeatures", "inFeatures"], ["choose", "bias", "outFeatures", ["=", 0]]];
};
export interface LinearRule extends Rule<typeof lin> {
}
export interface Linear<in out A extends readonly unknown[]> extends Layer<LinearRule, A> {
}
export declare const linear: <const I extends number, const O extends number, const P extends Given<LinearRule, P> = {}>(inFeatures: Arg<LinearRule, "inFeatures", I>, outFeatures: Arg<LinearRule, "outFeatures", O>, options?: Options<LinearRule, P>) => Linear<Call<[I, O], P>>;
declare const rel: {
    readonly name: "ReLU";
    readonly factory: "relu";
    readonly args: readonly [];
    readonly options: {
        readonly inplace: {
            readonly kind: "flag";
            readonly default: false;
        };
    };
    readonly arity: "first";
    readonly slots: {
        inplace: ["first", "inplace", false];
    };
    readonly input: ["*B"];
    readonly forms: {
        [rank: number]: {
            split: "0+0";
            checks: [];
            before: "same";
            after: [];
            fallible: never;
            pattern: ["*B"];
            short: false;
        };
    };
    readonly tail: null;
    readonly require: {};
    readonly count: 0;
};
export interface ReLURule extends Rule<typeof rel> {
}
export interface ReLU<in out A extends readonly unknown[]> extends Layer<ReLURule, A> {
}
export declare const relu: () => ReLU<[]>;
declare const max: {
    readonly name: "MaxPool2d";
    readonly factory: "maxPool2d";
    readonly args: readonly [readonly ["kernelSize", {
        readonly kind: "axes";
    } & {
        readonly axes: 2;
        readonly min: 1;
    }]];
    readonly options: {
        /** Step of the window. */
        readonly stride: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 1;
            readonly default: "kernelSize";
        };
        readonly padding: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 0;
            readonly default: 0;
        };
        readonly dilation: {
            readonly kind: "axes";
        } & {
            readonly axes: 2;
            readonly min: 1;
            readonly default: 1;
        };
        readonly ceilMode: {
            readonly kind: "flag";
            readonly default: false;
        };
    };
    readonly arity: 1;
    readonly slots: {
        ceilMode: ["option", "ceilMode", false];
        "dilation.0": ["optionAxis", "dilation", 0, 1];
        "dilation.1": ["optionAxis", "dilation", 1, 1];
        "kernelSize.0": ["argAxis", 0, 0];
        "kernelSize.1": ["argAxis", 0, 1];
        "padding.0": ["optionAxis", "padding", 0, 0];
        "padding.1": ["optionAxis", "padding", 1, 0];
        "stride.0": ["optionAxis", "stride", 0, "kernelSize.0"];
        "stride.1": ["optionAxis", "stride", 1, "kernelSize.1"];
    };
    readonly input: ["N?", "C", "H", "W"];
    readonly forms: {
        3: {
            split: "none";
            checks: [];
            before: [0, ["choose", "ceilMode", ["windowCeil", 1, "kernelSize.0", "stride.0", "padding.0", "dilation.0"], ["window", 1, "kernelSize.0", "stride.0", "padding.0", "dilation.0"]], ["choose", "ceilMode", ["windowCeil", 2, "kernelSize.1", "stride.1", "padding.1", "dilation.1"], ["window", 2, "kernelSize.1", "stride.1", "padding.1", "dilation.1"]]];
            after: [];
            fallible: 1 | 2;
            pattern: ["C", "H", "W"];
            short: true;
        };
        4: {
            split: "none";
            checks: [];
            before: [0, 1, ["choose", "ceilMode", ["windowCeil", 2, "kernelSize.0", "stride.0", "padding.0", "dilation.0"], ["window", 2, "kernelSize.0", "stride.0", "padding.0", "dilation.0"]], ["choose", "ceilMode", ["windowCeil", 3, "kernelSize.1", "stride.1", "padding.1", "dilation.1"], ["window", 3, "kernelSize.1", "stride.1", "padding.1", "dilation.1"]]];
            after: [];
            fallible: 2 | 3;
            pattern: ["N", "C", "H", "W"];
            short: false;
        };
    };
    readonly tail: [3, number[]];
    readonly require: {};
    readonly count: 0;
};
export interface MaxPool2dRule extends Rule<typeof max> {
}
export interface MaxPool2d<in out A extends readonly unknown[]> extends Layer<MaxPool2dRule, A> {
}
export declare const maxPool2d: <const K extends number | readonly number[], const P extends Given<MaxPool2dRule, P> = {}>(kernelSize: Arg<MaxPool2dRule, "kernelSize", K>, options?: Options<MaxPool2dRule, P>) => MaxPool2d<Call<[K], P>>;
import type { Twin } from "../define/run.ts";
import type { prod } from "../shape/integers/index.ts";
declare const flat: {
    readonly name: "Flatten";
    readonly factory: "flatten";
    readonly args: readonly [];
    readonly options: {
        readonly startDim: {
            readonly kind: "int";
        } & {
            readonly min: -99;
            readonly default: 1;
        };
        readonly endDim: {
            readonly kind: "int";
        } & {
            readonly min: -99;
            readonly default: -1;
        };
    };
    readonly arity: "first";
    readonly slots: {
        endDim: ["option", "endDim", -1];
        startDim: ["first", "startDim", 1];
    };
    readonly input: [];
    readonly forms: {};
    readonly tail: [0, []];
    readonly require: {};
    readonly count: 0;
};
export interface FlattenRule extends Rule<typeof flat>, Twin {
    output: flattened<this["shape"], this["slots"]>;
}
export type flattened<shape, slots> = shape extends [infer n, ...infer rest extends number[]] ? [n, prod<rest>] : [...number[], number];
export interface Flatten<in out A extends readonly unknown[]> extends Layer<FlattenRule, A> {
}
export declare const flatten: () => Flatten<[]>;
export {};
