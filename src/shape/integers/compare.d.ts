import type { dim } from "./dim.ts";
import type { compareSymbolic } from "./symbolic.ts";
import type { order, read } from "./wide.ts";
/** The order: -1 if the first is smaller, 0 if they are equal, 1 if it is larger. */
export type compare<a extends dim, b extends dim> = compareWide<a, b>;
export declare function compare(a: number, b: number): number;
/** Is the first at least the second? `boolean` if that is unknown. */
export type atLeast<a extends dim, b extends dim> = compare<a, b> extends infer order extends number ? number extends order ? boolean : order extends -1 ? false : true : boolean;
/** Unknown is `undefined`. */
export declare function atLeast(a: number, b: number): boolean | undefined;
/** The smaller one. */
export type min<a extends dim, b extends dim> = compare<a, b> extends infer order extends number ? number extends order ? number : order extends -1 ? a : b : number;
export declare function min(a: number, b: number): number;
/** The larger one. */
export type max<a extends dim, b extends dim> = compare<a, b> extends infer order extends number ? number extends order ? number : order extends -1 ? b : a : number;
export declare function max(a: number, b: number): number;
export type compareWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? compareSymbolic<a, b> : [x, y] extends [{
    sign: infer s;
    digits: infer m;
}, {
    sign: infer t;
    digits: infer n;
}] ? s extends t ? s extends "-" ? order<n, m> : order<m, n> : s extends "-" ? -1 : 1 : number : number;
