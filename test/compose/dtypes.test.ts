// The list of dtypes has all of their type, and the bytes that are read off a name are those of torch.empty(1, dtype=...).element_size().
import { expect, test } from "vitest"
import { elementBytes } from "../../src/module/memory.ts"
import { dtypes } from "../../src/module/module.ts"
import type { DType } from "../../src/module/module.ts"

const bytes: { readonly [dtype in DType]: number } = {
  float64: 8,
  float32: 4,
  float16: 2,
  bfloat16: 2,
  int64: 8,
  int32: 4,
  int16: 2,
  int8: 1,
  uint8: 1,
  bool: 1,
  complex64: 8,
  complex128: 16,
}

test("every dtype is listed, with its bytes", () => {
  expect(Object.fromEntries(dtypes.map(dtype => [dtype, elementBytes(dtype)]))).toEqual(bytes)
})
