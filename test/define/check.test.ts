import { describe, expect, it } from "vitest"
import { conv2d, flatten, linear, maxPool2d, relu } from "laminate"
import { refusal } from "../library.ts"

const loose = (factory: unknown) => factory as (...parameters: unknown[]) => unknown

describe("a refused argument", () => {
  it.each([
    ["a size", () => linear(NaN - 1, 3), "a whole number", NaN],
    ["a size that is too small", () => loose(conv2d)(3, 0, 3), "at least 1", 0],
    ["a kernel", () => loose(conv2d)(3, 5, [1, 2, 3]), "one number or an array of 2", [1, 2, 3]],
    ["an option", () => loose(relu)({ inplace: 1 }), "true or false", 1],
    ["an option in the first place", () => loose(flatten)(1.5), "a whole number", 1.5],
    [
      "a word",
      () => loose(linear)(1, 2, { dtype: "int8" }),
      "one of float32, float64, float16, bfloat16",
      "int8",
    ],
    ["an unknown option", () => loose(linear)(1, 2, { device: "cuda" }), ["bias", "dtype"], "device"],
    ["what is no options object", () => loose(maxPool2d)(3, 2), "an object", 2],
    ["groups that do not divide", () => loose(conv2d)(3, 6, 3, { groups: 2 }), undefined, 2],
    ["too few arguments", () => loose(linear)(1), undefined, [1]],
  ])("%s says what was expected and what came", (_, make, expected, got) => {
    const error = refusal(make)
    expect([error.expected, error.got, error.path]).toEqual([expected, got, ""])
  })
})
