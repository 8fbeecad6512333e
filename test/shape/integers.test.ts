import { describe, expect, test } from "vitest"
import {
  add,
  atLeast,
  compare,
  divide,
  max,
  min,
  multiply,
  prod,
  remainder,
  span,
  subtract,
  sum,
  window,
  windowCeil,
  windowPadded,
} from "../../src/shape/integers/index.ts"

const most = Number.MAX_SAFE_INTEGER

describe("integers at run time", () => {
  test("are exact or unknown", () => {
    expect(add(most - 1, 1)).toBe(most)
    expect(add(most, 1)).toBeNaN()
    expect(subtract(-most, 1)).toBeNaN()
    expect(multiply(2 ** 26, 2 ** 26)).toBe(2 ** 52)
    expect(multiply(2 ** 27, 2 ** 27)).toBeNaN()
    expect(add(1.5, 1)).toBeNaN()
    expect(multiply(NaN, 0)).toBeNaN()
  })

  test("have no negative zero", () => {
    for (const zero of [
      multiply(-3, 0),
      divide(0, -3),
      remainder(-4, 2),
      subtract(0, 0),
      prod([-1, 0]),
      min(0, -0),
    ])
      expect(zero).toBe(0)
  })

  test("divide as Python does", () => {
    const cases: [number, number, number, number][] = [
      [7, 2, 3, 1],
      [-7, 2, -4, 1],
      [7, -2, -4, -1],
      [-7, -2, 3, -1],
      [6, -2, -3, 0],
    ]
    for (const [a, b, quotient, rest] of cases)
      expect([divide(a, b), remainder(a, b)]).toEqual([quotient, rest])
    expect(divide(most, 3)).toBe(Number(BigInt(most) / 3n))
    expect(divide(-most, 2)).toBe(-(2 ** 52))
    expect([divide(1, 0), remainder(1, 0)]).toEqual([NaN, NaN])
  })

  test("compare", () => {
    expect([compare(1, 2), compare(2, 2), compare(3, 2), compare(NaN, 2)]).toEqual([-1, 0, 1, NaN])
    expect([atLeast(1, 2), atLeast(2, 2), atLeast(NaN, 2)]).toEqual([false, true, undefined])
    expect([min(3, -4), max(3, -4), max(3, NaN)]).toEqual([-4, 3, NaN])
  })

  test("fold", () => {
    expect([sum([]), sum([1, 2, 3]), prod([]), prod([512, 7, 7])]).toEqual([0, 6, 1, 25088])
    expect([sum([most, 1, -1]), prod([2 ** 40, 2 ** 40, 0])]).toEqual([NaN, 0])
  })
})

describe("windows", () => {
  test("count the places of a kernel", () => {
    expect(window(224, 7, 2, 3, 1)).toBe(112)
    expect(window(32, 3, 1, 2, 2)).toBe(32)
    expect(windowPadded(10, 4, 1, 3, 1)).toBe(10)
    expect(span(10, 4, 3, 1)).toBe(9)
  })

  test("tell a kernel that does not fit from a small result", () => {
    expect(window(4, 5, 2, 0, 1)).toBe("does not fit")
    expect(window(5, 5, 2, 0, 1)).toBe(1)
    expect(window(NaN, 5, 2, 0, 1)).toBeNaN()
    expect(window(5, 5, 0, 0, 1)).toBeNaN()
  })

  test("round up as PyTorch's ceil_mode does", () => {
    expect(windowCeil(6, 3, 2, 0, 1)).toBe(3)
    expect(windowCeil(7, 3, 2, 0, 1)).toBe(3)
    expect(windowCeil(4, 1, 3, 1, 1)).toBe(2) // a third window would start behind the input
    expect(windowCeil(4, 5, 2, 0, 1)).toBe(1) // torch: AvgPool2d(5, 2, ceil_mode=True) takes 4 x 4 ...
    expect(windowCeil(3, 5, 2, 0, 1)).toBe("does not fit") // ... and refuses 3 x 3
  })
})
