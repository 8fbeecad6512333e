import type { DType } from "../../module/module.ts"

/** Where a tensor of a model's own says that it is one. */
export const own: unique symbol = Symbol.for("laminate.own") as never

/** What is known of a tensor that a model owns. */
export interface OwnSpec {
  readonly role: "parameter" | "buffer"
  readonly shape: readonly number[]
  readonly dtype: DType
  /** Whether a parameter trains, or a buffer is saved. */
  readonly kept: boolean
}

/** Whether a value is a tensor that a model owns; what makes them is only where there are some. */
export function isOwn(value: unknown): value is OwnSpec {
  return typeof value === "object" && value !== null && own in value
}
