import type { add } from "./add.ts";
import type { dim } from "./dim.ts";
import type { divideSymbolic, remainderSymbolic } from "./symbolic.ts";
import type { quotientDigits, read, write } from "./wide.ts";
/** The quotient rounded down, Python's `//`. By zero it is `number`. */
export type divide<a extends dim, b extends dim> = divideWide<a, b>;
export declare function divide(a: number, b: number): number;
/** The remainder with the sign of the divisor, Python's `%`. By zero it is `number`. */
export type remainder<a extends dim, b extends dim> = remainderWide<a, b>;
export declare function remainder(a: number, b: number): number;
export type divideWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? divideSymbolic<a, b> : b extends 0 ? number : [x, y] extends [{
    sign: infer s;
    digits: infer m;
}, {
    sign: infer t;
    digits: infer n extends string;
}] ? quotientDigits<m, n> extends [infer q, infer r] ? s extends t ? write<"", q> : write<"", r> extends 0 ? write<"-", q> : add<write<"-", q>, -1> : number : number : number;
export type remainderWide<a extends dim, b extends dim> = [
    read<a>,
    read<b>
] extends [infer x, infer y] ? "unknown" extends x | y ? number : "symbol" extends x | y ? remainderSymbolic<a, b> : b extends 0 ? number : [x, y] extends [{
    sign: infer s;
    digits: infer m;
}, {
    sign: infer t extends string;
    digits: infer n extends string;
}] ? quotientDigits<m, n> extends [infer q, infer r] ? s extends t ? write<t, r> : write<"", r> extends infer rest extends number ? rest extends 0 ? 0 : add<b, write<t extends "-" ? "" : "-", r>> : number : number : number : number;
