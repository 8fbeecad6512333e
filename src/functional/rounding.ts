import { numbers } from "../define/dtype.ts"
import type { Numbers } from "../define/dtype.ts"
import { judge, word } from "../define/fields/index.ts"
import type { union } from "../shape/union.ts"
import type { DType } from "../module/module.ts"
import type { checked, Misfit } from "./checked.ts"
import type { Part, promoted } from "./elementwise.ts"
import type { optionFault } from "./options.ts"
import { isIntegral, quotient } from "./promote.ts"
import type { Integral } from "./promote.ts"

// What `div` does with the quotients: nothing, or it makes whole numbers of them, and then integers stay what they are.

const roundingMode = word(null, "trunc", "floor")
export const divSettings = {
  name: "div",
  options: {
    /** What is done with quotients: `"trunc"`, towards 0, `"floor"`, down; null, nothing, unless told. */
    roundingMode,
  },
} as const
export interface DivSettings extends Readonly<typeof divSettings> {}
type modes = Exclude<DivSettings["options"]["roundingMode"]["words"][number], null>

// options, operands -> the options, with a sentence in the place of each wrong value
/** As `Chosen`: whether quotients can be rounded hangs on what is divided. */
export type Rounded<P, A, B> = {
  readonly [name in keyof P]: name extends "roundingMode"
    ? checked<P[name], roundingFault<promoted<A, B>, B, P[name]>>
    : optionFault<DivSettings, name, P[name]>
}

// dtype of both, second operand, mode -> true | misfit
export type roundingFault<dtype, B, mode> =
  judge<DivSettings["options"]["roundingMode"], mode, "div: roundingMode"> extends infer verdict
    ? [verdict] extends [true]
      ? unknown extends mode
        ? true
        : [mode] extends [modes]
          ? union<dtype> extends true
            ? true
            : dtype extends Numbers["of"][number]
              ? [dtype, B] extends [Integral, 0]
                ? Misfit<`div: ${dtype & string} cannot be divided by 0 with roundingMode ${mode}`>
                : true
              : Misfit<`div: roundingMode ${mode} expects ${Numbers["text"]}, got ${dtype & string}`>
          : true
      : Misfit<Exclude<verdict, true>>
    : never
export function roundingFault(dtype: DType, other: Part, mode: unknown): true | string {
  const verdict = judge(roundingMode, mode, "div: roundingMode")
  if (verdict !== true || mode === null) return verdict
  if (!(numbers.of as readonly DType[]).includes(dtype))
    return `div: roundingMode ${mode as string} expects ${numbers.text}, got ${dtype}`
  return (
    !(isIntegral(dtype) && other === 0) ||
    `div: ${dtype} cannot be divided by 0 with roundingMode ${mode as string}`
  )
}

// mode, dtype of both -> the dtype of their quotients
export type divided<mode, dtype> = unknown extends mode
  ? eitherWay<dtype>
  : [mode] extends [null | undefined]
    ? quotient<dtype>
    : [mode] extends [modes]
      ? dtype
      : eitherWay<dtype>
// Where it is not known whether they are rounded.
type eitherWay<dtype> = [quotient<dtype>] extends [dtype] ? dtype : DType
export function divided(mode: unknown, dtype: DType): DType {
  return mode === undefined || mode === null ? quotient(dtype) : dtype
}
