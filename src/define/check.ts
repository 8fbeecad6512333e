import { show } from "../shape/dim.ts"
import { ShapeError } from "../shape/error.ts"
import type { RuntimeRule } from "./digest.ts"
import { judge } from "./fields/index.ts"
import type { Field } from "./fields/index.ts"
import { unknownOption } from "./options.ts"
import { requirement } from "./require.ts"
import { optionsOf, slotsOf, valuesOf } from "./slots.ts"
import { isOptions, isTensorLike, tensorGiven } from "./unsuited.ts"

/** Throws the sentence of the first argument or option that is wrong, in the order of the parameters. */
export function check(rule: RuntimeRule, args: readonly unknown[]): void {
  const refuse = (verdict: true | string, got?: unknown): void => {
    if (verdict !== true) throw new ShapeError(verdict, { path: "", rule: rule.name, got })
  }
  const options = optionsOf(rule, args)
  if (rule.arity === "first" && isTensorLike(args[0])) refuse(tensorGiven(rule), args[0])
  refuse(countFault(rule, args), args)
  rule.args.forEach(([name, field], place) =>
    refuse(judge(field, args[place], `${rule.name}: ${name}`), args[place]),
  )
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    const field = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    refuse(
      field === undefined ? unknownOption(rule, name) : judge(field, value, `${rule.name}: ${name}`),
      value,
    )
  }
  const [first] =
    Object.entries(rule.slots).find(([, source]) => typeof source === "object" && source[0] === "first") ?? []
  if (first !== undefined && args.length > 0 && args[0] !== options && args[0] !== undefined) {
    refuse(judge(rule.options[first] as Field, args[0], `${rule.name}: ${first}`), args[0])
  }
  const slots = slotsOf(rule, valuesOf(rule, args))
  for (const field of Object.keys(rule.require)) refuse(requirement(rule, field, slots))
}

/** Too few arguments, too many, or something else in the place of the options. */
function countFault(rule: RuntimeRule, args: readonly unknown[]): true | string {
  const least = rule.arity === "first" ? 0 : rule.arity
  const most = rule.arity === "first" ? 2 : rule.arity + 1
  const names = rule.args.map(([name]) => name).join(", ")
  if (args.length < least || args.length > most) {
    return `${rule.name}: expects (${names === "" ? "" : `${names}, `}options), got ${args.length} arguments`
  }
  const last = args[most - 1]
  return (
    last === undefined || isOptions(last) || `${rule.name}: the options must be an object, got ${show(last)}`
  )
}
