import { define, layer } from "../define/index.ts"
import type { Layer, RuleOf } from "../define/index.ts"

const rule = define(
  { name: "Identity", factory: "identity", args: [], options: {}, input: ["*S"] },
  { print: () => [] },
)
export interface IdentityRule extends RuleOf<typeof rule> {}
export interface Identity<in out A extends readonly unknown[]> extends Layer<IdentityRule, A> {}

/**
 * Gives what it gets: any shape, any dtype.
 *
 * PyTorch: `torch.nn.Identity`, which ignores whatever arguments it is given; here it takes none.
 */
export const identity: () => Identity<[]> = layer(rule)
