import type { Behaviour, Child, DType } from "../../module/module.ts"
import type { Shape } from "../../shape/dim.ts"
import type { Operators, Slots } from "../../shape/evaluate.ts"
import type { Term } from "../../shape/term.ts"
import type { Definition } from "../definition.ts"
import type { RuntimeForms } from "./forms.ts"

/** The arguments and options of a layer by name, defaults filled in. */
export interface Values {
  readonly [name: string]: unknown
}

/** What a definition says to the runtime alone: what it prints, and what no formula can say. */
export interface RuntimePart {
  /** The parts of PyTorch's `extra_repr`; what is false is left out. */
  readonly print?: (values: any) => readonly (string | false)[]
  /** The runtime twin of a rule that is a type function: the output, or the sentence that refuses. */
  readonly twin?: (shape: Shape, slots: Slots) => Shape | string
  /** The operations of its formulas that not every definition has. */
  readonly operations?: Operators
  /** What takes an input apart that ends in the sizes of a field: `bySizes`. Throws where it does not. */
  readonly bySizes?: (
    slot: string,
    rule: RuntimeRule,
    args: readonly unknown[],
    slots: Slots,
    shape: Shape,
  ) => readonly unknown[]
  /** Parameters that are repeated by index, in PyTorch's order. */
  readonly parameters?: (values: any) => readonly (readonly [name: string, shape: readonly number[]])[]
  /** Modules that are registered within it, called or not. */
  readonly children?: (values: any) => readonly Child[]
  /** What runs in place of `input` and `output`: `several`, where there is a signature. */
  readonly forward?: (rule: Omit<RuntimeRule, "forward">) => Behaviour["forward"]
}

/** A parameter or a buffer whose sizes are parsed. */
export type DeclaredTerms = readonly [
  name: string,
  sizes: readonly Term[],
  when?: string | null,
  dtype?: DType,
]

/** A definition whose formulas are parsed: what the runtime reads of a rule. */
export interface RuntimeRule extends Omit<Definition, "require" | "params" | "buffers"> {
  readonly print: (values: Values) => readonly (string | false)[]
  readonly twin?: RuntimePart["twin"]
  readonly operations: Operators
  readonly bySizes?: RuntimePart["bySizes"]
  readonly parameters?: RuntimePart["parameters"]
  readonly children?: RuntimePart["children"]
  readonly forward: Behaviour["forward"] | undefined
  readonly forms: RuntimeForms
  readonly require: { readonly [field: string]: readonly (readonly [condition: Term, sentence: string])[] }
  readonly params: readonly DeclaredTerms[]
  readonly buffers: readonly DeclaredTerms[]
}
