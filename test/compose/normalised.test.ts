import { describe, expect, it } from "vitest"
import { bind, conv1d, inputOf, linear, model, outputOf, relu, tensor } from "../../src/index.ts"
import { add, reshape } from "../../src/functional/index.ts"

describe("a size that a user writes is normalised", () => {
  it.each([
    ["1+T", "T+1"],
    ["T + 1", "T+1"],
    ["T*2", "2*T"],
    ["T+T", "2*T"],
    ["((T + 1)//2 + 1)//2", "(T+3)//4"],
    ["2*3", 6],
  ])("%s is %s", (written, normal) => {
    expect(inputOf(model("Net", ["N", written], [relu()]))).toEqual(["N", normal])
    expect(outputOf(relu(), ["N", written])).toEqual(["N", normal])
    expect(tensor(["N", written], "int64").shape).toEqual(["N", normal])
    expect(reshape(tensor([normal, 4], "float32"), [written, 2, 2]).shape).toEqual([normal, 2, 2])
  })

  it("in each of several inputs", () => {
    const two = model(
      "Two",
      [["N", "1+T"], tensor(["N", "T + 1"], "float32")],
      { relu: relu() },
      ({ relu }, x, y) => add(relu(x), y),
    )
    expect(outputOf(two)).toEqual(["N", "T+1"])
  })

  it("before layers see it", () => {
    expect(outputOf(model("Net", ["N", 8, "1+T"], [conv1d(8, 4, 3)]))).toEqual(["N", 4, "T-1"])
    expect(outputOf(linear(4, 2), ["N", "1+T", 4])).toEqual(["N", "T+1", 2])
  })

  it("in what bind is told", () => {
    expect(outputOf(bind(model("Sum", ["N", "T"], [relu()]), { T: "1+M" }))).toEqual(["N", "M+1"])
  })
})
