import { parse } from "../shape/formula.ts";
import type { Shape } from "../shape/dim.ts";
import type { Slots, Term } from "../shape/formula.ts";
import type { Definition, Pattern } from "./definition.ts";
/** Where the value of a slot comes from, in the arguments of a call. */
export type Source = readonly ["arg", number] | readonly ["argAxis", number, number] | readonly ["option", string, unknown] | readonly ["optionAxis", string, number, number | string] | readonly ["first", string, unknown];
/** How inputs of one rank pass: which places must agree with which slots, and the sizes that come out. */
export interface Form {
    /** `"none"`, or how many sizes stand before and after the variadic part: `"0+1"`. */
    readonly split: string;
    readonly checks: readonly (readonly [place: number, slot: string, noun: string])[];
    /** The sizes of the output; those of the input where it is `"same"`. */
    readonly before: readonly Term[] | "same";
    /** The sizes after the variadic part. */
    readonly after: readonly Term[];
    /** Places in `before` whose window may not fit. */
    readonly fallible: number;
    readonly pattern: Pattern;
    /** Whether the optional dimension is missing. */
    readonly short: boolean;
}
/** The same type, written out: without it the declarations would name the alias, and every program would digest again. */
type plain<type> = type extends infer whole ? {
    [key in keyof whole]: whole[key];
} : never;
type slotsOf<D extends Definition> = plain<{
    [pair in argPairs<D["args"]> | optionPairs<D["options"], firstOf<D>> as pair[0]]: pair[1];
}>;
type firstOf<D> = D extends {
    readonly first: infer first extends string;
} ? first : never;
type argPairs<args extends Definition["args"]> = {
    [i in keyof args & `${number}`]: args[i] extends readonly [infer name extends string, infer field] ? i extends `${infer place extends number}` ? field extends {
        readonly kind: "axes";
        readonly axes: infer count extends number;
    } ? axisPairs<name, ["argAxis", place], axisOf<count>> : [name, ["arg", place]] : never : never;
}[keyof args & `${number}`];
type optionPairs<options, first> = {
    [name in keyof options & string]: options[name] extends {
        readonly kind: "axes";
        readonly axes: infer count extends number;
        readonly default: infer initial;
    } ? optionAxisPairs<name, initial, axisOf<count>> : options[name] extends {
        readonly default: infer initial;
    } ? [name, [name extends first ? "first" : "option", name, initial]] : never;
}[keyof options & string];
type axisPairs<name extends string, source extends readonly unknown[], axis> = axis extends number ? [`${name}.${axis}`, [...source, axis]] : never;
type optionAxisPairs<name extends string, initial, axis> = axis extends number ? [`${name}.${axis}`, ["optionAxis", name, axis, initial extends string ? `${initial}.${axis}` : initial]] : never;
type axisOf<count extends number> = count extends 1 ? 0 : count extends 2 ? 0 | 1 : 0 | 1 | 2;
type hasOptional<pattern extends Pattern> = Extract<pattern[number], `${string}?`> extends never ? false : true;
/** pattern -> the pattern with its optional dimension present */
type present<pattern extends Pattern> = {
    [i in keyof pattern]: pattern[i] extends `${infer name}?` ? name : pattern[i];
};
/** pattern -> the pattern without it */
type absent<pattern extends Pattern> = pattern extends readonly [infer first extends string, ...infer rest extends Pattern] ? first extends `${string}?` ? absent<rest> : [first, ...absent<rest>] : [];
type headOf<pattern extends Pattern> = pattern extends readonly [infer first extends string, ...infer rest extends Pattern] ? first extends `*${string}` ? [] : [first, ...headOf<rest>] : [];
type tailOf<pattern extends Pattern> = pattern extends readonly [infer first extends string, ...infer rest extends Pattern] ? first extends `*${string}` ? rest : tailOf<rest> : [];
type isVariadic<pattern extends Pattern> = Extract<pattern[number], `*${string}`> extends never ? false : true;
/** sizes in the order in which they are bound -> the place of each name */
type placesOf<sizes extends Pattern> = {
    [i in keyof sizes & `${number}` as sizes[i] & string]: i extends `${infer place extends number}` ? place : never;
};
/** sizes, slots -> the places that must agree with a slot */
type checksOf<sizes extends Pattern, D extends Definition, slots, done extends readonly unknown[] = [], seen extends readonly unknown[] = []> = sizes extends readonly [infer first extends string, ...infer rest extends Pattern] ? checksOf<rest, D, slots, first extends keyof slots ? [...done, [seen["length"], first, nounOf<D, first>]] : done, [...seen, first]> : done;
type nounOf<D extends Definition, name extends string> = fieldOf<D, name> extends {
    readonly noun: infer noun extends string;
} ? noun : name;
export type fieldOf<D extends {
    args: readonly unknown[];
    options: object;
}, name extends string> = name extends keyof D["options"] ? D["options"][name] : Extract<D["args"][number], readonly [name, unknown]> extends readonly [unknown, infer field] ? field : never;
type parseAll<texts extends Pattern, dims, slots> = {
    -readonly [i in keyof texts]: parse<texts[i], dims, keyof slots & string>;
};
/** terms -> the places whose outermost operation is a window */
type fallibleOf<terms extends readonly unknown[]> = terms extends infer listed extends readonly unknown[] ? {
    [i in keyof listed & `${number}`]: listed[i] extends readonly ["window" | "windowCeil" | "choose", ...unknown[]] ? i extends `${infer place extends number}` ? place : never : never;
}[keyof listed & `${number}`] : never;
type formOf<D extends Definition, input extends Pattern, output extends Pattern | undefined, slots, short extends boolean> = isVariadic<input> extends true ? formWith<D, ["*", ...headOf<input>, ...tailOf<input>], `${headOf<input>["length"]}+${tailOf<input>["length"]}`, input, output, slots, short> : formWith<D, input, "none", input, output, slots, short>;
type formWith<D extends Definition, bound extends Pattern, split extends string, input extends Pattern, output, slots, short> = plain<{
    split: split;
    checks: checksOf<bound, D, slots>;
    before: output extends Pattern ? parseAll<headOf<output>, placesOf<bound>, slots> : "same";
    after: output extends Pattern ? parseAll<tailOf<output>, placesOf<bound>, slots> : [];
    fallible: output extends Pattern ? fallibleOf<parseAll<headOf<output>, placesOf<bound>, slots>> : never;
    pattern: [...input];
    short: short;
}>;
/** definition -> its forms by rank; by every rank where the input is variadic */
type formsOf<D extends Definition, slots> = D extends {
    readonly input: infer input extends Pattern;
} ? outputOf<D> extends infer output extends Pattern | undefined ? isVariadic<input> extends true ? {
    [rank: number]: formOf<D, input, output, slots, false>;
} : hasOptional<input> extends true ? plain<{
    [rank in present<input>["length"]]: formOf<D, present<input>, outputWith<output, true>, slots, false>;
} & {
    [rank in absent<input>["length"]]: formOf<D, absent<input>, outputWith<output, false>, slots, true>;
}> : {
    [rank in input["length"]]: formOf<D, input, output, slots, false>;
} : never : {};
type outputOf<D> = D extends {
    readonly output: infer output extends Pattern;
} ? output : undefined;
type outputWith<output, optional extends boolean> = output extends Pattern ? optional extends true ? present<output> : absent<output> : undefined;
/** sizes -> their product as one term, multiplied from the right, where the small numbers are */
type productOf<terms extends readonly unknown[]> = terms extends readonly [infer only] ? only : terms extends readonly [infer first, ...infer rest] ? ["*", first, productOf<rest>] : ["=", 1];
/** declarations -> the number of their elements as one term; 0 where there are none */
type countOf<declared, slots, done = 0> = declared extends readonly [
    readonly [string, infer sizes extends Pattern, (infer when extends string)?],
    ...infer rest
] ? countOf<rest, slots, plus<done, when extends keyof slots ? ["choose", when, productOf<parseAll<sizes, {}, slots>>, ["=", 0]] : productOf<parseAll<sizes, {}, slots>>>> : done;
type plus<done, term> = done extends 0 ? term : ["+", done, term];
/** A definition, digested: parsed once, in the library's own declarations, so that no user's program pays for it. */
export type digest<D extends Definition> = slotsOf<D> extends infer slots ? {
    readonly name: D["name"];
    readonly factory: D["factory"];
    readonly args: D["args"];
    readonly options: D["options"];
    /** How many arguments stand before the options; `"first"` where one option may stand there too. */
    readonly arity: D extends {
        readonly first: string;
    } ? "first" : D["args"]["length"];
    readonly slots: slots;
    readonly input: inputOf<D>;
    readonly forms: formsOf<D, slots>;
    /** What is bound of a shape of unknown rank: the last sizes, and what stands before them in the output; null if unknown. */
    readonly tail: tailFormOf<inputOf<D>>;
    readonly require: D extends {
        readonly require: infer conditions extends Required;
    } ? requireOf<conditions, slots> : {};
    /** The number of parameters. */
    readonly count: D extends {
        readonly params: infer declared;
    } ? countOf<declared, slots> : 0;
} : never;
type inputOf<D> = D extends {
    readonly input: infer input extends Pattern;
} ? [...input] : [];
type tailFormOf<input extends Pattern> = isVariadic<input> extends true ? null : input extends readonly [`${string}?`, ...infer rest] ? [rest["length"], number[]] : hasOptional<input> extends true ? null : [input["length"], []];
type Required = NonNullable<Definition["require"]>;
type requireOf<conditions extends Required, slots> = plain<{
    -readonly [field in keyof conditions]: [parse<conditions[field][0], {}, keyof slots & string>, conditions[field][1]];
}>;
/** What `define` makes of a definition. */
export interface Rule {
    readonly name: string;
    readonly factory: string;
    readonly args: Definition["args"];
    readonly options: Definition["options"];
    readonly arity: number | "first";
    readonly slots: {
        readonly [slot: string]: Source;
    };
    readonly first?: string;
    readonly input: Pattern;
    readonly forms: {
        readonly [rank: number]: Form;
    };
    readonly tail: readonly [rank: number, before: readonly unknown[]] | null;
    readonly require: {
        readonly [field: string]: readonly [Term, string];
    };
    readonly count: Term | 0;
    readonly twin?: (shape: Shape, slots: Slots) => Shape | string;
}
export {};
