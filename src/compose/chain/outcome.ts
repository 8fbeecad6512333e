import type { AnyLayer, rule } from "../../define/layer.ts"
import type { run } from "../../define/run/run.ts"
import type { sign } from "../../define/several/sign.ts"
import type { State } from "../../define/run/state.ts"
import type { MisfitAt } from "../../shape/misfit.ts"
import type { applied } from "./applied.ts"
import type { refusedBy, step, walkOpen } from "./chain.ts"
import type { Fault, Refused } from "./fault.ts"
import type { severalInputs } from "../children/noLayer.ts"
import type { Chain, Frozen, Model, Some } from "../values.ts"

// element, states that go in -> state | fault at the place of the input | refused
/** What comes out of an element that is called by itself, with one input or with several. */
export type outcome<element, states extends readonly unknown[]> = unknown extends element
  ? number[]
  : element extends AnyLayer
    ? (
        element[typeof rule]["signature"] extends "none"
          ? states extends readonly [infer only extends State]
            ? run<element, only>
            : `${element[typeof rule]["name"]}: expects one tensor, got ${states["length"]}`
          : sign<element, states>
      ) extends infer out
      ? out extends readonly unknown[]
        ? out
        : refusedBy<out, out extends MisfitAt<infer place, any> ? place : "0">
      : never
    : element extends Model<infer name, infer input, infer output, any>
      ? applied<name, input, output, states>
      : element extends Frozen<infer inner> | Some<infer inner>
        ? outcome<inner, states>
        : states extends readonly [infer only extends State]
          ? step<element, only, [], 0> extends infer out
            ? out extends Fault<any, infer inside, infer sentence>
              ? contradiction<element> extends Fault<any, any, infer told>
                ? Refused<told>
                : Fault<"0", inside, sentence>
              : out
            : never
          : Fault<"0", "", severalInputs>

// element -> why no input suits it, if it is an array, which tells that itself | state | false
type contradiction<element> = element extends Chain<infer elements> ? walkOpen<elements, number[]> : false
