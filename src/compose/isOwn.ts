import type { OwnTensor } from "./own.ts"

/** Where a tensor of a model's own says that it is one. */
export const own: unique symbol = Symbol.for("laminate.own") as never

/** Whether a value is a tensor that a model owns; what makes them is only where there are some. */
export function isOwn(value: unknown): value is OwnTensor {
  return typeof value === "object" && value !== null && own in value
}
