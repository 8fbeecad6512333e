import type { Definition } from "../definition.ts"
import { judgeAxes } from "./axes.ts"
import { judgeFlag } from "./flag.ts"
import { judgeFloat } from "./float.ts"
import { judgeFractions } from "./fractions.ts"
import type { Field } from "./index.ts"
import { judgeInt } from "./int.ts"
import { judgedBy, judging } from "./judging.ts"
import type { Judge } from "./judging.ts"
import { judgeSizes } from "./sizes.ts"
import { judgeWord } from "./word.ts"

const judges: { readonly [kind in Field["kind"]]: Judge<never> } = {
  int: judgeInt,
  axes: judgeAxes,
  flag: judgeFlag,
  float: judgeFloat,
  fractions: judgeFractions,
  sizes: judgeSizes,
  word: judgeWord,
}

/** A field that may have been written as plain data, `{ kind: "int", min: 1 }`. */
const judged = (field: Field): Field => (judging in field ? field : judgedBy(judges[field.kind], field))

/** A definition whose fields all have their judges. */
export function withJudges<D extends Pick<Definition, "args" | "options">>(definition: D): D {
  const { args, options } = definition
  return {
    ...definition,
    args: args.map(([name, field]) => [name, judged(field)]),
    options: Object.fromEntries(Object.entries(options).map(([name, field]) => [name, judged(field)])),
  }
}
