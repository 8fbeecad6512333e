import { fits } from "../shape/dim.ts";
import type { Shape } from "../shape/dim.ts";
import type { evaluateAll, Slots } from "../shape/formula.ts";
import { last } from "../shape/rank.ts";
import type { Form, Rule } from "./digest.ts";
import { mismatch, windowFault, wrongRank } from "./messages.ts";
/** What a layer makes of a shape. */
export type run<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> = shape["length"] extends keyof R["forms"] ? R["forms"][shape["length"]] extends infer form extends Form ? bind<form, shape> extends infer bound extends readonly any[] ? pass<form, R, A, S, shape, bound> : wrongRank<R, S, shape> : never : unusual<R, A, S, shape>;
export declare function run(rule: Rule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string;
type bind<form extends Form, shape extends readonly unknown[]> = form["split"] extends "none" ? shape : Splits<shape>[form["split"]];
/** The places of a shape by the number of sizes before and after its variadic part, which comes first. */
interface Splits<shape extends readonly unknown[]> {
    [split: string]: unknown;
    "0+0": [shape];
    "0+1": shape extends readonly [...infer rest, infer z] ? [rest, z] : null;
    "0+2": shape extends readonly [...infer rest, infer y, infer z] ? [rest, y, z] : null;
    "0+3": shape extends readonly [...infer rest, infer x, infer y, infer z] ? [rest, x, y, z] : null;
    "1+0": shape extends readonly [infer a, ...infer rest] ? [rest, a] : null;
    "2+0": shape extends readonly [infer a, infer b, ...infer rest] ? [rest, a, b] : null;
}
declare function bind(form: Form, shape: Shape): readonly unknown[] | undefined;
type pass<form extends Form, R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[], bound extends readonly any[]> = disagreement<form["checks"], bound, S> extends infer check extends Form["checks"][number] ? mismatch<form, R, A, S, shape, bound[check[0]], check> : form["before"] extends "same" ? shape : emit<form, S, bound> extends infer out extends readonly unknown[] ? "underflow" extends out[form["fallible"]] ? windowFault<form, R, S, shape, bound> : out : never;
declare function pass(form: Form, rule: Rule, args: readonly unknown[], slots: Slots, shape: Shape, bound: readonly unknown[]): Shape | string;
type disagreement<checks, bound extends readonly any[], S extends Slots> = checks extends readonly [infer first extends Form["checks"][number], ...infer rest] ? fits<bound[first[0]], S[first[1]]> extends true ? rest extends readonly [] ? null : disagreement<rest, bound, S> : first : null;
declare function disagreement(checks: Form["checks"], bound: readonly unknown[], slots: Slots): Form["checks"][number] | undefined;
type emit<form extends Form, S extends Slots, bound extends readonly any[]> = form["split"] extends "none" ? evaluateAll<form["before"], bound, S> : [...evaluateAll<form["before"], bound, S>, ...bound[0], ...evaluateAll<form["after"], bound, S>];
declare function emit(form: Form, slots: Slots, bound: readonly unknown[]): Shape;
/** A rule of its own, for outputs whose rank depends on the arguments: `output` is a type function of the other two. */
export interface Twin {
    readonly shape: unknown;
    readonly slots: unknown;
    readonly output: unknown;
}
type unusual<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> = R extends Twin ? (R & {
    readonly shape: shape;
    readonly slots: S;
})["output"] : number extends shape["length"] ? unranked<R, A, S, shape> : wrongRank<R, S, shape>;
declare function unusual(rule: Rule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string;
type unranked<R extends Rule, A extends readonly unknown[], S extends Slots, shape extends readonly unknown[]> = R["tail"] extends readonly [infer rank extends number, infer rest extends readonly unknown[]] ? pass<R["forms"][rank], R, A, S, shape, last<shape, rank>> extends infer out ? out extends shape | string ? out : out extends readonly unknown[] ? [...rest, ...out] : never : never : number[];
declare function unranked(rule: Rule, args: readonly unknown[], slots: Slots, shape: Shape): Shape | string;
export {};
