// torch.optim.Adam as PyTorch recorded it: test/reference/README.md describes the file.
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import {
  batchNorm2d,
  freeze,
  linear,
  model,
  parameters,
  relu,
  sequential,
  stateDict,
} from "../../src/index.ts"
import type { Parameter } from "../../src/index.ts"
import { adam } from "../../src/optim/index.ts"
import type { AdamRule, Optimizer } from "../../src/optim/index.ts"
import { network } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { Network, Tensor } from "../recordings.ts"

interface Case extends Pick<Network, "network" | "dtype" | "frozen"> {
  params: "all" | "trainable" | "children"
  options: object
  result: Refused | Taken
}
interface Refused {
  ok: false
  error: string
}
interface Taken {
  ok: true
  defaults: object
  paramGroups: { params: string[]; numParams: number; numTrainable: number }[]
  print: string
  step: { ok: true } | { ok: false; error: string }
  state?: ({ name: string } & { [kept: string]: Tensor & { bytes: number } })[]
  stateBytes?: number
}

const { cases } = recordings<{ cases: Case[] }>("optim")

// The recordings are no literals, and types cannot check what they do not know.
const untyped = adam as unknown as (target: unknown, options?: object) => Optimizer<AdamRule>

function optimizer({ network: name, dtype, frozen, params, options }: Case): Optimizer<AdamRule> {
  const net = network({ network: name, dtype, frozen, input: { shape: [16, 3, 32, 32], dtype } })
  const all = parameters(net)
  const within = (child: string) => all.filter(({ name }) => name.startsWith(`${child}.`))
  const targets: { [params in Case["params"]]: unknown } = {
    all: net,
    trainable: all.filter(({ trainable }) => trainable),
    children: [{ params: within("features"), lr: 0.0001 }, { params: within("classifier") }],
  }
  return untyped(targets[params], options)
}

const title = ({ network, dtype, frozen, params, options }: Case) =>
  `${network} in ${dtype}, frozen ${JSON.stringify(frozen)}, ${params}, ${JSON.stringify(options)}`
const titled = cases.map(recorded => ({ title: title(recorded), recorded, result: recorded.result }))
const taken = titled.flatMap(({ result, ...rest }) => (result.ok ? [{ ...rest, result }] : []))
const refused = titled.filter(({ result }) => !result.ok)

/** What is thrown, whatever it got. */
const sentenceOf = (message: string): unknown =>
  expect.objectContaining({ name: "ShapeError", message, path: "", rule: "Adam" })

test("all 37 cases are replayed", () => expect([taken.length, refused.length]).toEqual([25, 12]))

describe.each(taken)("$title", ({ recorded, result }) => {
  const made = optimizer(recorded)

  test("defaults", () => expect(made.defaults).toEqual(result.defaults))
  test("groups", () => {
    const named = made.paramGroups.map(group => ({ ...group, params: group.params.map(({ name }) => name) }))
    expect(named).toEqual(result.paramGroups)
  })
  test("print", () => expect([String(made), inspect(made)]).toEqual([result.print, result.print]))

  // PyTorch refuses `capturable` on a CPU and `differentiable` on ordinary parameters at the first step, and then has no state.
  test.runIf(result.step.ok)("state", () => {
    const state = made.state.map(({ name, ...kept }) => ({
      name,
      ...Object.fromEntries(
        Object.entries(kept).map(([key, { shape, dtype, bytes }]) => [key, { shape, dtype, bytes }]),
      ),
    }))
    expect(state).toEqual(result.state)
    expect(state.map(entry => Object.keys(entry))).toEqual(result.state?.map(entry => Object.keys(entry)))
    expect(made.stateBytes).toBe(result.stateBytes)
  })
  test("numbers of the state", () => {
    const tensors = made.state.flatMap(({ name: _, ...kept }) => Object.values(kept))
    expect(tensors.map(({ numbers }) => numbers)).toEqual(
      tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1)),
    )
    expect(made.stateNumbers).toBe(tensors.reduce((sum, { numbers }) => sum + numbers, 0))
    expect(made.exact).toEqual({
      stateNumbers: BigInt(made.stateNumbers),
      stateBytes: BigInt(made.stateBytes),
    })
  })
})

