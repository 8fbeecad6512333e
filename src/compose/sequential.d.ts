import type { checked, walk } from "./chain.ts";
/** Where the type of a sequential value keeps its chain. */
export declare const children: unique symbol;
/** A chain as a value: to keep, to export, to return from a factory. */
export interface Sequential<in out C extends readonly unknown[]> {
    readonly [children]: C;
}
export declare const sequential: <const C extends readonly unknown[]>(...chain: checked<C, walk<C, number[]>>) => Sequential<C>;
