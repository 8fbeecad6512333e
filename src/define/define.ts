import type { Definition } from "./definition.ts"
import { digest } from "./digest.ts"
import type { RuntimeRule, Twin, Values } from "./digest.ts"

/** What a definition says to the runtime alone. */
export interface RuntimePart {
  /** The parts of PyTorch's `extra_repr`; what is false is left out. */
  readonly print?: (values: any) => readonly (string | false)[]
  readonly twin?: Twin
}

/** The rule of a layer from its definition: the same literal, parsed by tsc and by the runtime. */
export function define<const D extends Definition>(definition: D, runtime: RuntimePart = {}): digest<D> {
  const print = (values: Values) => Object.entries(values).map(([name, value]) => `${name}=${String(value)}`)
  const rule: RuntimeRule = { ...digest(definition), definition, print, ...runtime }
  return Object.freeze(rule) as unknown as digest<D>
}

/** Gives the type of a rule a name, so that hovers and declarations show `Conv2dRule` and not the whole literal. */
export type RuleOf<rule> = rule
