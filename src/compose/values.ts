import type { AnyLayer } from "../define/layer.ts"

/** Where the type of a sequential value keeps its chain. */
export declare const chained: unique symbol
/** What the type of a chain has besides. */
export declare const told: unique symbol
/** Where the type of a model keeps what is known of it. */
export declare const modelled: unique symbol
/** Where the type of a repeat keeps its count and its element. */
export declare const repeated: unique symbol

/** Where the type of what is frozen keeps it. */
export declare const frozen: unique symbol
/** Where the type of some module keeps it. */
export declare const some: unique symbol

/** Where the type of a module list keeps its modules. */
export declare const listed: unique symbol
/** Where the type of a model's own tensor keeps what it is. */
export declare const owned: unique symbol

/** A chain as a value: to keep, to export, to return from a factory. */
export interface Sequential<in out Chain extends readonly unknown[]> {
  readonly [chained]: Chain
}

/** An array among the attributes of a model, as its forward has it: what contradicts itself in it was told where it stands. */
export interface Chain<in out Elements extends readonly unknown[]> {
  readonly [chained]: Elements
  readonly [told]: true
}

/**
 * A model: its name, the input it is declared on, its output, and the number of its parameters; both numbers, as
 * `{ total; trainable }`, where not all of them train.
 */
export interface Model<in out Name extends string, in out Input, in out Output, in out Params> {
  readonly [modelled]: readonly [Name, Input, Output, Params]
}

/** A layer or a sequential whose parameters do not train. */
export interface Frozen<in out Element> {
  readonly [frozen]: Element
}

/** A layer, a sequential or a model as a forward has it of which nothing is known, or a type parameter that is one: it gives one tensor. */
export interface Some<in out Element> {
  readonly [some]: Element
}

/** Modules to call one by one in a `forward`: PyTorch's ModuleList. */
export interface ModuleList<in out Chain extends readonly unknown[]> {
  readonly [listed]: Chain
}

/** A tensor that a model owns; a parameter trains unless it is told not to, a buffer never does. */
export interface Own<in out Shape extends readonly unknown[], in out DType, in out Role extends OwnRole> {
  readonly [owned]: readonly [Shape, DType, Role]
}
/** What an own tensor is for: a parameter, one that does not train, a buffer. */
export type OwnRole = "parameter" | "frozen parameter" | "buffer"

/** `Count` elements alike, to spread into a chain. */
export interface Run<in out Count extends number, in out Element> {
  readonly [repeated]: readonly [Count, Element]
}

// module of a list or element of a chain -> what a repeat repeats | the same
export type onceOf<element> = element extends Run<any, infer repeated> ? repeated : element

// value -> whether it is a layer, a sequential or a model, frozen or not
export type isModule<value> = unknown extends value
  ? true
  : value extends AnyLayer | Sequential<any> | Model<any, any, any, any> | Frozen<any>
    ? true
    : false
