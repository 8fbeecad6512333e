import { join, show } from "../shape/dim.ts";
import type { Dim, Shape } from "../shape/dim.ts";
import { evaluate } from "../shape/formula.ts";
import type { Slots, Term } from "../shape/formula.ts";
import { add, multiply, subtract } from "../shape/integers/index.ts";
import type { Form, Rule } from "./digest.ts";
type Check = Form["checks"][number];
/** "Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)" */
export type mismatch<form extends Form, R extends Rule, A extends readonly unknown[], S extends Slots, shape, got, check extends Check> = `${R["name"]}: expects ${show<S[check[1]]>} ${check[2]}, got ${show<got>} from ${show<shape>}${form["short"] extends true ? `, read as unbatched ${show<form["pattern"]>}` : fix<R, A, check[1], got>}`;
export declare function mismatch(form: Form, rule: Rule, args: readonly unknown[], slots: Slots, shape: Shape, got: unknown, check: Check): string;
type fix<R extends Rule, A extends readonly unknown[], field extends string, value> = value extends number ? [A["length"], field] extends [R["arity"], R["args"][number][0]] ? `; use ${R["factory"]}(${join<replaced<A, R["args"], field, value>>})` : `; set ${field} to ${value}` : "";
type replaced<A, args, field, value> = {
    [i in keyof A]: i extends keyof args ? (args[i] extends readonly [field, unknown] ? value : A[i]) : A[i];
};
declare function fix(rule: Rule, args: readonly unknown[], field: string, value: unknown): string;
/** "Conv2d: expects [N?, 3, H, W], got [16, 192]" */
export type wrongRank<R extends Rule, S extends Slots, shape> = `${R["name"]}: expects ${show<filled<R["input"], S>>}, got ${show<shape>}`;
type filled<pattern, S extends Slots> = {
    [i in keyof pattern]: pattern[i] extends keyof S ? S[pattern[i]] : pattern[i];
};
export declare function wrongRank(rule: Rule, slots: Slots, shape: Shape): string;
/** "MaxPool2d: kernel 5 is larger than its input 3 in [16, 12, 3, 10]" */
export type windowFault<form extends Form, R extends Rule, S extends Slots, shape, bound extends readonly any[]> = firstFault<form["before"], S, bound> extends readonly [infer h extends Dim, infer k extends Dim, infer p extends Dim, infer d extends Dim] ? `${R["name"]}: kernel ${dilated<k, d>} is larger than its input ${padded<h, p>} in ${show<shape>}` : never;
export declare function windowFault(form: Form, rule: Rule, slots: Slots, shape: Shape, bound: readonly unknown[]): string;
type firstFault<terms, S extends Slots, bound extends readonly any[]> = terms extends readonly [infer term, ...infer rest] ? evaluate<term, bound, S> extends "underflow" ? operandsOf<term> extends readonly [unknown, infer h, infer k, unknown, infer p, infer d] ? [evaluate<h, bound, S>, evaluate<k, bound, S>, evaluate<p, bound, S>, evaluate<d, bound, S>] : never : firstFault<rest, S, bound> : never;
type operandsOf<term> = term extends readonly ["choose", unknown, infer yes, unknown] ? yes : term;
declare function firstFault(terms: readonly Term[], slots: Slots, bound: readonly unknown[]): readonly unknown[];
type dilated<k extends Dim, d extends Dim> = d extends 1 ? `${k}` : `${k} dilated to ${add<multiply<d, subtract<k, 1>>, 1>}`;
declare function dilated(k: number, d: number): string;
type padded<h extends Dim, p extends Dim> = p extends 0 ? `${h}` : `${h} padded to ${add<h, multiply<2, p>>}`;
declare function padded(h: number, p: number): string;
export {};
