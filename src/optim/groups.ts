import type { Given } from "../define/call/call.ts"
import { isModule } from "../module/module.ts"
import type { Parameter } from "../module/module.ts"
import { parametersOf } from "../module/tree.ts"
import type { show } from "../shape/dim.ts"
import { show as showValue } from "../shape/dim.ts"
import { refused } from "../shape/error.ts"
import type { OptimizerRule } from "./rule.ts"

// rule, first argument -> the argument | what it should have been, with a sentence in the place of what is wrong
/**
 * What an optimizer takes: a model, an array of parameters, or an array of groups `{ params, ...options }`. While it is not
 * known which, anything goes, so that generic bodies compile.
 */
export type Target<R extends OptimizerRule, X> =
  judgeTarget<R, X> extends true ? X : instead<judgeTarget<R, X>>["is"]
type instead<verdict> = [verdict] extends [true] ? { is: any } : { is: verdict }

// rule, first argument -> true | sentence | an array with a sentence inside of each group that is wrong
type judgeTarget<R extends OptimizerRule, X> = X extends readonly unknown[]
  ? X extends readonly []
    ? `${R["name"]}: ${typeof nothing}`
    : X extends readonly Parameter[]
      ? true
      : X extends readonly { readonly params: unknown }[]
        ? { readonly [i in keyof X]: groupOf<R, X[i]> }
        : `${R["name"]}: ${typeof ofArray}`
  : wrong<X> extends infer got extends string
    ? `${R["name"]}: expects a model, or an array of parameters or groups, got ${got}`
    : true
type groupOf<R extends OptimizerRule, G> = {
  readonly params: instead<
    G extends { readonly params: object } ? true : `${R["name"]}: ${typeof ofGroup}`
  >["is"]
} & Given<R, Omit<G, "params">> & { readonly [name in keyof R["options"]]?: unknown }

type wrong<X> = X extends (...args: never) => unknown
  ? "a function"
  : X extends { readonly params: unknown }
    ? "one group"
    : X extends Parameter
      ? "one parameter"
      : X extends object
        ? false
        : show<X>
function wrong(x: unknown): string {
  if (typeof x === "function") return "a function"
  if (isGroup(x)) return "one group"
  if (isParameter(x)) return "one parameter"
  return typeof x === "object" && x !== null ? "an object" : showValue(x)
}

const nothing = "expects parameters, got none"
const ofArray = "an array must hold parameters or groups such as { params, lr }; of layers make a sequential"
const ofGroup = "params of a group must be a model, a parameter or an array of parameters"

/** Parameters with the settings that they do not share with the others. */
interface Group {
  readonly params: readonly Parameter[]
  readonly own: { readonly [name: string]: unknown }
}

/** The groups of what an optimizer was given. Throws a ShapeError where it is no such thing, or has something twice. */
export function groupsOf(name: string, given: unknown): readonly Group[] {
  const refusal = (sentence: string) => refused(name, sentence, given)
  const seen = new Set<unknown>()
  const once = <Item>(item: Item, called: string): Item => {
    if (seen.has(item)) throw refusal(`${called} is given twice`)
    seen.add(item)
    return item
  }
  const listed = (list: readonly unknown[], sentence: string) =>
    list.map(item => {
      if (!isParameter(item)) throw refusal(sentence)
      return once(item, item.name)
    })
  const ofModel = (module: unknown) =>
    isModule(module) ? parametersOf(once(module, module.kind)) : undefined

  if (!Array.isArray(given) && !isModule(given))
    throw refusal(`expects a model, or an array of parameters or groups, got ${wrong(given)}`)
  const list: readonly unknown[] = ofModel(given) ?? (given as readonly unknown[])
  if (list.length === 0) throw refusal(nothing)
  if (!isGroup(list[0])) return [{ params: listed(list, ofArray), own: {} }]
  return list.map(group => {
    if (!isGroup(group)) throw refusal(ofArray)
    const { params, ...own } = group
    return { params: ofModel(params) ?? listed([params].flat(), ofGroup), own }
  })
}

const isGroup = (value: unknown): value is { readonly params: unknown } =>
  typeof value === "object" && value !== null && !isModule(value) && "params" in value

const isParameter = (value: unknown): value is Parameter =>
  typeof value === "object" && value !== null && !isModule(value) && "shape" in value && "trainable" in value
