import { repr } from "./python.ts"
import type { Definition } from "./definition.ts"
import { digest } from "./digest.ts"
import type { Rule, RuntimeRule, Values } from "./digest.ts"

/** What a definition says to the runtime alone: what it prints, and what no formula can say. */
export type RuntimePart = Partial<Omit<RuntimeRule, keyof Rule | "definition" | "print">> & {
  /** The parts of PyTorch's `extra_repr`; what is false is left out. */
  readonly print?: (values: any) => readonly (string | false)[]
}

/** The rule of a layer from its definition: the same literal, parsed by tsc and by the runtime. */
export function define<const D extends Definition>(definition: D, runtime: RuntimePart = {}): digest<D> {
  const print = (values: Values) =>
    Object.entries(values).map(([name, value]) => `${snake(name)}=${repr(value)}`)
  const rule: RuntimeRule = { ...digest(definition), definition, print, ...runtime }
  return Object.freeze(rule) as unknown as digest<D>
}

/** Gives the type of a rule a name, so that hovers and declarations show `Conv2dRule` and not the whole literal. */
export type RuleOf<rule> = rule

/** A name as Python writes it: `numFeatures` is `num_features`. */
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
