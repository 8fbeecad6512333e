import type { Frozen, Model, Sequential } from "../compose/values.ts"
import type { AnyLayer } from "../define/layer.ts"
import { unlike } from "../define/dtype.ts"
import type { Takes } from "../define/dtype.ts"
import { isModule } from "../module/module.ts"
import type { DType, TensorValue } from "../module/module.ts"
import { isTensorValue, tensorValue } from "../module/tensor.ts"
import type { Tensor } from "../module/tensor.ts"
import { quoted, type show } from "../shape/dim.ts"
import { meant } from "../shape/scope.ts"
import { settle } from "../shape/error.ts"
import type { Misfit } from "./checked.ts"

/** Any tensor. */
export type AnyTensor = Tensor<any, any>

// tensor -> its shape; nothing is known of what is no tensor
export type shapeOf<tensor> = [tensor] extends [{ readonly shape: infer shape extends readonly unknown[] }]
  ? shape
  : number[]

// tensor -> its shape; of one that was refused the sentence
export type carried<tensor> = [tensor] extends [
  { readonly shape: infer shape extends readonly unknown[] | string },
]
  ? shape
  : number[]
// shape, operands -> the shape; where nothing is known of it because one of the operands was refused, that sentence
export type handedOn<shape extends readonly unknown[], operands> = number extends shape["length"]
  ? [sentenceOn<operands>] extends [never]
    ? shape
    : sentenceOn<operands>
  : shape
type sentenceOn<operands> = operands extends { readonly shape: infer sentence extends string }
  ? sentence
  : never

// tensor -> its dtype; one that is not known is every dtype
export type dtypeOf<tensor> = [tensor] extends [{ readonly dtype: infer dtype extends DType }]
  ? unknown extends dtype
    ? DType
    : dtype
  : DType

// name, value, dtypes that it may have -> true | misfit
export type operandFault<name extends string, value, takes = "any"> = [value] extends [AnyTensor]
  ? dtypeFault<name, takes, dtypeOf<value>>
  : described<value> extends infer text extends string
    ? Misfit<`${name}: expects a tensor, got ${text}`>
    : never
export function operandFault(name: string, value: unknown, takes: Takes | "any"): true | string {
  return isTensorValue(value)
    ? dtypeFault(name, takes, value.dtype)
    : `${name}: expects a tensor, got ${described(value)}`
}

// name, dtypes that it may have, dtype -> true | misfit
export type dtypeFault<name extends string, takes, dtype> = takes extends "any"
  ? true
  : [unlike<takes, "", dtype>] extends [infer expected extends string]
    ? Misfit<`${name}: expects ${expected}, got ${dtype & string}`>
    : true
export function dtypeFault(name: string, takes: Takes | "any", dtype: DType): true | string {
  const expected = unlike(takes === "any" ? undefined : takes, "", dtype)
  return expected === true || `${name}: expects ${expected}, got ${dtype}`
}

/** The tensor that a value is, or else throws. */
export function operand(name: string, value: unknown, takes: Takes | "any" = "any"): TensorValue {
  settle(name, operandFault(name, value, takes), value)
  return here(value as TensorValue)
}

/** A tensor as it is in the forward that is running. */
export function here({ shape, dtype }: TensorValue): TensorValue {
  return tensorValue(meant(shape), dtype)
}

// value -> its text in a message
export type described<value> = [value] extends [
  AnyLayer | Sequential<any> | Model<any, any, any, any> | Frozen<any>,
]
  ? "a module"
  : [value] extends [AnyTensor]
    ? "a tensor"
    : value extends string
      ? `'${value}'`
      : show<value>
export function described(value: unknown): string {
  if (isModule(value)) return "a module"
  return isTensorValue(value) ? "a tensor" : quoted(value)
}
