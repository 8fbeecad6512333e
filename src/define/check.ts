import { isModule } from "../module/module.ts"
import { show } from "../shape/dim.ts"
import { ShapeError } from "../shape/error.ts"
import type { RuntimeRule } from "./digest.ts"
import { judge } from "./fields/index.ts"
import type { Field } from "./fields/index.ts"
import { unknownOption } from "./options.ts"
import { requirement } from "./require.ts"
import { optionsOf, slotsOf, valuesOf } from "./slots.ts"
import { isOptions, isTensorLike, moduleGiven, tensorGiven } from "./unsuited.ts"

/** Throws the sentence of the first argument or option that is wrong, in the order of the parameters. */
export function check(rule: RuntimeRule, args: readonly unknown[]): void {
  const refuse = (verdict: true | string, got: unknown, expected?: unknown): void => {
    if (verdict !== true) throw new ShapeError(verdict, { path: "", rule: rule.name, expected, got })
  }
  const judged = (name: string, field: Field, value: unknown): void => {
    const verdict = judge(field, value, `${rule.name}: ${name}`)
    refuse(verdict, value, required(verdict))
  }
  const options = optionsOf(rule, args)
  if (rule.arity === "first" && isTensorLike(args[0])) refuse(tensorGiven(rule), args[0])
  if (rule.arity === "first" && isModule(args[0])) refuse(moduleGiven(rule), args[0], "an object")
  refuse(countFault(rule, args), args)
  refuse(optionsFault(rule, args), args[placeOfOptions(rule)], "an object")
  rule.args.forEach(([name, field], place) => judged(name, field, args[place]))
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    const field = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    if (field === undefined) refuse(unknownOption(rule, name), name, Object.keys(rule.options))
    else judged(name, field, value)
  }
  const [first] = Object.entries(rule.slots.others).find(([, source]) => source[0] === "first") ?? []
  if (first !== undefined && args.length > 0 && args[0] !== options && args[0] !== undefined)
    judged(first, rule.options[first] as Field, args[0])
  const values = valuesOf(rule, args)
  const slots = slotsOf(rule, values)
  for (const field of Object.keys(rule.require)) refuse(requirement(rule, field, slots), values[field])
}

/** What a sentence about one value says that it must be: `"at least 1"`. */
function required(sentence: true | string): string | undefined {
  return sentence === true ? undefined : / must be (.*?), got /.exec(sentence)?.[1]
}

const placeOfOptions = (rule: RuntimeRule): number => (rule.arity === "first" ? 1 : rule.arity)

/** Too few arguments, or too many. */
function countFault(rule: RuntimeRule, args: readonly unknown[]): true | string {
  const least = rule.arity === "first" ? 0 : rule.arity
  const names = rule.args.map(([name]) => `${name}, `).join("")
  return (
    (args.length >= least && args.length <= placeOfOptions(rule) + 1) ||
    `${rule.name}: expects (${names}options), got ${args.length} arguments`
  )
}

/** Something else in the place of the options. */
function optionsFault(rule: RuntimeRule, args: readonly unknown[]): true | string {
  const options = args[placeOfOptions(rule)]
  if (isModule(options)) return moduleGiven(rule)
  if (rule.arity === "first" && isOptions(options) && isOptions(args[0]))
    return `${rule.name}: expects one object of options, got two`
  return (
    options === undefined ||
    isOptions(options) ||
    `${rule.name}: the options must be an object, got ${show(options)}`
  )
}
