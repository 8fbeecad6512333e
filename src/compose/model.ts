import { trace } from "../graph/trace.ts"
import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { Behaviour, Module, Tensor } from "../module/module.ts"
import { show } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import { ShapeError } from "../shape/error.ts"
import { substitute, unify } from "../shape/unify.ts"
import type { walkWhole } from "./chain.ts"
import { childrenOf, running } from "./children.ts"
import type { checked } from "./fault.ts"
import type { count } from "./count.ts"
import type { Model } from "./values.ts"

/**
 * A module class: attributes that run one after another, on a declared input. Checked here, at the element that does not fit.
 *
 * `input` is a shape with its batch, `[16, 3, 32, 32]` or `["N", 3, 32, 32]`. The model is itself usable as a layer.
 * PyTorch: a subclass of `torch.nn.Module` whose `forward` runs its attributes in order.
 */
export const model: <const Name extends string, Input extends Dim[], const C>(
  name: Name,
  input: readonly [...Input],
  chain: checked<C, walkWhole<C, Input>>,
) => Model<Name, Input, outputOf<walkWhole<C, Input>>, count<C>> = ((
  name: string,
  input: Shape,
  chain: readonly unknown[],
) => {
  const module = createModule({ kind: name, children: childrenOf(chain), [behaviour]: running })
  const output = (trace(module, [{ shape: input, dtype: "float32" }]).output as Tensor).shape
  return createModule({ ...module, values: { input, output }, [behaviour]: declared })
}) as never

type outputOf<out> = out extends readonly unknown[] ? out : number[]

/** A model on its declared input: as a layer, it takes what that input matches. */
const declared: Behaviour = {
  ...running,
  forward(module, inputs, call) {
    const { shape } = inputs[0] as Tensor
    const expected = module.values["input"] as Shape
    if (unify(expected, shape) === null) throw mismatch(module, expected, shape)
    return running.forward(module, inputs, call)
  },
}

function mismatch(module: Module, expected: Shape, got: Shape): ShapeError {
  return new ShapeError(`${module.kind}: expects ${show(expected)}, got ${show(got)}`, {
    path: "",
    rule: module.kind,
    expected,
    got,
  })
}
