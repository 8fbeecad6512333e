import type { AnyLayer, bound, rule } from "../../define/layer.ts"
import type { Module, Parameter, Tie } from "../../module/module.ts"
import { parametersByPath } from "../../module/tree.ts"
import type { evaluateAll } from "../../shape/evaluate.ts"
import { show } from "../../shape/dim.ts"
import { refusal } from "../../shape/error.ts"
import type { dim, prod, sum } from "../../shape/integers/index.ts"
import type { keysOf } from "./countAttributes.ts"
import type { Frozen, ModuleList, Own, Sequential } from "../values.ts"

/** Shared weights, by state-dict path: `{ "head.weight": "embed.weight" }`, the alias and its owner. */
export interface Ties {
  readonly [alias: string]: string
}

// attributes, ties -> the ties | with a sentence in the place of each owner that does not fit
export type checkedTies<C, T> = [tieFault<C, keyof T, T[keyof T], keyof T>] extends [true]
  ? T
  : refusedTies<C, T>["is"]
type refusedTies<C, T> = [tieFault<C, keyof T, T[keyof T], keyof T>] extends [true]
  ? { is: T }
  : {
      is: {
        [alias in keyof T]: tieFault<C, alias, T[alias], keyof T> extends infer fault extends string
          ? fault
          : T[alias]
      }
    }

// attributes, alias, owner, all aliases -> sentence | true; a path that leads through a model is looked at by the runtime
type tieFault<C, alias, owner, aliases> = alias extends string
  ? owner extends string
    ? shapeAt<C, alias> extends infer a
      ? shapeAt<C, owner> extends infer b
        ? a extends "none"
          ? `tie: there is no parameter ${alias}`
          : b extends "none"
            ? `tie: there is no parameter ${owner}`
            : [a, b] extends [readonly unknown[], readonly unknown[]]
              ? [a] extends [b]
                ? chained<alias, owner, aliases>
                : `tie: ${alias} is ${show<a>}, ${owner} is ${show<b>}`
              : chained<alias, owner, aliases>
        : never
      : never
    : true
  : true
type chained<alias extends string, owner extends string, aliases> = owner extends aliases
  ? `tie: ${owner} is an alias itself: tie ${alias} to its owner`
  : true

// attributes, ties -> the number of the aliases' elements | number
export type aliased<C, T> =
  keysOf<keyof T> extends infer aliases extends readonly string[] ? sum<sizesAt<C, aliases>> : number
type sizesAt<C, aliases extends readonly string[]> = {
  [i in keyof aliases]: shapeAt<C, aliases[i]> extends infer shape extends readonly dim[]
    ? prod<shape>
    : number
}

// element, state-dict path -> shape | "none" | "open", where only the runtime knows
type shapeAt<element, path extends string> = path extends `${infer name}.${infer rest}`
  ? childAt<element, name> extends infer child
    ? child extends "none" | "open"
      ? child
      : shapeAt<child, rest>
    : never
  : element extends AnyLayer
    ? element[typeof rule]["parameterSizes"] extends infer parameters
      ? parameters extends { readonly [name in path]: readonly [infer sizes, infer when] }
        ? when extends "" | keyof element[typeof bound]
          ? (when extends "" ? true : element[typeof bound][when]) extends false
            ? "none"
            : evaluateAll<sizes, element[typeof bound]>
          : "open"
        : element[typeof rule]["signature"] extends "none"
          ? "none"
          : "open"
      : never
    : path extends keyof element
      ? element[path] extends Own<infer shape, any, any>
        ? shape
        : "none"
      : element extends Frozen<infer inner>
        ? shapeAt<inner, path>
        : "none"
type childAt<element, name extends string> = element extends readonly unknown[]
  ? name extends keyof element
    ? element[name] extends AnyLayer | readonly unknown[] | Sequential<any>
      ? element[name]
      : "open"
    : "open"
  : element extends Sequential<infer chain>
    ? childAt<chain, name>
    : element extends ModuleList<infer modules>
      ? childAt<modules, name>
      : element extends Frozen<infer inner>
        ? childAt<inner, name>
        : name extends keyof element
          ? element[name] extends
              AnyLayer | readonly unknown[] | Sequential<any> | ModuleList<any> | Frozen<any>
            ? element[name]
            : element[name] extends Own<any, any, any>
              ? "none"
              : "open"
          : "none"

/** A module with ties, or a refusal of those that lead nowhere or join what differs. */
export function tied(module: Module, ties: unknown): Module {
  if (ties === undefined) return module
  const refuse = (sentence: string, got: unknown, expected?: unknown): never => {
    throw refusal("tie", `tie: ${sentence}`, got, expected)
  }
  if (typeof ties !== "object" || ties === null)
    return refuse(`expects a record of state-dict paths, got ${show(ties)}`, ties)
  const parameters = parametersByPath(module)
  const found = (path: string): Parameter =>
    parameters.get(path) ?? refuse(`there is no parameter ${path}`, path)
  const pairs = Object.entries(ties).map(([alias, given]): Tie => {
    const owner = String(given)
    const [a, b] = [found(alias), found(owner)]
    if (show(a.shape) !== show(b.shape))
      refuse(`${alias} is ${show(a.shape)}, ${owner} is ${show(b.shape)}`, a.shape, b.shape)
    if (a.dtype !== b.dtype) refuse(`${alias} is ${a.dtype}, ${owner} is ${b.dtype}`, a.dtype, b.dtype)
    return { alias, owner }
  })
  for (const { alias, owner } of pairs)
    if (pairs.some(pair => pair.alias === owner))
      refuse(`${owner} is an alias itself: tie ${alias} to its owner`, owner)
  return { ...module, ties: pairs }
}
