import type { accepted, judge, Odd } from "./fields/index.ts";
import type { Rule } from "./digest.ts";
import type { slots } from "./slots.ts";
/** Where a layer's type keeps its rule and its arguments. Symbols, so that no attribute's name can be mistaken for them. */
export declare const rule: unique symbol;
export declare const args: unique symbol;
export declare const bound: unique symbol;
/** A layer: the rule that its class follows, and the arguments it was made with. */
export interface Layer<in out R extends Rule, in out A extends readonly unknown[]> {
    readonly [rule]: R;
    readonly [args]: A;
    /** The arguments by slot, worked out once for all uses of the layer. */
    readonly [bound]: slots<R, A>;
}
/** Any layer. */
export interface AnyLayer {
    readonly [rule]: Rule;
    readonly [args]: readonly unknown[];
    readonly [bound]: {};
}
/**
 * The type of a positional parameter. The value stands bare in one branch, which keeps literals and tuples as they
 * were written; the other branch is an indexed access that also takes anything, so that bodies of generic factories compile.
 */
export type Arg<R extends Rule, name extends string, value> = `${value & number}` extends Odd ? judgeArg<R, name, value> extends true ? value : refusal<judgeArg<R, name, value>>["is"] : value;
type judgeArg<R extends Rule, name extends string, value> = judge<argOf<R["args"], name>, value, `${R["name"]}: ${name}`>;
type argOf<list, name> = list extends readonly [readonly [infer first, infer field], ...infer rest] ? first extends name ? field : argOf<rest, name> : never;
type refusal<verdict> = [verdict] extends [true] ? {
    is: any;
} : {
    is: verdict;
};
/** What an options object must be: the constraint of its own type, checked value by value. */
export type Given<R extends Rule, P> = {
    readonly [name in keyof P]: option<R, name, P[name]>["is"];
};
type option<R extends Rule, name, value> = name extends keyof R["options"] ? judge<R["options"][name], value, `${R["name"]}: ${name & string}`> extends infer verdict ? [verdict] extends [true] ? {
    is: unknown;
} : {
    is: verdict;
} : {
    is: any;
} : {
    is: `${R["name"]} has no option ${name & string}`;
};
/** An options object as the editor shows it: the keys with their documentation, and what was given. */
export type Options<R extends Rule, P> = P & {
    readonly [name in keyof R["options"]]?: name extends keyof P ? unknown : accepted<R["options"][name]>;
};
/** What a layer's type shows: the call as it was written. */
export type Call<positional extends readonly unknown[], P> = keyof P extends never ? positional : [...positional, {
    -readonly [name in keyof P]: P[name];
}];
export {};
