import type { AnyLayer, bound, rule } from "../define/layer.ts"
import type { Module, Parameter, Tie } from "../module/module.ts"
import { parametersOf } from "../module/tree.ts"
import type { evaluateAll } from "../shape/evaluate.ts"
import { show } from "../shape/dim.ts"
import { ShapeError } from "../shape/error.ts"
import type { dim, prod, sum } from "../shape/integers/index.ts"
import type { keysOf } from "./countAttributes.ts"
import type { Frozen, ModuleList, Own, Sequential } from "./values.ts"

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
  if (typeof ties !== "object" || ties === null)
    throw refusal(`tie: expects a record of state-dict paths, got ${show(ties)}`, ties)
  const parameters = new Map(parametersOf(module).map(parameter => [parameter.name, parameter]))
  const found = (path: string): Parameter => {
    const parameter = parameters.get(path)
    if (parameter === undefined) throw refusal(`tie: there is no parameter ${path}`, path)
    return parameter
  }
  const pairs = Object.entries(ties).map(([alias, owner]): Tie => {
    const [a, b] = [found(alias), found(String(owner))]
    if (show(a.shape) !== show(b.shape))
      throw refusal(`tie: ${alias} is ${show(a.shape)}, ${b.name} is ${show(b.shape)}`, a.shape, b.shape)
    if (a.dtype !== b.dtype)
      throw refusal(`tie: ${alias} is ${a.dtype}, ${b.name} is ${b.dtype}`, a.dtype, b.dtype)
    return { alias, owner: b.name }
  })
  const aliases = new Set(pairs.map(({ alias }) => alias))
  const chained = pairs.find(({ owner }) => aliases.has(owner))
  if (chained !== undefined)
    throw refusal(
      `tie: ${chained.owner} is an alias itself: tie ${chained.alias} to its owner`,
      chained.owner,
    )
  return { ...module, ties: pairs }
}

function refusal(sentence: string, got: unknown, expected?: unknown): ShapeError {
  return new ShapeError(sentence, { path: "", rule: "tie", expected, got })
}
