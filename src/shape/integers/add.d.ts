import type { dim } from "./dim.ts";
import { type addSymbolic } from "./symbolic.ts";
import type { High, Low, SumHigh, SumLow } from "./tables.ts";
import type { lessDigits, order, read, sumDigits, write } from "./wide.ts";
/** The sum. */
export type add<a extends dim, b extends dim> = SumLow[keyof Low[a]][keyof Low[b]][SumHigh[keyof High[a]][keyof High[b]]] extends infer sum extends number ? sum : addWide<a, b>;
export declare function add(a: number, b: number): number;
export type addWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? addSymbolic<a, b> : [x, y] extends [{
    sign: infer s extends string;
    digits: infer m;
}, {
    sign: infer t;
    digits: infer n;
}] ? s extends t ? write<s, sumDigits<m, n>> : difference<s, m, n> : number : number;
export type difference<sign extends string, x, y> = order<x, y> extends -1 ? write<sign extends "-" ? "" : "-", lessDigits<y, x>> : write<sign, lessDigits<x, y>>;
