import { judgedBy } from "./judging.ts"
import type { optional } from "./optional.ts"
import { quoted } from "../../shape/dim.ts"

/** True or false; `null` too, as PyTorch's None, where that is the default. */
export interface Flag {
  readonly kind: "flag"
  readonly default: boolean | null
  readonly nullable?: boolean
}

/** An option that is on or off; with `null`, PyTorch decides unless it is told. */
export function flag<const Default extends boolean>(
  value: Default,
): { readonly kind: "flag"; readonly default: Default }
// The default is no literal type: without strictNullChecks `null` is true and false at once, and a formula would believe it.
export function flag(value: null): {
  readonly kind: "flag"
  readonly default: boolean | null
  readonly nullable: true
}
export function flag(value: boolean | null): Flag {
  return judgedBy(judgeFlag, { kind: "flag", default: value, ...(value === null && { nullable: true }) })
}

// field, value, label -> true | sentence
export type judgeFlag<field, value, label extends string> = value extends boolean
  ? true
  : unknown extends value
    ? true
    : optional<value> extends true
      ? true
      : field extends { readonly nullable: value extends null ? true : never }
        ? true
        : `${label} must be true or false, got ${quoted<value>}`

export function judgeFlag(field: Flag, value: unknown, label: string): true | string {
  return typeof value === "boolean" || `${label} must be true or false, got ${quoted(value)}`
}
