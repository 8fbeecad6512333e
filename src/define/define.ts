import { basic } from "../shape/evaluate.ts"
import { parse } from "../shape/formula.ts"
import type { Declared, Definition } from "./definition.ts"
import type { digest } from "./rule/digest.ts"
import { formsOf } from "./rule/forms.ts"
import type { DeclaredTerms, RuntimePart, RuntimeRule } from "./rule/rule.ts"
import { slotsOf } from "./call/slots.ts"

/** The rule of a built-in layer: of what a definition may need, only what it brings itself. Users have the one of `defineForUsers.ts`. */
export function define<const D extends Definition>(
  definition: D,
  runtime: RuntimePart & Required<Pick<RuntimePart, "print">>,
): digest<D> {
  const { forward, ...others } = runtime
  const operations = { ...basic, ...others.operations }
  const { require = {}, params = [], buffers = [] }: Definition = definition
  const slots = slotsOf({ ...definition, operations })
  const term = (formula: string) => parse(formula, { dims: {}, slots })
  const declared = (list: readonly Declared[]): readonly DeclaredTerms[] =>
    list.map(([name, sizes, ...more]) => [
      name,
      sizes.map(size => (size.startsWith("...") ? size.slice(3) : term(size))),
      ...more,
    ])
  const rule = {
    ...definition,
    ...others,
    operations,
    forms: formsOf(definition, slots),
    require: Object.fromEntries(
      Object.entries(require).map(([field, list]) => [
        field,
        list.map(([formula, sentence]) => [term(formula), sentence] as const),
      ]),
    ),
    params: declared(params),
    buffers: declared(buffers),
  }
  return Object.freeze<RuntimeRule>({ ...rule, forward: forward?.(rule) }) as unknown as digest<D>
}

/** Gives the type of a rule a name, so that hovers and declarations show `Conv2dRule` and not the whole literal. */
export type RuleOf<rule> = rule
