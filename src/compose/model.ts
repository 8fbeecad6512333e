import type { checked, walk } from "./chain.ts"
import type { count } from "./count.ts"
import type { Dim } from "../shape/dim.ts"

export declare const through: unique symbol
/** A model: its name, its input, its output and the number of its parameters. */
export interface Model<in out Name extends string, in out Input, in out Output, in out Params> {
  readonly [through]: [Name, Input, Output, Params]
}

export declare const model: <const Name extends string, const Input extends Dim[], const C extends readonly unknown[]>(
  name: Name, input: Input, chain: checked<C, walk<C, Input>>,
) => Model<Name, Input, output<walk<C, Input>>, count<C>>
type output<out> = out extends readonly unknown[] ? out : Dim[]
