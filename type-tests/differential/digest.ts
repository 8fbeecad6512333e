// What `digest` says as a type, at run time: the runtime itself reads less of a definition.
import type { Declared, Definition } from "../../src/define/definition.ts"
import type { Field } from "../../src/define/fields/index.ts"
import { formsOf } from "../../src/define/rule/forms.ts"
import { signatureOf } from "../../src/define/several/signature.ts"
import { slotsOf } from "../../src/define/call/slots.ts"
import { tailForm } from "../../src/define/rule/tail.ts"
import { basic } from "../../src/shape/evaluate.ts"
import type { Slots } from "../../src/shape/evaluate.ts"
import { parse } from "../../src/shape/formula.ts"
import * as rare from "../../src/shape/operations.ts"
import type { Pattern } from "../../src/shape/pattern.ts"
import type { Term } from "../../src/shape/term.ts"

/** Every key of a digested definition but those that are only types. */
export function digest(definition: Definition): { readonly [key: string]: unknown } {
  const { name, factory, args, options, first, input = [], require = {}, params = [], count } = definition
  const slots = slotsOf({ ...definition, operations: { ...basic, ...rare } })
  const term = (formula: string) => parse(formula, { dims: {}, slots })
  return {
    name,
    factory,
    args,
    fields: Object.fromEntries(args),
    options,
    ordinary: isSpecial(definition) ? false : args.length,
    arity: first === undefined ? args.length : "first",
    first: first ?? "",
    slots: sourcesOf(definition),
    bare: bareOf(definition),
    input,
    forms: Object.fromEntries(Object.entries(formsOf(definition, slots)).map(([rank, form]) => [rank, typed(form, definition)])),
    tail: tailForm(input),
    require: Object.fromEntries(
      Object.entries(require).map(([field, list]) => [
        field,
        { conditions: list.map(([formula, sentence]) => [term(formula), sentence]) },
      ]),
    ),
    signature: signatureOf(definition, slots),
    takes: definition.takes ?? "any",
    gives: definition.gives ?? "same",
    keeps: definition.output === undefined && input.length === 1 && input[0]!.startsWith("*"),
    indices: definition.indices ?? "",
    parameterSizes: Object.fromEntries(
      params.map(([name, sizes, when]) => [name, [sizes.map(size => factorOf(size, slots)), when ?? ""]]),
    ),
    count: count === undefined ? countOf(params, slots) : term(count),
  }
}

type RuntimeForm = ReturnType<typeof formsOf>[number]
function typed({ split, last, trailing, before, ...form }: RuntimeForm, { args }: Definition) {
  const placeOf = (slot: unknown) => args.findIndex(([name, field]) => name === slot && !("axes" in field))
  const [first, ...others] = form.checks
  const argument = first === undefined ? -1 : placeOf(first[1])
  const extra = argument < 0 ? form.checks : others
  const isWhole = form.pattern.length === 1 && before === undefined && form.where.length === 0
  const isNone = split === undefined || (isWhole && trailing === undefined)
  return {
    ...form,
    split: trailing !== undefined ? "sizes" : isNone ? "none" : last ? "last" : split.join("+"),
    before: before ?? "same",
    sizes: before === undefined ? 0 : before.length > 5 ? "many" : before.length,
    place: argument < 0 ? "none" : first![0],
    argument: argument < 0 ? 0 : argument,
    to: last ? placeOf(form.after[0]) : 0,
    extra: extra.length > 0 ? extra : "none",
    trailing: trailing ?? "",
  }
}

function isSpecial({ takes, gives, where = [], options, first }: Definition): boolean {
  if (gives !== undefined) return true
  if (takes !== undefined && "of" in takes && !takes.of.includes("float32")) return true
  return where.some(([option]) => option === null || option === first || !(option in options))
}

