import type { Shape } from "./dim.ts";
/** What stands for any number of unknown sizes: `...number[]` in types, this string at run time. */
export type ellipsis = readonly ["..."];
/** Whether the rank of a shape is unknown. Its last sizes may be known: `[..., 5, ?, ?]`. */
export declare function isUnranked(shape: Shape): boolean;
export type last<shape extends readonly unknown[], n extends number, done extends readonly unknown[] = []> = done["length"] extends n ? done : shape extends readonly [...infer rest, infer size] ? last<rest, n, [size, ...done]> : last<[], n, [number, ...done]>;
export declare function last(shape: Shape, n: number): Shape;