// What PyTorch says, and what is said here for it.
const sentences: { [error: string]: string } = {
  "optimizer got an empty parameter list": "expects parameters, got none",
  "Invalid learning rate: -0.001": "lr must be at least 0, got -0.001",
  "Invalid epsilon value: -1e-08": "eps must be at least 0, got -1e-8",
  "Invalid beta parameter at index 0: 1.0": "betas must be at least 0 and less than 1, got 1",
  "Invalid beta parameter at index 1: 1.0": "betas must be at least 0 and less than 1, got 1",
  "Invalid beta parameter at index 0: -0.1": "betas must be at least 0 and less than 1, got -0.1",
  "tuple index out of range": "betas must be an array of 2 numbers, got [0.9]",
  "'float' object is not subscriptable": "betas must be an array of 2 numbers, got 0.9",
  "Invalid weight_decay value: -0.1": "weightDecay must be at least 0, got -0.1",
  "`fused` and `foreach` cannot be `True` together.": "fused and foreach exclude each other",
  "`fused` does not support `differentiable`": "fused and differentiable exclude each other",
}

test.each(refused)("$title is refused", ({ recorded, result }) => {
  const { error } = result as Refused
  const sentence = error.includes("unexpected keyword")
    ? "Adam has no option momentum"
    : `Adam: ${sentences[error]}`
  expect(() => optimizer(recorded)).toThrow(sentenceOf(sentence))
})

const notAtStep = taken.filter(({ result }) => !result.step.ok).map(({ recorded }) => recorded.options)
test("what PyTorch refuses only at the first step says so in the documentation of the option", () =>
  expect(notAtStep).toEqual([{ differentiable: true }, { capturable: true }]))

const net = model("Net", ["N", 4], [linear(4, 8), relu(), linear(8, 2)])

describe("what it takes", () => {
  test("a layer, a sequential, a model on symbolic sizes", () => {
    expect(adam(linear(4, 8)).stateNumbers).toBe(2 * 40 + 2)
    expect(adam(sequential(linear(4, 8), relu())).stateNumbers).toBe(2 * 40 + 2)
    expect(adam(net).stateNumbers).toBe(2 * 58 + 4)
  })

  test("groups of models, parameters and lists of them, each with settings over the options", () => {
    const [weight, bias] = parameters(linear(4, 8)) as [Parameter, Parameter]
    const made = adam(
      [
        { params: net, amsgrad: true },
        { params: weight, betas: [0.5, 0.5] },
        { params: [bias], lr: 1 },
      ],
      { lr: 0.1 },
    )
    expect(made.paramGroups.map(({ lr, betas, numParams }) => ({ lr, betas, numParams }))).toEqual([
      { lr: 0.1, betas: [0.9, 0.999], numParams: 58 },
      { lr: 0.1, betas: [0.5, 0.5], numParams: 32 },
      { lr: 1, betas: [0.9, 0.999], numParams: 8 },
    ])
    expect(made.state.map(({ name, maxExpAvgSq }) => [name, maxExpAvgSq?.numbers])).toEqual([
      ["0.weight", 32],
      ["0.bias", 8],
      ["2.weight", 16],
      ["2.bias", 2],
      ["weight", undefined],
      ["bias", undefined],
    ])
    expect(made.defaults.lr).toBe(0.1)
  })

  test("two models whose parameters have the same names", () => {
    const made = adam([{ params: linear(4, 8) }, { params: linear(8, 4) }])
    expect(made.state.map(({ name }) => name)).toEqual(["weight", "bias", "weight", "bias"])
  })

  test("an option that is undefined was not told", () => {
    const options: object = { lr: undefined }
    expect(untyped(net, options).defaults.lr).toBe(0.001)
    expect(untyped([{ params: net, ...options }], { lr: 1 }).paramGroups[0]?.lr).toBe(1)
  })

  test("frozen parameters stay in their group and have no state; a group may be empty", () => {
    const made = adam(freeze(net))
    expect([made.paramGroups[0]?.numParams, made.paramGroups[0]?.numTrainable]).toEqual([58, 0])
    expect([made.state, made.stateBytes]).toEqual([[], 0])
    expect(adam([{ params: [] }, { params: net }]).paramGroups.map(({ numParams }) => numParams)).toEqual([
      0, 58,
    ])
  })

  test("floats print as Python's, a default of 0 as PyTorch's whole number", () => {
    const text = String(adam(net, { lr: 1, betas: [0, 0.5], eps: 0, weightDecay: 0, fused: true }))
    expect(text).toContain("betas: (0.0, 0.5)")
    expect(text).toContain("eps: 0.0\n    foreach: None\n    fused: True\n    lr: 1.0\n")
    expect(text).toContain("weight_decay: 0\n")
    expect(String(adam(net, { weightDecay: 1 }))).toContain("weight_decay: 1.0\n")
  })
})

