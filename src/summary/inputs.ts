import type { DType, InputSize, Module, TensorValue, Value } from "../module/module.ts"
import { dtypeFault, eachTensor, isOneTensor, isTensorValue, tensorOf } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import { settle } from "../shape/error.ts"
import { normalSize, symbolFault } from "../shape/symbols/index.ts"
import { mustBe } from "./mustBe.ts"

interface Given {
  readonly inputSize?: InputSize | null
  readonly dtypes?: readonly DType[]
  readonly batchDim?: number
}

/** What goes into a module: what the options give, what it declares, or nothing. */
export function inputsOf({ input }: Module, options: Given): readonly Value[] | null {
  const { inputSize, dtypes, batchDim } = options
  const declared = input ?? null
  const given = inputSize === undefined ? declared : inputSize
  refuseInputs(options)
  if (given === null) return null
  if (inputSize === undefined) refuseInput(given)
  const several = listed(given)
  const count = several.length
  mustBe("dtypes", `as many as the inputs, ${count}`, dtypes?.length, (dtypes?.length ?? count) >= count)
  const own = listed(declared)
  return several.map((input, i) =>
    eachTensor(typed(input, dtypes?.[i], own[i]), tensor =>
      inputSize === undefined || batchDim === undefined ? tensor : withBatch(tensor, batchDim),
    ),
  )
}

/** Each of several inputs, or the only one. */
function listed(input: InputSize | null): readonly (InputSize | null)[] {
  if (input === null) return []
  return isOneTensor(input) ? [input] : input
}

/** What goes in for what is given: of the dtype that is told, else of the one that the module declares at this place. */
function typed(given: InputSize | null, dtype?: DType, declared: InputSize | null = null): Value {
  if (given === null) return null
  if (isOneTensor(given)) {
    const tensor = tensorOf(given, dtype ?? (isTensorValue(declared) ? declared.dtype : undefined))
    return { ...tensor, shape: tensor.shape.map(normalSize) }
  }
  const own = listed(declared)
  return given.map((one, i) => typed(one, dtype, own[i]))
}

/** A tensor with a batch of 1 at an axis, which counts from the end where it is negative: PyTorch's `unsqueeze`. */
function withBatch({ shape, ...tensor }: TensorValue, batchDim: number): TensorValue {
  const rank = shape.length
  const axes = `a whole number from ${-rank - 1} to ${rank} for ${show(shape)}`
  mustBe("batchDim", axes, batchDim, Number.isInteger(batchDim) && batchDim >= -rank - 1 && batchDim <= rank)
  const sizes = shape.slice()
  sizes.splice(batchDim < 0 ? batchDim + rank + 1 : batchDim, 0, 1)
  return { shape: sizes, ...tensor }
}

/** Throws for an `inputSize` or `dtypes` that are none, whatever the module. */
export function refuseInputs({ inputSize, dtypes = [] }: Given): void {
  mustBe("dtypes", "an array", dtypes, Array.isArray(dtypes))
  dtypes.forEach(refuseDtype)
  mustBe(
    "inputSize",
    "of at least one size",
    inputSize,
    !(Array.isArray(inputSize) && inputSize.length === 0),
  )
  if (inputSize !== undefined) refuseInput(inputSize)
}

function refuseDtype(dtype: unknown): void {
  settle("summary", dtypeFault("summary", dtype), dtype)
}

function refuseInput(input: unknown): void {
  if (input === null) return
  if (isTensorValue(input)) refuseDtype(input.dtype)
  const shape = isTensorValue(input) ? input.shape : input
  mustBe("inputSize", "a shape or an array of them", shape, Array.isArray(shape))
  if (shape.some(one => typeof one === "object")) return shape.forEach(refuseInput)
  mustBe("the input", "of whole sizes of at least 1 or symbols", shape, shape.every(isSize))
}

/** A number as torchinfo takes it, which is none for inputs without elements, a symbol, or what is not known. */
function isSize(size: unknown): boolean {
  if (typeof size === "string")
    return size === "..." || (symbolFault(size) === true && !(Number(normalSize(size)) < 1))
  if (typeof size !== "number") return false
  return Number.isNaN(size) || (Number.isSafeInteger(size) && size > 0)
}
