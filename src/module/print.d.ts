import type { Module } from "./module.ts";
/** PyTorch's `print(module)`, character for character. */
export declare function print(module: Module): string;
