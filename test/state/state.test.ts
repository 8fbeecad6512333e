import { describe, expect, test } from "vitest"
import {
  batchNorm2d,
  buffers,
  conv2d,
  parameters,
  paramsOf,
  relu,
  sequential,
  stateDict,
} from "../../src/index.ts"
import { createModule } from "../../src/module/create.ts"
import { behaviour } from "../../src/module/module.ts"
import type { Module } from "../../src/module/module.ts"
import { nodes } from "../../src/module/tree.ts"
import { network } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { Network } from "../recordings.ts"

const { networks } = recordings<{ networks: Network[] }>("networks")

describe.each(networks)("network $network in $dtype, frozen: $frozen", recorded => {
  const module = network(recorded)

  test("parameters", () => expect(parameters(module)).toEqual(recorded.parameters))
  test("buffers", () => expect(buffers(module)).toEqual(recorded.buffers))
  test("state dict", () =>
    expect(stateDict(module).map(({ name, shape, dtype }) => ({ name, shape, dtype }))).toEqual(
      recorded.stateDict,
    ))
  test("print", () => expect(String(module)).toBe(recorded.print))
  test("children", () =>
    expect(
      nodes(module).map(({ path, module }) => ({
        path,
        totalParams: paramsOf(module as never),
        print: String(module),
      })),
    ).toEqual(recorded.children))
})

test("of each module its parameters, then its buffers, then its children's; only buffers that are kept are saved", () => {
  const own = (name: string) => ({ name, shape: [2], dtype: "float32" }) as const
  const module = createModule({
    kind: "Net",
    children: [{ name: "norm", module: sequential(batchNorm2d(2)) as unknown as Module }],
    parameters: [{ ...own("scale"), trainable: true }],
    buffers: [
      { ...own("mask"), persistent: false },
      { ...own("mean"), persistent: true },
    ],
    [behaviour]: { forward: (_, [x = null]) => x, describe: () => "" },
  })
  expect(stateDict(module).map(({ name }) => name)).toEqual([
    "scale",
    "mean",
    "norm.0.weight",
    "norm.0.bias",
    "norm.0.running_mean",
    "norm.0.running_var",
    "norm.0.num_batches_tracked",
  ])
  expect(buffers(module).map(({ name }) => name)).toContain("mask")
})

test("a layer by itself has the names of PyTorch's", () => {
  expect(parameters(conv2d(3, 5, 3))).toEqual([
    { name: "weight", shape: [5, 3, 3, 3], dtype: "float32", trainable: true },
    { name: "bias", shape: [5], dtype: "float32", trainable: true },
  ])
  expect(parameters(relu())).toEqual([])
})

test("what is no module is refused in a sentence", () => {
  expect(() => parameters([relu()])).toThrow(
    "parameters: expects a layer, a sequential or a model, got an array; use sequential(...)",
  )
  expect(() => stateDict(relu)).toThrow(
    "stateDict: expects a layer, a sequential or a model, got a function; call it, as in relu()",
  )
  expect(() => buffers({})).toThrow("buffers: expects a layer, a sequential or a model, got {...}")
})
