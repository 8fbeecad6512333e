import { createModule } from "../../module/create.ts"
import { behaviour, isModule } from "../../module/module.ts"
import type { Behaviour, Child, Module, Value } from "../../module/module.ts"
import { show } from "../../shape/dim.ts"
import { refusal, settle } from "../../shape/error.ts"
import { isOwn } from "./isOwn.ts"
import { elementNameFault } from "./names.ts"
import { functionGiven, ownGiven, promiseGiven, recordGiven, severalInputs } from "./noLayer.ts"

/** A Sequential of a chain; opaque where it is a value, which tsc can only blame as a whole. */
export function sequentialOf(chain: readonly unknown[], opaque: boolean): Module {
  return createModule({
    kind: "Sequential",
    children: childrenOf(chain),
    opaque,
    container: true,
    [behaviour]: running,
  })
}

/** One child after another: of a Sequential, and of a model that is a chain. */
export const running: Behaviour = {
  forward: ({ children }, inputs, call) => {
    const [input] = inputs
    if (input === undefined || inputs.length > 1) throw refusal("Sequential", severalInputs)
    return children.reduce((value: Value, child) => call(child, value), input)
  },
}

/** The modules of a chain with their names: the index, which counts all elements, or the key of a record. */
export function childrenOf(chain: readonly unknown[]): readonly Child[] {
  const taken = new Set<string>()
  return Array.from(chain, (element, i) => {
    const [name, value] = named(element) ?? [String(i), element]
    if (taken.has(name)) throw refusal("Sequential", `the name ${name} is taken by an earlier element`)
    taken.add(name)
    return { name, module: moduleOf(value) }
  })
}

function named(element: unknown): readonly [name: string, value: unknown] | undefined {
  if (typeof element !== "object" || element === null || Array.isArray(element) || isModule(element))
    return undefined
  if (isOwn(element)) return undefined
  if (isPromise(element)) throw refusal("Sequential", promiseGiven)
  const [first, ...others] = keysOf(element)
  if (first === undefined) throw refusal("Sequential", "a record in a chain has one name: this one has none")
  if (others.length > 0)
    throw refusal("Sequential", "a record in a chain has one name: write one record for each element")
  settle("Sequential", elementNameFault(first), first)
  return [first, (element as { readonly [name: string]: unknown })[first]]
}

/** The keys of a record as tsc sees them: those of its class are among them. */
function keysOf(record: object): readonly string[] {
  const prototype: unknown = Object.getPrototypeOf(record)
  const inherited =
    prototype === null || prototype === Object.prototype ? [] : Object.getOwnPropertyNames(prototype)
  return [...Object.keys(record), ...inherited.filter(key => key !== "constructor")]
}

function isPromise(value: object): boolean {
  return "then" in value && typeof value.then === "function"
}

/** The module that stands for an element; `rule` says who refuses what is none. */
export function moduleOf(value: unknown, rule = "Sequential"): Module {
  if (isModule(value)) return value
  if (Array.isArray(value)) return sequentialOf(value, false)
  if (typeof value === "function") throw refusal(rule, functionGiven, value)
  if (isOwn(value)) throw refusal(rule, ownGiven, value)
  if (typeof value === "object" && value !== null) throw refusal(rule, recordGiven, value)
  const got = `expects a layer, an array of them or a record with one name, got ${show(value)}`
  throw refusal(rule, got, value)
}
