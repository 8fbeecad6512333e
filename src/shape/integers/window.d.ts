import { add } from "./add.ts";
import type { atLeast } from "./compare.ts";
import type { dim } from "./dim.ts";
import { divide } from "./divide.ts";
import { multiply } from "./multiply.ts";
import { subtract } from "./subtract.ts";
import type { High, Low, Windows } from "./tables.ts";
/** What a window answers when its kernel does not fit into the padded input. */
export type underflow = "underflow";
/** How often a window fits: floor((h + 2p - d(k - 1) - 1) / s) + 1. Test with `extends number`. */
export type window<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> = Windows[`${k},${s},${p},${d}`][keyof Low[h]][keyof High[h]] extends infer n extends number ? n : windowPadded<h, k, s, multiply<2, p>, d>;
export declare function window(h: number, k: number, s: number, p: number, d: number): number | underflow;
/** The same with the padding of both sides in one number, for paddings that differ. */
export type windowPadded<h extends dim, k extends dim, s extends dim, padding extends dim, d extends dim> = places<span<h, k, padding, d>, s>;
export declare function windowPadded(h: number, k: number, s: number, padding: number, d: number): number | underflow;
/** h + padding - d(k - 1) - 1. */
export type span<h extends dim, k extends dim, padding extends dim, d extends dim> = subtract<add<h, padding>, add<multiply<d, subtract<k, 1>>, 1>>;
export declare function span(h: number, k: number, padding: number, d: number): number;
type places<span extends dim, s extends dim> = number extends span ? number : `${span}` extends `-${string}` ? underflow : add<divide<span, s>, 1>;
declare function places(span: number, s: number): number | underflow;
/** PyTorch's `ceil_mode`: rounded up, without a last window that would start beyond the input and its left padding. */
export type windowCeil<h extends dim, k extends dim, s extends dim, p extends dim, d extends dim> = dropLast<add<divide<add<span<h, k, multiply<2, p>, d>, subtract<s, 1>>, s>, 1>, s, add<h, p>>;
type dropLast<most extends dim, s extends dim, end extends dim> = atLeast<multiply<subtract<most, 1>, s>, end> extends infer late extends boolean ? positive<boolean extends late ? number : late extends true ? subtract<most, 1> : most> : number;
type positive<n> = number extends n ? number : n extends number ? `${n}` extends `-${string}` | "0" ? underflow : n : number;
export declare function windowCeil(h: number, k: number, s: number, p: number, d: number): number | underflow;
export {};
