import { snake } from "../module/snake.ts"
import { basic } from "../shape/evaluate.ts"
import { parse } from "../shape/formula.ts"
import * as rare from "../shape/operations.ts"
import { define as defineBuiltIn } from "./define.ts"
import type { Definition } from "./definition.ts"
import { definitionFault } from "./definitionFault.ts"
import type { strayKeys } from "./definitionFault.ts"
import type { digest } from "./rule/digest.ts"
import { withJudges } from "./fields/plain.ts"
import { repr } from "./python.ts"
import type { RuntimePart, Values } from "./rule/rule.ts"
import { several } from "./several/several.ts"
import { slotsOf } from "./call/slots.ts"
import { bySizes } from "./run/trailing.ts"

// The public `define`: it brings all that a definition may need, and judges what only users write. The built-in layers have `define.ts`.

/**
 * The rule of a layer from its definition: the same literal, parsed by tsc and by the runtime. `layer` makes its factory.
 *
 * Throws a SyntaxError for a formula that cannot be read, or that has a name or an operation in it which there is not, for a
 * default that is no argument's name, for keys that a definition has not, and for two things of one name.
 */
export function define<const D extends Definition>(
  definition: D & strayKeys<D>,
  runtime: RuntimePart = {},
): digest<D> {
  const { count, signature }: Definition = definition
  const fault = definitionFault(definition)
  if (fault !== undefined) throw new SyntaxError(fault)
  if (count !== undefined) parse(count, { dims: {}, slots: slotsOf({ ...definition, operations: all }) })
  return defineBuiltIn(withJudges<D>(definition), {
    print,
    operations: all,
    bySizes,
    ...(signature && { forward: several }),
    ...runtime,
  })
}

const all = { ...basic, ...rare }

const print = (values: Values): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${snake(name)}=${repr(value)}`)
