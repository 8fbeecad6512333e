import { floatsAndComplex } from "../define/dtype.ts"
import type { FloatsAndComplex } from "../define/dtype.ts"
import { flag, word } from "../define/fields/index.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import type { Shape } from "../shape/dim.ts"
import { anyShape, isUnranked } from "../shape/rank.ts"
import { settle } from "../shape/error.ts"
import { places } from "./axes.ts"
import { blank } from "./checked.ts"
import type { checked, misfitting, rankOf } from "./checked.ts"
import { dtypeUnder, takesUnder } from "./dtypeOption.ts"
import { operand } from "./operand.ts"
import type { carried, operandFault, shapeOf } from "./operand.ts"
import { chosen } from "./options.ts"
import type { Choices, Chosen, optionOf } from "./options.ts"

const settings = {
  name: "mean",
  options: {
    /** Whether the axes stay, with a size of 1; false unless told. */
    keepdim: flag(false),
    /** The dtype to which PyTorch converts the input first; the input's own unless told. */
    dtype: word(...floatsAndComplex.of),
  },
} as const
interface MeanSettings extends Readonly<typeof settings> {}

// name, shape, axes, whether they stay -> shape | misfit
/** The shape without the axes, or with sizes of 1 in their places. No axes are all of them. */
type reduced<name extends string, shape, dims, keep> = [dims] extends [readonly [] | null]
  ? ranked<shape, { -readonly [i in keyof shape]: 1 }, [], keep>
  : places<name, [dims] extends [readonly unknown[]] ? dims : [dims], shape> extends infer found
    ? found extends readonly unknown[]
      ? number extends found[number]
        ? ranked<shape, blank<shape>, number[], keep>
        : ranked<shape, ones<shape, found[number]>, without<shape, found[number]>, keep>
      : found
    : never
// shape, the result with its axes, and without, whether they stay -> shape
type ranked<shape, kept, dropped, keep> = [boolean] extends [keep]
  ? number[]
  : keep extends true
    ? number extends rankOf<shape>
      ? number[]
      : kept
    : number extends rankOf<dropped> | rankOf<shape>
      ? dropped extends readonly []
        ? []
        : number[]
      : dropped
// shape, places as a union -> the shape with sizes of 1 there
type ones<shape, found> = {
  -readonly [i in keyof shape]: i extends `${found & number}` ? 1 : shape[i]
}
// shape, places as a union, sizes so far, sizes passed -> the shape without the sizes there
type without<
  shape,
  found,
  done extends readonly unknown[] = [],
  passed extends readonly unknown[] = [],
> = shape extends readonly [infer first, ...infer rest]
  ? without<rest, found, passed["length"] extends found ? done : [...done, first], [...passed, first]>
  : done
function reduced(name: string, shape: Shape, dims: unknown, keep: boolean): Shape | string {
  const all = dims === null || (Array.isArray(dims) && dims.length === 0)
  const found = all ? [...shape.keys()] : places(name, Array.isArray(dims) ? dims : [dims], shape)
  if (typeof found === "string") return found
  if (isUnranked(shape)) return all && !keep ? [] : anyShape
  if (found.some(Number.isNaN)) return keep ? blank(shape) : anyShape
  return keep
    ? shape.map((size, i) => (found.includes(i) ? 1 : size))
    : shape.filter((_, i) => !found.includes(i))
}

// shape, axes, whether they stay -> the shape that comes out
export type Reduced<shape, dims, keep> = shape extends string
  ? shape
  : reduced<"mean", shape, dims, keep> extends infer out
    ? out extends readonly unknown[]
      ? out
      : misfitting<out>
    : never

/**
 * The mean over the axes `dim`, one or an array of them, negative from the end; over all unless told. The axes go, or stay with a
 * size of 1 under `keepdim`.
 *
 * PyTorch: `torch.mean`. Refuses axes that the input does not have, one axis twice, and integers and booleans, unless `dtype` makes
 * floats of them.
 */
export const mean: <const A, const D = readonly [], const P extends Chosen<MeanSettings, P> = {}>(
  input: checked<A, operandFault<"mean", A, takesUnder<P, FloatsAndComplex>>>,
  dim?: checked<D, reduced<"mean", shapeOf<A>, D, optionOf<P, "keepdim", false, boolean>>>,
  options?: Choices<MeanSettings, P>,
) => Tensor<Reduced<carried<A>, D, optionOf<P, "keepdim", false, boolean>>, dtypeUnder<P, A>> = ((
  input: unknown,
  dim: unknown = [],
  options: unknown,
) => {
  const { shape, dtype } = operand("mean", input, takesUnder(options, floatsAndComplex))
  const keep = (options as { keepdim?: unknown } | undefined)?.keepdim === true
  const out = settle("mean", reduced("mean", shape, dim, keep), dim, shape)
  return tensorValue(out, dtypeUnder(chosen(settings, options), dtype))
}) as never
