// What recordings from PyTorch cannot have: symbols, sizes and ranks that are not known, and the fields of errors.
import { describe, expect, test } from "vitest"
import * as F from "../../src/functional/index.ts"
import { conv2d, tensor } from "../../src/index.ts"
import { refusal } from "../library.ts"
import { tensorValue } from "../../src/module/tensor.ts"

const untyped = F as unknown as {
  readonly [name: string]: (...args: unknown[]) => { shape: unknown; dtype: unknown }
}
const shapeOf = (name: string, ...args: unknown[]) => untyped[name]!(...args).shape
const of = (...shape: (number | string)[]) => tensorValue(shape, "float32")

test("what comes out is frozen, and so is its shape", () => {
  const sum = F.add(tensor([2, 3], "int64"), 0.5)
  expect(sum).toEqual({ shape: [2, 3], dtype: "float32" })
  expect(Object.isFrozen(sum) && Object.isFrozen(sum.shape)).toBe(true)
})

describe("symbols", () => {
  test("equal themselves and stretch a 1", () => {
    expect(shapeOf("add", of("N", 5), of("N", 1))).toEqual(["N", 5])
    expect(shapeOf("mul", of(1, 5), of("N", 5))).toEqual(["N", 5])
    expect(shapeOf("matmul", of("N", "T", "D"), of("D", 8))).toEqual(["N", "T", 8])
    expect(shapeOf("cat", [of("N", 5), of("N", 7)], -1)).toEqual(["N", 12])
    expect(shapeOf("permute", of("N", "C", "H"), [2, 0, 1])).toEqual(["H", "N", "C"])
  })
  test("differ from each other and from numbers", () => {
    expect(refusal(() => shapeOf("add", of("N"), of("M"))).message).toBe(
      "add: cannot broadcast [N] and [M]: N and M differ at dimension 0",
    )
    expect(refusal(() => shapeOf("matmul", of(4, "K"), of(7, 2))).message).toBe(
      "matmul: expects K rows for [4, K], got 7 from [7, 2]",
    )
  })
})

describe("what is not known", () => {
  test("takes what it must be, and abstains where it may be anything", () => {
    expect(shapeOf("add", of(NaN, 5), of(3, NaN))).toEqual([3, 5])
    expect(shapeOf("add", of(NaN, "N"), of(1, NaN))).toEqual([NaN, NaN])
    expect(shapeOf("cat", [of(NaN, 2), of(7, 3)], 1)).toEqual([7, 5])
    expect(shapeOf("reshape", of(NaN, 12), [4, -1])).toEqual([4, NaN])
    expect(shapeOf("matmul", of(2, NaN), of(3, 4))).toEqual([2, 4])
  })
  test("a rank stays unknown unless the operation says it", () => {
    expect(shapeOf("relu", of("...", 5))).toEqual(["...", 5])
    expect(shapeOf("add", of("..."), of(2, 3))).toEqual(["..."])
    expect(shapeOf("permute", of("..."), [1, 0])).toEqual([NaN, NaN])
    expect(shapeOf("mean", of("..."))).toEqual([])
    expect(shapeOf("reshape", of("..."), [2, -1])).toEqual([2, NaN])
  })
})

describe("options of add, sub and div", () => {
  const sentence = (name: string, ...args: unknown[]) => refusal(() => shapeOf(name, ...args)).message
  const ids = tensor([2, 3], "int64")
  test("what is no finite number is a factor of floats, not of integers", () => {
    for (const alpha of [NaN, Infinity, -Infinity]) {
      expect(shapeOf("add", of(2, 3), 1, { alpha })).toEqual([2, 3])
      expect(sentence("sub", ids, 1, { alpha })).toBe(
        `sub: alpha must be a whole number for int64, got ${alpha}`,
      )
    }
  })
  test("that are undefined are not told", () => {
    expect(F.add(ids, 1, { alpha: undefined })).toEqual({ shape: [2, 3], dtype: "int64" })
    expect(F.div(ids, 2, { roundingMode: undefined })).toEqual({ shape: [2, 3], dtype: "float32" })
  })
  test("come after the operands", () => {
    expect(sentence("add", ids, of(2), { alpha: 0.5 })).toBe(
      "add: cannot broadcast [2, 3] and [2]: 3 and 2 differ at dimension 1",
    )
    expect(sentence("div", ids, 2, { toString: "floor" })).toBe("div has no option toString")
  })
})

test("an error has the function, what it expected and what it got", () => {
  const error = refusal(() => shapeOf("add", of(2, 3), of(2, 4)))
  expect(error).toMatchObject({ rule: "add", path: "", expected: { shape: [2, 3] }, got: { shape: [2, 4] } })
  expect(refusal(() => shapeOf("relu", conv2d(3, 5, 3))).message).toBe("relu: expects a tensor, got a module")
  expect(refusal(() => shapeOf("mean", of(2), 0, 3)).message).toBe(
    "mean: the options must be an object, got 3",
  )
})
