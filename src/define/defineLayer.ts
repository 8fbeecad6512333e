import type { besideOptions, First, Given, noOptions } from "./call/call.ts"
import type { Definition } from "./definition.ts"
import type { strayKeys } from "./definitionFault.ts"
import type { digest, Rule } from "./rule/digest.ts"
import { layer } from "./factory.ts"
import type { accepted, judge } from "./fields/index.ts"
import type { Layer } from "./layer.ts"
import type { RuntimePart } from "./rule/rule.ts"
import type { Named } from "./call/slots.ts"
import type { moduleGiven, NoOptions } from "./call/unsuited.ts"
import { define } from "./defineForUsers.ts"

/**
 * A layer of one's own, from one definition: checked by tsc, run, counted and printed as the built-in ones. Returns its factory.
 *
 * ```ts
 * const scale = defineLayer({
 *   name: "Scale", factory: "scale", args: [["features", int({ min: 1 })]], options: {},
 *   input: ["*B", "features"], params: [["weight", ["features"]]],
 * })
 * ```
 *
 * docs/definitions.md says what each key means, and how to give its types short names. Throws a SyntaxError for a formula that cannot be
 * read, or that has a name or an operation in it which there is not, for a default that is no argument's name, for keys that a
 * definition has not, and for two things of one name.
 */
export function defineLayer<const D extends Definition>(
  definition: D & strayKeys<D>,
  runtime: RuntimePart = {},
): Factory<digest<D>> {
  return layer(define<D>(definition, runtime)) as never
}

/** The factory of a rule's layers: its positional arguments, then its options. */
export interface Factory<in out R extends Rule> {
  <const A extends readonly unknown[]>(...parameters: parametersOf<R, A>): Layer<R, [...A]>
}

// rule, arguments -> the arguments | the parameters that they should have been, with a sentence in the place of a wrong one
type parametersOf<R extends Rule, A extends readonly unknown[]> = [A] extends [expected<R, A>]
  ? A
  : expected<R, A>
type expected<R extends Rule, A extends readonly unknown[]> = R["arity"] extends number
  ? readonly [...expectedArgs<R["args"], R["name"], A>, options?: suited<R, A[R["arity"]], A>]
  : readonly [
      first?: First<R, R["first"], A[0]>,
      options?: [A[0]] extends [Named] ? besideOptions<R, A[1]> : suited<R, A[1], A>,
    ]
// rule, options, arguments -> the options with a sentence in the place of each wrong value | the sentence that refuses them
type suited<R extends Rule, P, A extends readonly unknown[]> = [P] extends [NoOptions]
  ? noOptions<R, P>
  : [keyof P] extends [string | number]
    ? Given<R, P, A>
    : moduleGiven<R>
type expectedArgs<list extends Rule["args"], name extends string, A extends readonly unknown[]> = {
  [i in keyof list]: list[i] extends readonly [infer arg extends string, infer field]
    ? i extends keyof A
      ? demanded<judge<field, A[i], `${name}: ${arg}`>>["is"]
      : accepted<field>
    : never
}
// While the verdict is open anything goes, so that generic bodies compile.
type demanded<verdict> = [verdict] extends [true]
  ? { is: unknown }
  : [verdict] extends [infer wrong]
    ? { is: wrong }
    : { is: any }
