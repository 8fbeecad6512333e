import type { dtypeIn, Several, shapeIn, typed } from "../define/state.ts"
import type { show } from "../shape/dim.ts"
import type { substitute, unify } from "../shape/unify.ts"
import type { Fault } from "./fault.ts"
import type { Tensor } from "../module/tensor.ts"
import type { dtypeOf, isOne, shapeOf } from "./tensor.ts"
import type { Next } from "./next.ts"

// name, declared input, output, states that go in -> state | fault at the place of the input
/** What a model makes of what it gets: its output, with sizes in the place of the symbols of its input. */
export type applied<name extends string, input, output, states extends readonly unknown[]> =
  isOne<input> extends true
    ? matched<name, [input], output, states>
    : input extends readonly unknown[]
      ? matched<name, input, output, states>
      : never
type matched<
  name extends string,
  inputs extends readonly unknown[],
  output,
  states extends readonly unknown[],
> = states["length"] extends inputs["length"]
  ? unified<name, inputs, states> extends infer found
    ? found extends Fault<any, any, any>
      ? found
      : [refusalIn<output>] extends [never]
        ? given<output, found>
        : Fault<"0", "", refusalIn<output>>
    : never
  : Fault<"0", "", `${name}: expects ${tensors<inputs["length"]>}, got ${states["length"]}`>
type tensors<count extends number> = count extends 1 ? "one tensor" : `${count} tensors`

// name, declared inputs, states -> what the symbols stand for | fault
type unified<
  name extends string,
  inputs extends readonly unknown[],
  states extends readonly unknown[],
  found = {},
  i extends number = 0,
> = i extends inputs["length"]
  ? found
  : states[i] extends Several<infer parts>
    ? Fault<`${i}`, "", `${name}: expects one tensor, got ${parts["length"]}`>
    : dtypeIn<states[i]> extends dtypeOf<inputs[i]>
      ? unify<shapeOf<inputs[i]>, shapeIn<states[i]>, found> extends infer more
        ? [more] extends [false]
          ? Fault<`${i}`, "", `${name}: expects ${show<shapeOf<inputs[i]>>}, got ${show<shapeIn<states[i]>>}`>
          : unified<name, inputs, states, more, Next[i]>
        : never
      : Fault<
          `${i}`,
          "",
          `${name}: expects ${dtypeOf<inputs[i]> & string}, got ${dtypeIn<states[i]> & string}`
        >

// output as a model's type shows it -> the sentence that it became | never
type refusalIn<output> = output extends string
  ? output
  : output extends readonly (number | string)[] | Tensor<readonly unknown[], any>
    ? never
    : output extends readonly unknown[]
      ? refusalIn<output[number]>
      : never

// output as a model's type shows it, what the symbols stand for -> state
type given<output, found> = output extends null
  ? null
  : isOne<output> extends true
    ? typed<substitute<shapeOf<output>, found>, dtypeOf<output>>
    : output extends readonly unknown[]
      ? Several<{ [i in keyof output]: given<output[i], found> }>
      : number[]
