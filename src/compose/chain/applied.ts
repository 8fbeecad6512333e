import type { arrayGiven } from "../../define/run/input.ts"
import type { dtypeIn, Several, shapeIn, typed } from "../../define/run/state.ts"
import type { show } from "../../shape/dim.ts"
import type { substitute } from "../../shape/symbols/index.ts"
import type { substituteAll, unify, unifySizes } from "../../shape/unify.ts"
import type { Fault } from "./fault.ts"
import type { Next } from "./next.ts"
import type { isOne } from "../isOne.ts"
import type { declaredDtype, declaredShape } from "../input.ts"

// name, declared input, output, states that go in -> state | fault at the place of the input
/** What a model makes of what it gets: its output, with sizes in the place of the symbols of its input. */
export type applied<
  name extends string,
  input,
  output,
  states extends readonly unknown[],
> = unknown extends output
  ? number[]
  : isOne<input> extends true
    ? states extends readonly [infer only]
      ? mismatchOf<name, input, only, "0"> extends infer fault extends Fault<any, any, any>
        ? fault
        : unify<declaredShape<input>, shapeIn<only>> extends infer found
          ? [found] extends [false]
            ? unlike<name, input, only, "0">
            : result<output, declaredShape<input>, shapeIn<only>, found>
          : never
      : Fault<"0", "", `${name}: expects one tensor, got ${states["length"]}`>
    : input extends readonly unknown[]
      ? input["length"] extends states["length"]
        ? unifyAll<name, input, states> extends infer found
          ? found extends Fault<any, any, any>
            ? found
            : result<output, declaredShape<input[0]>, shapeIn<states[0]>, found>
          : never
        : Fault<"0", "", `${name}: expects ${input["length"]} tensors, got ${states["length"]}`>
      : never

// name, declared inputs, states -> what the symbols of all stand for | fault
type unifyAll<
  name extends string,
  inputs extends readonly unknown[],
  states extends readonly unknown[],
  found = {},
  i extends number = 0,
> = i extends inputs["length"]
  ? found
  : mismatchOf<name, inputs[i], states[i], `${i}`> extends infer fault extends Fault<any, any, any>
    ? fault
    : number extends shapeIn<states[i]>["length"]
      ? unifyAll<name, inputs, states, found, Next[i]>
      : unifySizes<declaredShape<inputs[i]>, shapeIn<states[i]>, found> extends infer more
        ? [more] extends [false]
          ? unlikeOthers<name, inputs[i], states[i], `${i}`, found>
          : unifyAll<name, inputs, states, more, Next[i]>
        : never

// name, declared input, state, place -> fault of several tensors or of another dtype | false
type mismatchOf<name extends string, input, state, at extends string> =
  state extends Several<infer parts>
    ? Fault<at, "", arrayGiven<name, parts["length"]>>
    : state extends null
      ? Fault<at, "", `${name}: expects one tensor, got null`>
      : dtypeIn<state> extends declaredDtype<input>
        ? false
        : Fault<at, "", `${name}: expects ${declaredDtype<input> & string}, got ${dtypeIn<state> & string}`>
type unlike<name extends string, input, state, at extends string> = Fault<
  at,
  "",
  `${name}: expects ${show<declaredShape<input>>}, got ${show<shapeIn<state>>}`
>
// name, declared input, state, place, what earlier inputs have its symbols stand for -> fault
// Through an infer: with the text in the template itself TypeScript 7.0.2 panics.
type unlikeOthers<name extends string, input, state, at extends string, found> =
  show<settled<declaredShape<input>, found>> extends infer wanted extends string
    ? Fault<at, "", `${name}: expects ${wanted}, got ${show<shapeIn<state>>}`>
    : never
// declared shape, what its symbols stand for -> the shape that is left to match
type settled<shape, found> = {
  [i in keyof shape]: number extends substitute<shape[i], found> ? shape[i] : substitute<shape[i], found>
}

// output as a model's type shows it, declared shape, shape, what the symbols stand for -> state | fault
type result<output, declared, shape, found> = [refusalIn<output>] extends [never]
  ? outputGiven<output, declared, shape, found>
  : Fault<"0", "", refusalIn<output>>
// output as a model's type shows it -> the sentence that it became | never
type refusalIn<output> = output extends string
  ? output
  : output extends null
    ? never
    : isOne<output> extends true
      ? declaredShape<output> extends infer sentence extends string
        ? sentence
        : never
      : output extends readonly unknown[]
        ? { [i in keyof output]: refusalIn<output[i]> }[number]
        : never
type outputGiven<output, declared, shape, found> = output extends null
  ? null
  : isOne<output> extends true
    ? typed<substituteAll<declaredShape<output>, declared, shape, found>, declaredDtype<output>>
    : output extends readonly unknown[]
      ? Several<{ [i in keyof output]: outputGiven<output[i], declared, shape, found> }>
      : number[]
