import { isModule } from "../../module/module.ts"
import type { Module } from "../../module/module.ts"
import { show } from "../../shape/dim.ts"
import { refusal, ShapeError } from "../../shape/error.ts"
import { moduleOf } from "./children.ts"
import { sequentialValue } from "../sequential.ts"

/** A module that a forward calls by itself: an attribute of a model, an element of a list. An array is blamed as a whole. */
export function memberOf(name: string, value: unknown): Module {
  try {
    if (Array.isArray(value)) return sequentialValue(value)
    if (typeof value === "function" || isModule(value)) return moduleOf(value, "model")
    throw refusal("model", `expects a layer, an array of them or a model, got ${show(value)}`, value)
  } catch (error) {
    throw error instanceof ShapeError ? error.within(name, false) : error
  }
}
