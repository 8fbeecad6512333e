import { isModule } from "../module/module.ts"
import type { Child, Module } from "../module/module.ts"
import { show } from "../shape/dim.ts"
import { ShapeError } from "../shape/error.ts"
import { nameFault } from "./names.ts"
import { sequentialOf } from "./sequential.ts"

/** The modules of a chain with their names: the index, which counts all elements, or the key of a record. */
export function childrenOf(chain: readonly unknown[]): readonly Child[] {
  const taken = new Set<string>()
  return chain.map((element, i) => {
    const [name, value] = named(element) ?? [String(i), element]
    const module = moduleOf(value)
    if (taken.has(name)) throw refusal(`the name ${name} is taken by an earlier element`)
    taken.add(name)
    return { name, module }
  })
}

function named(element: unknown): readonly [name: string, value: unknown] | undefined {
  if (typeof element !== "object" || element === null || Array.isArray(element) || isModule(element)) return undefined
  const [first, ...others] = Object.entries(element)
  if (first === undefined || others.length > 0) throw refusal("a record in a chain has one name: write one record for each element")
  const fault = nameFault(first[0])
  if (fault !== undefined) throw refusal(fault)
  return first
}

function moduleOf(value: unknown): Module {
  if (isModule(value)) return value
  if (Array.isArray(value)) return sequentialOf(value, false)
  throw refusal(
    typeof value === "function"
      ? "a function is no layer: call it, as in relu()"
      : typeof value === "object" && value !== null
        ? "a record inside a record: write the elements of a name as an array"
        : `expects a layer, an array of them or a record with one name, got ${show(value)}`,
  )
}

function refusal(sentence: string): ShapeError {
  return new ShapeError(sentence, { path: "", rule: "Sequential" })
}
