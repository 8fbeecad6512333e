import type { AnyLayer, params } from "../../define/layer.ts"
import type { addLine, dim, multiply, prod, subtract } from "../../shape/integers/index.ts"
import type { length, Long } from "./long.ts"
import type { Next } from "./next.ts"
import type { Frozen, Model, ModuleList, Own, Run, Sequential } from "../values.ts"

/** What is counted where not all parameters train. */
interface Partly<total, trainable> {
  readonly total: total
  readonly trainable: trainable
}

// chain -> the number of its parameters | both numbers
export type count<chain> = chain extends readonly unknown[]
  ? number extends chain["length"]
    ? number
    : countAll<chain>
  : number

// tuple -> the number of the parameters of its elements | both numbers
export type countAll<chain extends readonly unknown[]> = chain extends Long
  ? Counts<chain>[length<chain>]
  : countTo<chain, chain["length"]>
/** Behind a key, as walks are. */
interface Counts<in out chain extends readonly unknown[]> {
  readonly [length: string]: any
  readonly long: countHalves<chain>
  readonly "too long": number
}
type countHalves<chain extends readonly unknown[]> =
  countTo<chain, 500> extends infer half
    ? [total<half>, trainable<half>] extends [infer sum extends number, infer training extends number]
      ? countTo<chain, chain["length"], sum, less<sum, training>, 500>
      : number
    : never

// tuple, end, the parameters counted so far, how many of them are frozen, index -> the number | both numbers
type countTo<
  chain extends readonly unknown[],
  end extends number,
  sum extends number = 0,
  still extends number = 0,
  i extends number = 0,
> = i extends end
  ? counted<sum, still>
  : countOf<chain[i]> extends infer own extends number
    ? countTo<chain, end, plus<sum, own>, still, Next[i]>
    : countOf<chain[i]> extends Partly<infer total extends number, infer trainable extends number>
      ? countTo<chain, end, plus<sum, total>, plus<still, less<total, trainable>>, Next[i]>
      : number
type counted<sum extends number, still extends number> = still extends 0
  ? sum
  : { total: sum; trainable: less<sum, still> }

/** Totals are soon larger than what the tables of `add` hold: straight to the line that adds digits. */
type plus<sum extends number, own extends number> = own extends 0
  ? sum
  : sum extends 0
    ? own
    : addLine<sum, own>
type less<a extends number, b extends number> = b extends 0
  ? a
  : subtract<a, b> extends infer rest extends number
    ? rest
    : number

// element -> the number of its parameters | both numbers
type countOf<element> = unknown extends element
  ? number
  : element extends AnyLayer
    ? element[typeof params]
    : countOfOther<element>
type countOfOther<element> = element extends readonly unknown[]
  ? count<element>
  : element extends Sequential<infer chain>
    ? count<chain>
    : element extends Model<any, any, any, infer params>
      ? unknown extends params
        ? number
        : params
      : element extends Own<infer shape extends readonly dim[], any, infer role>
        ? countOwn<prod<shape>, role>
        : element extends ModuleList<infer modules>
          ? count<modules>
          : element extends Frozen<infer inner>
            ? { total: total<countOf<inner>>; trainable: 0 }
            : element extends Run<infer times, infer repeated>
              ? multiplied<countOf<repeated>, times>
              : element extends { readonly [name: string]: unknown }
                ? [keyof element] extends [never]
                  ? 0
                  : { [name in keyof element]: countOf<element[name]> }[keyof element]
                : number
type countOwn<size, role> = role extends "parameter"
  ? size
  : role extends "frozen parameter"
    ? { total: size; trainable: 0 }
    : 0
type multiplied<own, times extends number> = own extends number
  ? multiply<times, own>
  : own extends Partly<infer all extends number, infer some extends number>
    ? { total: multiply<times, all>; trainable: multiply<times, some> }
    : number

// what was counted -> all parameters
export type total<params> = params extends Partly<infer all, any> ? all : params
// what was counted -> those that train
export type trainable<params> = params extends Partly<any, infer some> ? some : params
