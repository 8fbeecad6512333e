import type { Behaviour } from "../../module/module.ts"
import { refusal } from "../../shape/error.ts"
import { isOpen, oneTensor } from "../run/input.ts"
import { ownDType } from "../layer.ts"
import type { RuntimeRule } from "../rule/rule.ts"
import { sign } from "./sign.ts"
import { signatureOf } from "./signature.ts"
import type { Signature } from "./signature.ts"
import { slotsOf } from "../call/slots.ts"

/** How a layer runs that has a signature: several inputs or outputs. */
export function several(rule: Omit<RuntimeRule, "forward">): Behaviour["forward"] {
  const signature = signatureOf(rule, slotsOf(rule)) as Signature
  const { name } = rule
  return ({ values }, inputs) => {
    const first = oneTensor(name, inputs[0])
    const own = ownDType(values)
    const given = isOpen(first) ? [{ ...first, dtype: own }, ...inputs.slice(1)] : inputs
    const out = sign(rule, signature, slotsOf(rule, values), given, own)
    if (typeof out === "string") throw refusal(name, out, first.shape)
    return out
  }
}
