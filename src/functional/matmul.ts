import { numbersAndComplex } from "../define/dtype.ts"
import type { NumbersAndComplex } from "../define/dtype.ts"
import type { DType, TensorValue } from "../module/module.ts"
import { tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { fits, show } from "../shape/dim.ts"
import type { Dim, Shape } from "../shape/dim.ts"
import { anyShape, isUnranked } from "../shape/rank.ts"
import { settle } from "../shape/error.ts"
import { broadcast } from "./broadcast.ts"
import type { checked, Misfit, misfitting, rankOf } from "./checked.ts"
import { here, operand, operandFault } from "./operand.ts"
import type { dtypeOf, handedOn, shapeOf } from "./operand.ts"

// value -> true | misfit
/** The verdict on an operand by itself. */
type factorFault<value> =
  operandFault<"matmul", value, NumbersAndComplex> extends infer fault
    ? [fault] extends [true]
      ? shapeOf<value> extends readonly []
        ? Misfit<"matmul: expects at least 1 dimension, got []">
        : true
      : fault
    : never
function factorFault(value: unknown): true | string {
  const fault = operandFault("matmul", value, numbersAndComplex)
  if (fault !== true) return fault
  return (value as TensorValue).shape.length > 0 || "matmul: expects at least 1 dimension, got []"
}

// tensor, tensor -> shape | misfit
/** What comes out, or what is wrong with the second operand; the first one is judged by itself. */
type multiplied<A, B> =
  factorFault<B> extends infer fault
    ? [fault] extends [true]
      ? factorFault<A> extends true
        ? agree<dtypeOf<A>, dtypeOf<B>> extends true
          ? product<shapeOf<A>, shapeOf<B>>
          : Misfit<`matmul: expects ${dtypeOf<A>} like the first, got ${dtypeOf<B>}`>
        : number[]
      : fault
    : never
// dtype, dtype -> whether they may be the same
type agree<a, b> = [a] extends [b] ? true : [b] extends [a] ? true : false
function multiplied(a: TensorValue, b: unknown): Shape | string {
  const fault = factorFault(b)
  if (fault !== true) return fault
  const { shape, dtype } = here(b as TensorValue)
  return dtype === a.dtype
    ? product(a.shape, shape)
    : `matmul: expects ${a.dtype} like the first, got ${dtype}`
}

// shape, shape -> shape | misfit
/** Matrices in the last two axes, and batches of them before; a shape of one axis is a vector. */
type product<a, b> = number extends rankOf<a> | rankOf<b>
  ? number[]
  : a extends readonly [...infer as, infer k]
    ? b extends readonly [...infer bs, infer rows, infer columns]
      ? fits<rows, k> extends true
        ? a extends readonly [...infer batch, infer m, any]
          ? batched<broadcast<"matmul: cannot broadcast the batches", batch, bs>, [m, columns]>
          : [...bs, columns]
        : unlikeRows<a, b, k, rows, columns>
      : b extends readonly [infer rows]
        ? fits<rows, k> extends true
          ? as
          : Misfit<`matmul: expects ${show<k>} elements for ${show<a>}, got ${show<rows>} from ${show<b>}`>
        : never
    : never
// batches | misfit, the last two sizes -> shape | misfit
type batched<batch, matrix extends readonly unknown[]> = batch extends readonly unknown[]
  ? [...batch, ...matrix]
  : batch
// shape, shape, the size that is multiplied over, rows, columns -> misfit
type unlikeRows<a, b, k, rows, columns> =
  Misfit<`matmul: expects ${show<k>} rows for ${show<a>}, got ${show<rows>} from ${show<b>}${turned<k, columns>}`>
// the size that is multiplied over, columns -> the hint that ends the sentence | ""
type turned<k, columns> = fits<columns, k> extends true ? "; transpose its last two axes" : ""
function product(a: Shape, b: Shape): Shape | string {
  if (isUnranked(a) || isUnranked(b)) return anyShape
  const k = a.at(-1) as Dim
  const rows = b.at(b.length === 1 ? -1 : -2) as Dim
  if (!fits(rows, k)) {
    const [noun, hint] =
      b.length === 1
        ? ["elements", ""]
        : ["rows", fits(b.at(-1) as Dim, k) ? "; transpose its last two axes" : ""]
    return `matmul: expects ${show(k)} ${noun} for ${show(a)}, got ${show(rows)} from ${show(b)}${hint}`
  }
  const batch =
    a.length === 1
      ? b.slice(0, -2)
      : b.length === 1
        ? a.slice(0, -2)
        : broadcast("matmul: cannot broadcast the batches", a.slice(0, -2), b.slice(0, -2))
  if (typeof batch === "string") return batch
  return [...batch, ...a.slice(-2, -1), ...(b.length > 1 ? b.slice(-1) : [])]
}

// tensor, tensor -> the shape that comes out
export type MatrixProduct<A, B> =
  multiplied<A, B> extends infer out
    ? out extends readonly unknown[]
      ? handedOn<out, A | B>
      : misfitting<out>
    : never

/**
 * The matrix product: `[..., n, k]` by `[..., k, m]` gives `[..., n, m]`. What stands before the last two axes are batches, which
 * are broadcast; an operand with one axis is a vector, and that axis goes.
 *
 * PyTorch: `torch.matmul`. Refuses sizes that do not match, scalars, booleans, and two dtypes.
 */
export const matmul: <const A, const B>(
  input: checked<A, factorFault<A>>,
  other: checked<B, multiplied<A, B>>,
) => Tensor<MatrixProduct<A, B>, dtypeOf<A>> = ((input: unknown, other: unknown) => {
  settle("matmul", factorFault(input), input)
  const a = operand("matmul", input)
  return tensorValue(settle("matmul", multiplied(a, other), other, a.shape), a.dtype as DType)
}) as never
