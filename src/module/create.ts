import type { behaviour, Module } from "./module.ts"
import { print } from "./print.ts"

const prototype = {
  toString(this: Module): string {
    return print(this)
  },
  /** What console.log shows in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](this: Module): string {
    return print(this)
  },
}

/** A module of the given contents, which prints as PyTorch prints it. */
export function createModule(contents: Pick<Module, "kind" | typeof behaviour> & Partial<Module>): Module {
  const empty = {
    args: [],
    values: {},
    children: [],
    parameters: [],
    buffers: [],
    opaque: false,
    container: false,
    listing: false,
    ties: [],
  }
  return Object.freeze(Object.assign(Object.create(prototype) as object, empty, contents))
}
