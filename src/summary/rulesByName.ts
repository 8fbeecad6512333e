// torchinfo's own rules, which go by the names of parameters and classes. They are wrong for many layers (a Linear on three
// axes, attention, every transposed convolution), and kept as they are: the table is torchinfo's. Nothing else may do so.
import type { Parameter } from "../module/module.ts"
import type { Shape } from "../shape/dim.ts"
import { elementsOf } from "../module/memory.ts"
import { productOf, sumOf, times } from "./sizes.ts"
import type { ExactCount } from "./sizes.ts"

/** Multiplications and additions of one run, by the parameters of a module, its children's among them. */
export function multAddsOf(className: string, parameters: readonly Parameter[], output: Shape): ExactCount {
  return sumOf(
    parameters.map(parameter => times(elementsOf(parameter), usesOf(parameter.name, className, output))),
  )
}

/** How often each element of a parameter is used; not at all if it does not count. */
function usesOf(parameter: string, className: string, output: Shape): ExactCount {
  if (!/weight|bias/.test(parameter)) return 0n
  if (!/^(weight|bias)$/.test(parameter)) return productOf(output.slice(0, 2))
  if (className.includes("Conv")) return productOf(output.filter((_, axis) => axis !== 1))
  return output.length === 0 ? undefined : productOf(output.slice(0, 1)) // torchinfo itself fails on a scalar
}

/** The sizes of a `weight` begin with those of its input, in the rows of parameters. */
export function inputFirst({ name: parameter, shape }: Parameter): readonly number[] {
  const [output, input, ...kernel] = shape
  return parameter === "weight" && input !== undefined ? [input, output as number, ...kernel] : shape
}