/** Where each slot comes from, in groups. */
function sourcesOf({ args, options, first }: Definition) {
  const groups = { args: {}, axes: {}, options: {}, others: {} } as {
    readonly [group in "args" | "axes" | "options" | "others"]: { [slot: string]: readonly unknown[] | number }
  }
  args.forEach(([name, field], place) => {
    if ("axes" in field) eachAxis(field, axis => (groups.axes[`${name}.${axis}`] = ["axis", place, axis]))
    else groups.args[name] = place
  })
  for (const [name, field] of Object.entries(options)) {
    const initial = field.default
    if (!("axes" in field)) {
      if (name === first) groups.others[name] = ["first", name, initial]
      else groups.options[name] = ["option", name, initial]
      continue
    }
    const place = args.findIndex(([arg]) => arg === initial)
    eachAxis(field, axis => {
      if (place < 0) groups.options[`${name}.${axis}`] = ["optionAxis", name, initial, axis]
      else groups.others[`${name}.${axis}`] = ["optionAxisOr", name, axis, place]
    })
    if (field.broadcast === true) groups.options[`${name}.count`] = ["count", name, field.axes]
  }
  return groups
}
/** The same of a call without options. */
function bareOf(definition: Definition) {
  const { axes, options, others } = sourcesOf(definition)
  const left = Object.entries(others) as [string, readonly [string, string, unknown, unknown?]][]
  const told = ([, [kind]]: (typeof left)[number]) => kind === "optionAxisOr"
  return {
    length: definition.args.length,
    axes: {
      ...axes,
      ...Object.fromEntries(left.filter(told).map(([slot, [, , axis, place]]) => [slot, ["axis", place, axis]])),
    },
    defaults: Object.fromEntries(
      [...(Object.entries(options) as typeof left), ...left.filter(one => !told(one))].map(([slot, source]) => [
        slot,
        source[2],
      ]),
    ),
  }
}
function eachAxis({ axes }: Extract<Field, { readonly axes: number }>, take: (axis: number) => void): void {
  for (let axis = 0; axis < axes; axis++) take(axis)
}

function countOf(declared: readonly Declared[], slots: Slots): Term {
  const [first, second] = declared[0]?.[1] ?? []
  if (first === undefined || second === undefined || declared.some(([, sizes]) => sizes[0] !== first))
    return sumOf(declared, slots)
  const rests = declared.map(([name, sizes, ...more]) => [name, sizes.slice(1), ...more] as const)
  return times(factorOf(first, slots), sumOf(rests, slots))
}
function sumOf(declared: readonly Declared[], slots: Slots): Term {
  return declared.reduce<Term>((done, [, sizes, when]) => {
    const product = productOf(sizes, slots)
    if (when === undefined || when === null) return plus(done, product)
    const [operation, a, b, c] = Array.isArray(done) ? (done as readonly Term[]) : []
    if (operation === "choose" && a === when) return ["choose", when, plus(b as Term, product), c as Term]
    if (product !== "=1") return ["choose", when, plus(done, product), done]
    return operation === "**" || operation === "*." ? ["*+", a as Term, b as Term, when] : ["++", done, when]
  }, "=0")
}
function plus(done: Term, term: Term): Term {
  if (done === "=0") return term
  return ["+", done, term]
}
function productOf([first, ...rest]: Pattern, slots: Slots): Term {
  if (first === undefined) return "=1"
  const term = directly(factorOf(first, slots))
  return rest.length === 0 ? term : times(term, productOf(rest, slots))
}
const times = (a: Term, b: Term): Term => directly(["**", a, b])
function directly(term: Term): Term {
  if (typeof term !== "object") return term
  const [operation, a, b] = term
  return /^(\*\*?|\/)$/.test(operation) && typeof a === "string" && typeof b === "string"
    ? [operation === "/" ? "/." : "*.", a, b]
    : term
}
function factorOf(size: string, slots: Slots): Term {
  return size.startsWith("...") ? ["prod", size.slice(3)] : parse(size, { dims: {}, slots })
}
