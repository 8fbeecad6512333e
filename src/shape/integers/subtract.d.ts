import type { difference } from "./add.ts";
import type { dim } from "./dim.ts";
import type { subtractSymbolic } from "./symbolic.ts";
import type { High, LessHigh, LessLow, Low } from "./tables.ts";
import type { read, sumDigits, write } from "./wide.ts";
/** The difference. */
export type subtract<a extends dim, b extends dim> = LessLow[keyof Low[b]][keyof Low[a]][LessHigh[keyof High[a]][keyof High[b]]] extends infer n extends number ? n : subtractWide<a, b>;
export declare function subtract(a: number, b: number): number;
export type subtractWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? subtractSymbolic<a, b> : [x, y] extends [{
    sign: infer s extends string;
    digits: infer m;
}, {
    sign: infer t;
    digits: infer n;
}] ? s extends t ? difference<s, m, n> : write<s, sumDigits<m, n>> : number : number;
