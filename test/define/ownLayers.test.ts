// What layers of one's own may be made of, where the built-in ones do not go.
import { describe, expect, test } from "vitest"
import {
  axes,
  bind,
  constraints,
  defineLayer,
  flag,
  inputOf,
  int,
  outputOf,
  repeat,
  relu,
  ShapeError,
  summary,
  word,
} from "../../src/index.ts"

describe("an argument called input", () => {
  const project = defineLayer({
    name: "Project",
    factory: "project",
    args: [["input", int({ min: 1 })]],
    options: {},
    input: ["*B", "input"],
    output: ["*B", "1"],
  })
  test("is no input that the layer declares", () => {
    for (const ask of [inputOf, bind, constraints])
      expect(() => (ask as (of: unknown, values: object) => unknown)(project(8), {})).toThrow(ShapeError)
    expect(outputOf(project(8), [2, 8])).toEqual([2, 1])
    expect(summary(project(8)).summaryList.length).toBe(1)
    const asked = { inputSize: [2, 8] }
    expect(summary(project(8), asked).totalInput).toBe(summary(relu(), asked).totalInput)
  })
})

describe("a default", () => {
  const definition = {
    name: "Pool",
    factory: "pool",
    args: [["size", axes({ axes: 1, min: 1 })]],
    input: ["N", "L"],
    output: ["N", "window(L, size.0, stride.0, 0, 1)"],
  } as const
  test("is an argument's value, which null stands for", () => {
    const stride = axes({ axes: 1, min: 1, nullable: true, default: "size" })
    const pool = defineLayer({ ...definition, options: { stride } })
    expect(outputOf(pool(4), [1, 16])).toEqual([1, 4])
    expect(outputOf(pool(4, { stride: null }), [1, 16])).toEqual([1, 4])
    expect(outputOf(pool(4, { stride: 1 }), [1, 16])).toEqual([1, 13])
  })
  test("is no other option's", () => {
    const options = {
      step: axes({ axes: 1, min: 1, default: 2 }),
      stride: axes({ axes: 1, default: "step" }),
    }
    expect(() => defineLayer({ ...definition, options })).toThrow(
      new SyntaxError("Pool: the default of stride is step, which is no argument"),
    )
  })
  test.each<readonly [object, string]>([
    [{ inputs: ["*B", "size"] }, "Pool: a definition has no inputs; did you mean input?"],
    [{ in_put: ["*B", "size"] }, "Pool: a definition has no in_put; did you mean input?"],
    [{ shape: [] }, "Pool: a definition has no shape"],
    [{ options: { size: flag(true) } }, "Pool: size is the name of two arguments or options"],
    [{ args: [...definition.args, ["size", int({})]] }, "Pool: size is the name of two arguments or options"],
    [{ input: ["*A", "size", "*B"] }, "Pool: [*A, size, *B] has two parts of any length"],
    [{ output: ["*B", "*B"] }, "Pool: [*B, *B] has two parts of any length"],
  ])("a definition with %j is refused", (part, sentence) => {
    expect(() => defineLayer({ ...definition, options: {}, ...part } as never)).toThrow(
      new SyntaxError(sentence),
    )
  })
  test("of words is a word, whatever the arguments are called", () => {
    const mode = word("size", "scale")
    const stride = axes({ axes: 1, min: 1, default: 1 })
    expect(String(defineLayer({ ...definition, options: { stride, mode } })(3))).toBe(
      "Pool(size=3, stride=1, mode=size)",
    )
  })
})

test("a repeat may be told nothing besides", () => {
  expect(repeat(2, () => relu(), {}).length).toBe(2)
})
