/** The types of numbers that a tensor holds, by PyTorch's names. */
export type DType =
  | "float32"
  | "float64"
  | "float16"
  | "bfloat16"
  | "int64"
  | "int32"
  | "int16"
  | "int8"
  | "uint8"
  | "bool"
  | "complex64"
  | "complex128"
/** All of them, in the order in which messages list them. The type is not made of it: that costs ResNet-50 15 instantiations. */
export const dtypes = [
  "float64",
  "float32",
  "float16",
  "bfloat16",
  "int64",
  "int32",
  "int16",
  "int8",
  "uint8",
  "bool",
  "complex64",
  "complex128",
] as const satisfies readonly DType[]

/** A tensor without its numbers: `NaN` is a size that is not known, `"..."` any number of them. */
export interface TensorValue {
  readonly shape: readonly (number | string)[]
  readonly dtype: DType
}
/** What goes into a module or comes out of it: a tensor, or several, nested as PyTorch nests them. */
export type Value = TensorValue | null | readonly Value[]

/** What a module may be asked with: a shape, a tensor, or an array of these, nested as the module takes them. */
export type InputSize = TensorValue["shape"] | TensorValue | readonly (InputSize | null)[]

/** A parameter, by its name in the module that owns it. */
export interface Parameter {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: DType
  readonly trainable: boolean
}

/** A buffer, by its name in the module that owns it. */
export interface Buffer {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: DType
  readonly persistent: boolean
}

/** A module within another: the name of the attribute, or the index. */
export interface Child {
  readonly name: string
  readonly module: Module
}

/** Runs a child module on its inputs. */
export type CallChild = (child: Child, ...inputs: readonly Value[]) => Value

/** Two state-dict paths of one parameter. */
export interface Tie {
  readonly alias: string
  readonly owner: string
}

/** How a kind of module behaves; each definition answers for itself. */
export interface Behaviour {
  /**
   * What comes out for what goes in. Throws a ShapeError where the input does not fit. `names` is what the symbols of a model stand for
   * within it; without it, what they are matched with in the inputs.
   */
  readonly forward: (
    module: Module,
    inputs: readonly Value[],
    call: CallChild,
    names?: ReadonlyMap<string, number | string>,
  ) => Value
  /** PyTorch's `extra_repr`: what `print(module)` has between the brackets; nothing if left out. */
  readonly describe?: (module: Module) => string
  /** How the children of a list print. */
  readonly list?: (children: readonly Child[]) => readonly string[]
}

/** Where a module keeps its behaviour; `Symbol.for`, so that two copies of the package know each other's modules. */
export const behaviour: unique symbol = Symbol.for("laminate.behaviour") as never

/** A node of the module tree: frozen, plain data. */
export interface Module {
  /** The class in PyTorch, `"Conv2d"`, or the name of a model. */
  readonly kind: string
  /** The arguments of the call that made it. */
  readonly args: readonly unknown[]
  /** The arguments and options by name, defaults filled in. */
  readonly values: { readonly [name: string]: unknown }
  /** What a model is declared on; what else there is has no input of its own. */
  readonly input?: InputSize
  readonly children: readonly Child[]
  /** Its own, without its children's. */
  readonly parameters: readonly Parameter[]
  readonly buffers: readonly Buffer[]
  /** Whether it is a `sequential(...)` value, whose type can only be blamed as a whole: sentences then begin with a path. */
  readonly opaque: boolean
  /** Which of the parameters within it are one and the same. */
  readonly ties: readonly Tie[]
  /** Whether it is a container of PyTorch's, which has a length in Python: no layer or model, whatever its name. */
  readonly container: boolean
  /** Whether it only lists its children, which are called one by one. */
  readonly listing: boolean
  readonly [behaviour]: Behaviour
}

/** Whether a value is a module: a layer, a sequential, a model. */
export function isModule(value: unknown): value is Module {
  return typeof value === "object" && value !== null && behaviour in value
}
