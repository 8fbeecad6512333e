import type { Rule, Source } from "./digest.ts";
/** The normalised arguments of a call, by slot; lazy, so that a layer costs only what its rule reads. */
export type slots<R extends Rule, A extends readonly unknown[]> = {
    [slot in keyof R["slots"]]: Sources<R, R["slots"][slot], A, given<R["arity"], A>>[R["slots"][slot][0]];
};
/** The value of a slot, by the kind of its source. */
export interface Sources<R extends Rule, source extends Source, A extends readonly unknown[], options> {
    arg: A[source[1] & number];
    argAxis: axis<A[source[1] & number], source[2]>;
    option: source[1] extends keyof options ? known<options[source[1]]> : source[2];
    optionAxis: source[1] extends keyof options ? axis<options[source[1]], source[2]> : source[3] extends keyof R["slots"] ? slots<R, A>[source[3]] : source[3];
    first: A extends readonly [infer first, ...unknown[]] ? first extends object ? source[1] extends keyof options ? known<options[source[1]]> : source[2] : known<first> : source[2];
}
type given<arity, A extends readonly unknown[]> = A["length"] extends arity ? {} : arity extends number ? A[arity] : A extends readonly [...unknown[], infer last extends object] ? last : {};
type axis<value, place> = value extends number | string ? known<value> : value extends readonly unknown[] ? place extends keyof value ? value[place] : number : number;
/** A value that may also be undefined, or is a refusal, is unknown. */
type known<value> = undefined extends value ? number : value;
/** The options object of a call, or an empty one. */
declare function given(rule: Rule, args: readonly unknown[]): {
    readonly [name: string]: unknown;
};
/** The value of every field of a call, by name, with the defaults filled in. */
export declare function values(rule: Rule, args: readonly unknown[]): {
    readonly [name: string]: unknown;
};
/** The slots of a call: one for each field, or one for each axis of it. */
export declare function slots(rule: Rule, args: readonly unknown[]): {
    readonly [slot: string]: unknown;
};
export {};