describe("refusals", () => {
  const list = parameters(net)
  const among = "expects a model, or an array of parameters or groups, got"
  const array = "an array must hold parameters or groups such as { params, lr }; of layers make a sequential"
  const group = "params of a group must be a model, a parameter or an array of parameters"
  const refusals: readonly (readonly [string, target: unknown, options?: unknown])[] = [
    [`Adam: ${among} a function`, relu],
    [`Adam: ${among} an object`, {}],
    [`Adam: ${among} null`, null],
    [`Adam: ${among} one parameter`, list[0]],
    [`Adam: ${among} one group`, { params: net }],
    ["Adam: expects parameters, got none", []],
    ["Adam: expects parameters, got none", relu()],
    [`Adam: ${array}`, [linear(4, 8), relu()]],
    [`Adam: ${array}`, [...list, { params: net }]],
    [`Adam: ${array}`, [{ params: net }, list[0]]],
    [`Adam: ${array}`, stateDict(sequential(batchNorm2d(2)))],
    [`Adam: ${group}`, [{ params: 5 }]],
    [`Adam: ${group}`, [{ params: [net] }]],
    ["Adam: 0.weight is given twice", [{ params: list }, { params: list.slice(0, 1) }]],
    ["Adam: 0.weight is given twice", [list[0], list[0]]],
    ["Adam: Net is given twice", [{ params: net }, { params: net }]],
    ["Adam: lr must be at least 0, got -1", [{ params: net, lr: -1 }]],
    ["Adam has no option momentum", [{ params: net, momentum: 1 }]],
    ["Adam: fused and foreach exclude each other", [{ params: net, fused: true }], { foreach: true }],
    ["Adam has no option weight_decay; did you mean weightDecay?", net, { weight_decay: 0 }],
    ["Adam: lr must be a number, got NaN", net, { lr: NaN }],
    ["Adam: betas must be numbers, got NaN", net, { betas: [NaN, 0.5] }],
    ["Adam: betas must be numbers, got null", net, { betas: [0.5, null] }],
    ["Adam: amsgrad must be true or false, got null", net, { amsgrad: null }],
    ["Adam: foreach must be true or false, got 1", net, { foreach: 1 }],
    ["Adam: the options must be an object, got 0.1", net, 0.1],
  ]
  const named = refusals.map(([sentence, target, options]) => ({ sentence, target, options }))
  test.each(named)("$sentence", ({ sentence, target, options }) => {
    const call = () => untyped(target, options as object)
    expect(call).toThrow(sentenceOf(sentence))
  })
  test("another number of arguments", () => {
    const anyhow = adam as unknown as (...args: unknown[]) => unknown
    expect(() => anyhow()).toThrow("Adam: expects (model, options), got 0 arguments")
    expect(() => anyhow(net, {}, {})).toThrow("Adam: expects (model, options), got 3 arguments")
  })
})
