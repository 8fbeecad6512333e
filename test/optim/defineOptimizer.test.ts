// An optimizer is one definition: those below hold what PyTorch 2.7.0 holds, which was printed by it.
import { expect, test } from "vitest"
import { linear } from "../../src/index.ts"
import { flag, float } from "../../src/define/fields/index.ts"
import { defineOptimizer } from "../../src/optim/index.ts"

const sgd = defineOptimizer({
  name: "SGD",
  factory: "sgd",
  options: {
    lr: float(0.001, { min: 0 }),
    momentum: float(0, { min: 0 }),
    dampening: float(0),
    weightDecay: float(0, { min: 0 }),
    nesterov: flag(false),
    maximize: flag(false),
    foreach: flag(null),
    differentiable: flag(false),
    fused: flag(null),
  },
  state: [["momentumBuffer", "parameter", "momentum"]],
})

const rmsprop = defineOptimizer({
  name: "RMSprop",
  factory: "rmsprop",
  options: {
    lr: float(0.01, { min: 0 }),
    momentum: float(0, { min: 0 }),
    alpha: float(0.99, { min: 0 }),
    eps: float(1e-8, { min: 0 }),
    centered: flag(false),
    weightDecay: float(0, { min: 0 }),
    capturable: flag(false),
    foreach: flag(null),
    maximize: flag(false),
    differentiable: flag(false),
  },
  state: [
    ["step", "scalar"],
    ["squareAvg", "parameter"],
    ["momentumBuffer", "parameter", "momentum"],
    ["gradAvg", "parameter", "centered"],
  ],
})

test("a number that is not 0 brings its tensor", () => {
  expect(sgd(linear(2, 3)).stateNumbers).toBe(0)
  const made = sgd(linear(2, 3), { momentum: 0.9, weightDecay: 0.5 })
  expect(made.state.map(({ name, momentumBuffer }) => [name, momentumBuffer?.shape])).toEqual([
    ["weight", [3, 2]],
    ["bias", [3]],
  ])
  expect(String(made)).toBe(`SGD (
Parameter Group 0
    dampening: 0
    differentiable: False
    foreach: None
    fused: None
    lr: 0.001
    maximize: False
    momentum: 0.9
    nesterov: False
    weight_decay: 0.5
)`)
})

test("several tensors, each by its own option, in order", () => {
  const [first] = rmsprop(linear(2, 3), { momentum: 0.5, centered: true }).state
  expect(Object.keys(first!)).toEqual(["name", "step", "squareAvg", "momentumBuffer", "gradAvg"])
  expect(rmsprop(linear(2, 3)).stateNumbers).toBe(9 + 2)
})

test("sentences have its name, and state depends on no unknown option", () => {
  // @ts-expect-error "RMSprop: alpha must be at least 0, got -1"
  expect(() => rmsprop(linear(2, 3), { alpha: -1 })).toThrow("RMSprop: alpha must be at least 0, got -1")
  // @ts-expect-error "lrr" is no option
  defineOptimizer({ name: "A", factory: "a", options: { lr: float(1) }, state: [["x", "scalar", "lrr"]] })
})
