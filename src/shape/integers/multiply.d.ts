import type { dim } from "./dim.ts";
import type { multiplySymbolic } from "./symbolic.ts";
import type { productDigits, read, write } from "./wide.ts";
/** The product. */
export type multiply<a extends dim, b extends dim> = multiplyWide<a, b>;
export declare function multiply(a: number, b: number): number;
export type multiplyWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? multiplySymbolic<a, b> : [x, y] extends [{
    sign: infer s extends string;
    digits: infer m;
}, {
    sign: infer t;
    digits: infer n extends string;
}] ? productDigits<m, n> extends infer p ? p extends "over" ? number : write<s extends t ? "" : "-", p> : number : number : number;
