/** The types of numbers that a tensor holds, by PyTorch's names. */
export type DType = "float32" | "float64" | "float16" | "bfloat16" | "int64" | "int32" | "int16" | "int8" | "uint8" | "bool";
/** A tensor without its numbers. */
export interface Value {
    readonly shape: readonly (number | string)[];
    readonly dtype: DType;
}
/** A parameter or a buffer, by its name in the module that owns it. */
export interface Parameter {
    readonly name: string;
    readonly shape: readonly number[];
    readonly dtype: DType;
    readonly trainable: boolean;
}
export interface Buffer {
    readonly name: string;
    readonly shape: readonly number[];
    readonly dtype: DType;
    readonly persistent: boolean;
}
/** A module within another: the name of the attribute, or the index. */
export interface Child {
    readonly name: string;
    readonly module: Module;
}
/** How a kind of module behaves; each definition answers for itself. */
export interface Behaviour {
    /** What comes out for what goes in; `call` runs a child and keeps track of it. Throws a ShapeError. */
    readonly forward: (module: Module, input: Value, call: (child: Child, input: Value) => Value) => Value;
    /** What stands between the brackets of PyTorch's `print(module)`: its `extra_repr`. */
    readonly describe: (module: Module) => string;
}
export declare const behaviour: unique symbol;
/** A node of a module tree: frozen, plain data. */
export interface Module {
    /** The class in PyTorch: `"Conv2d"`, or the name of a model. */
    readonly kind: string;
    /** Every argument and option by name, defaults filled in. */
    readonly values: {
        readonly [name: string]: unknown;
    };
    readonly children: readonly Child[];
    /** Its own parameters and buffers, without its children's. */
    readonly parameters: readonly Parameter[];
    readonly buffers: readonly Buffer[];
    readonly [behaviour]: Behaviour;
}
/** A module of the given contents, that prints as PyTorch prints it. */
export declare function createModule<Contents extends object>(contents: Contents): Contents;
/** Whether a value is a module: a layer, a sequential, a model. */
export declare function isModule(value: unknown): value is Module;
