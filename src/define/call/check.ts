import { isModule } from "../../module/module.ts"
import { isTensorValue } from "../../module/tensor.ts"
import { quoted } from "../../shape/dim.ts"
import { refusal, settle } from "../../shape/error.ts"
import { judge } from "../fields/index.ts"
import { unknownOption } from "./options.ts"
import { requirement } from "./require.ts"
import type { RuntimeRule, Values } from "../rule/rule.ts"
import { givenOf, slotsOf, valuesOf } from "./slots.ts"
import { isOptions, moduleGiven, tensorGiven, toldTwice, twoObjects } from "./unsuited.ts"

/** The values of a call; or throws the sentence of the first argument or option that is wrong, in the order of the parameters. */
export function checked(rule: RuntimeRule, args: readonly unknown[]): Values {
  const refuse = (verdict: true | string, got: unknown, expected?: unknown) =>
    settle(rule.name, verdict, got, expected)
  const [given] = args
  const first = rule.first !== undefined
  const place = first ? 1 : rule.args.length
  if (first && isTensorValue(given)) refuse(tensorGiven(rule), given)
  if (first && isModule(given)) refuse(moduleGiven(rule), given, "an object")
  refuse(countFault(rule, args, place), args)
  refuse(optionsFault(rule, args, place), args[place], "an object")
  const list = givenOf(rule, args)
  for (const [name, field, value] of list) {
    if (field === undefined)
      throw refusal(rule.name, unknownOption(rule, name), name, Object.keys(rule.options))
    const verdict = judge(field, value, `${rule.name}: ${name}`)
    // What the sentence says that the value must be: "at least 1".
    refuse(verdict, value, / must be (.*?), got /.exec(`${verdict}`)?.[1])
  }
  const values = valuesOf(rule, list)
  const slots = slotsOf(rule, values)
  for (const field of Object.keys(rule.require)) refuse(requirement(rule, field, slots), values[field])
  refuse(twiceFault(rule, args), args)
  return values
}

/** An option that stands first and is told again. */
function twiceFault(rule: RuntimeRule, [given, options]: readonly unknown[]): true | string {
  const again = rule.first !== undefined && isOptions(options) ? options[rule.first] : undefined
  return given === undefined || again === undefined || toldTwice(rule, given, again)
}

/** Too few arguments, or too many. */
function countFault(rule: RuntimeRule, { length }: readonly unknown[], place: number): true | string {
  const names = rule.args.map(([name]) => `${name}, `).join("")
  return (
    (length >= (rule.first === undefined ? place : 0) && length <= place + 1) ||
    `${rule.name}: expects (${names}options), got ${length} arguments`
  )
}

/** Something else in the place of the options. */
function optionsFault(rule: RuntimeRule, args: readonly unknown[], place: number): true | string {
  const options = args[place]
  if (isModule(options)) return moduleGiven(rule)
  if (rule.first !== undefined && isOptions(options) && isOptions(args[0])) return twoObjects(rule)
  return (
    options === undefined ||
    isOptions(options) ||
    `${rule.name}: the options must be an object, got ${quoted(options)}`
  )
}
