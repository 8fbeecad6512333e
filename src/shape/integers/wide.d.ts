import type { LessDigit, Order, SumDigit, Ten, Times, Unit } from "./tables.ts";
type zeros = "0000000000000000";
type mostSafe = "9007199254740991";
export type read<dim> = number extends dim ? "unknown" : [
    dim
] extends [never] ? "unknown" : several<dim> extends true ? "unknown" : dim extends string ? "symbol" : dim extends number ? `${dim}` extends `-${infer digits}` ? readDigits<"-", digits> : readDigits<"", `${dim}`> : "unknown";
type several<type, all = type> = type extends type ? [all] extends [type] ? false : true : never;
type readDigits<sign, digits extends string> = digits extends `${string}${"." | "e" | "I" | "N"}${string}` ? "unknown" : widen<digits> extends infer wide extends string ? order<wide, mostSafe> extends 1 ? "unknown" : {
    sign: sign;
    digits: wide;
} : "unknown";
export type widen<digits extends string> = `${digits}${zeros}` extends `${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${any}${infer width}` ? `${zeros}${digits}` extends `${width}${infer wide}` ? wide : 0 : 0;
export type trim<digits> = digits extends `0000${infer rest}` ? trim<rest> : digits extends `0${infer rest}` ? trim<rest> : digits extends "" ? "0" : digits;
export type write<sign extends string, digits> = trim<digits> extends infer short extends string ? short extends "0" ? 0 : widen<short> extends infer wide extends string ? order<wide, mostSafe> extends 1 ? number : `${sign}${short}` extends `${infer n extends number}` ? n : number : number : number;
export type order<x, y> = x extends y ? 0 : x extends `${infer a}${infer xs}` ? y extends `${infer b}${infer ys}` ? a extends b ? order<xs, ys> : a extends keyof Order ? Order[a][b & keyof Order[a]] : 0 : 0 : 0;
export type reverse<digits, done extends string = ""> = digits extends `${infer a}${infer rest}` ? reverse<rest, `${a}${done}`> : done;
export type sumDigits<x, y> = columns<SumDigit, reverse<x>, reverse<y>>;
export type lessDigits<x, y> = columns<LessDigit, reverse<x>, reverse<y>>;
type columns<table extends SumDigit | LessDigit, x, y, carry extends string = "0", done extends string = ""> = x extends `${infer a}${infer xs}` ? y extends `${infer b}${infer ys}` ? table[carry][a][b] extends `${infer next}${infer digit}` ? columns<table, xs, ys, next, `${digit}${done}`> : never : never : carry extends "0" ? done : `${carry}${done}`;
export type timesDigit<x, digit extends string> = timesColumns<reverse<x>, digit>;
type timesColumns<x, digit extends string, carry extends string | number = 0, done extends string = ""> = x extends `${infer a}${infer xs}` ? Times[a][digit][carry] extends infer column extends number ? timesColumns<xs, digit, Ten[column] & number, `${Unit[column] & number}${done}`> : never : carry extends 0 ? done : `${carry}${done}`;
export type productDigits<x, y, done extends string = zeros> = y extends `${infer digit}${infer rest}` ? widen<trim<`${done}0`>> extends infer shifted extends string ? widen<trim<timesDigit<x, digit>>> extends infer part extends string ? widen<sumDigits<shifted, part>> extends infer sum extends string ? productDigits<x, rest, sum> : "over" : "over" : "over" : done;
export type quotientDigits<x, y extends string, quotient extends string = "", rest extends string = zeros> = x extends `${infer digit}${infer xs}` ? widen<trim<`${rest}${digit}`>> extends infer n extends string ? takeAway<n, y> extends [infer count extends number, infer left extends string] ? quotientDigits<xs, y, `${quotient}${count}`, left> : never : never : [quotient, rest];
type takeAway<x extends string, y extends string, taken extends 0[] = []> = order<x, y> extends -1 ? [taken["length"], x] : lessDigits<x, y> extends infer left extends string ? takeAway<left, y, [...taken, 0]> : never;
export {};
