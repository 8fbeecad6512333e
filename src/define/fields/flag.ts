import { show } from "../../shape/dim.ts"

/** True or false. */
export interface Flag {
  readonly kind: "flag"
  readonly default: boolean
}

/** An option that is on or off. */
export const flag = <const Default extends boolean>(
  value: Default,
): { readonly kind: "flag"; readonly default: Default } => ({
  kind: "flag",
  default: value,
})

// value, label -> true | sentence
export type judgeFlag<value, label extends string> = value extends boolean
  ? true
  : unknown extends value
    ? true
    : `${label} must be true or false, got ${show<value>}`

export function judgeFlag(value: unknown, label: string): true | string {
  return typeof value === "boolean" || `${label} must be true or false, got ${show(value)}`
}
