import type { DType } from "../module/module.ts"
import type { Pattern } from "../shape/pattern.ts"
import type { Gives, Takes } from "./dtype.ts"
import type { Declaration } from "./several/signature.ts"
import type { Field } from "./fields/index.ts"

/** A parameter or a buffer: its name in PyTorch, its sizes as formulas, the flag that it depends on, its dtype if not the layer's. */
export type Declared = readonly [name: string, sizes: readonly string[], when?: string | null, dtype?: DType]

/** Everything about a layer, written once; read by tsc and by the runtime. */
export interface Definition {
  /** The class in `torch.nn`. */
  readonly name: string
  /** The function that makes it. */
  readonly factory: string
  /** The positional parameters, in PyTorch's order. */
  readonly args: readonly (readonly [name: string, field: Field])[]
  /** The option that may also be given positionally, in a layer without required parameters. */
  readonly first?: string
  /** The keys of the options object, with their defaults. */
  readonly options: { readonly [name: string]: Field }
  /**
   * Conditions between fields, at the field that is blamed: a formula that must be 0, the sentence if it is not, and `"words"` where
   * numbers always fulfil it, which spares tsc to look.
   */
  readonly require?: {
    readonly [field: string]: readonly (readonly [formula: string, sentence: string, only?: "words"])[]
  }
  /** The input that it takes; left out where a twin decides. */
  readonly input?: Pattern
  /** The output that it gives; the shape of the input if left out. */
  readonly output?: Pattern
  /**
   * Conditions on the input, each of which can fail only where an option is set: that option (null: it can always fail), a formula
   * that must be 1 or more (a size that is missing is 1 in it, `rank` is the number of axes), and the sentence if it is not.
   */
  readonly where?: readonly (readonly [option: string | null, formula: string, sentence: string])[]
  /** The flag with which int64 indices of the same shape come out too. */
  readonly indices?: string
  /** The dtypes that an input may have; all of them if left out. */
  readonly takes?: Takes
  /** The dtype that comes out; that of the input if left out. */
  readonly gives?: Gives
  /** In place of `input` and `output`, for several inputs or outputs. */
  readonly signature?: Declaration
  /** The number of parameters as a formula, where they are repeated by index; the runtime lists them one by one. */
  readonly count?: string
  /** Parameters, in PyTorch's order. */
  readonly params?: readonly Declared[]
  /** Buffers, in PyTorch's order. */
  readonly buffers?: readonly Declared[]
}
