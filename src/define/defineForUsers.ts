import { snake } from "../module/snake.ts"
import { basic } from "../shape/evaluate.ts"
import { parse } from "../shape/formula.ts"
import * as rare from "../shape/operations.ts"
import { define as defineBuiltIn } from "./define.ts"
import type { Definition } from "./definition.ts"
import type { digest } from "./digest.ts"
import type { Field } from "./fields/index.ts"
import { withJudges } from "./fields/plain.ts"
import { repr } from "./python.ts"
import type { RuntimePart, Values } from "./rule.ts"
import { several } from "./several.ts"
import { slotsOf } from "./slots.ts"
import { bySizes } from "./trailing.ts"

// The public `define`: it brings all that a definition may need, and judges what only users write. The built-in layers have `define.ts`.

/**
 * The rule of a layer from its definition: the same literal, parsed by tsc and by the runtime. `layer` makes its factory.
 *
 * Throws a SyntaxError for a formula that cannot be read, or that has a name or an operation in it which there is not, and for a
 * default that is no argument's name.
 */
export function define<const D extends Definition>(definition: D, runtime: RuntimePart = {}): digest<D> {
  const { args, options, count, signature }: Definition = definition
  for (const [name, field] of Object.entries(options)) {
    const other = "axes" in field && typeof field.default === "string" ? field.default : undefined
    if (other !== undefined && !args.some(([arg]) => arg === other) && !isWord(field, other))
      throw new SyntaxError(`${definition.name}: the default of ${name} is ${other}, which is no argument`)
  }
  if (count !== undefined) parse(count, { dims: {}, slots: slotsOf({ ...definition, operations: all }) })
  return defineBuiltIn(withJudges(definition), {
    print,
    operations: all,
    bySizes,
    ...(signature && { forward: several }),
    ...runtime,
  })
}

const isWord = (field: Field, text: string): boolean =>
  "words" in field && field.words?.includes(text) === true

const all = { ...basic, ...rare }

const print = (values: Values): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${snake(name)}=${repr(value)}`)
