// The networks of examples/ against the same ones in PyTorch: examples.py says how they are written there.
import { describe, expect, test } from "vitest"
import { attention } from "../../examples/attention.ts"
import { audioEncoder } from "../../examples/audioEncoder.ts"
import { inceptionNet } from "../../examples/inception.ts"
import { languageModel } from "../../examples/languageModel.ts"
import { resnet18, resnet50, resnet152 } from "../../examples/resnet.ts"
import { siamese } from "../../examples/siamese.ts"
import { unet } from "../../examples/unet.ts"
import { buffers, outputOf, parameters, paramsOf, stateDict, summary, tensor } from "../../src/index.ts"
import type { Module } from "../../src/module/module.ts"
import { recordings } from "../recordings.ts"
import type { Network, Table, Tensor } from "../recordings.ts"
import { expectTotals } from "../summary/expect.ts"

interface Example
  extends Pick<Network, "print" | "parameters" | "buffers" | "stateDict" | "totals">, Pick<Table, "table"> {
  example: string
  inputs: Tensor[]
  output: Tensor
  paramsOf: number
}

const { examples } = recordings<{ examples: Example[] }>("examples")
const networks: { readonly [name: string]: unknown } = {
  resnet18,
  resnet50,
  resnet152,
  unet,
  inception: inceptionNet,
  languageModel,
  siamese,
  attention,
  audioEncoder,
}

test("each recorded network is an example", () =>
  expect(Object.keys(networks)).toEqual(examples.map(({ example }) => example)))

describe.each(examples)("$example", recorded => {
  const network = networks[recorded.example] as Module
  const shapes = recorded.inputs.map(({ shape }) => shape)
  const input = { inputSize: shapes, dtypes: recorded.inputs.map(({ dtype }) => dtype) }

  test("parameters", () => {
    expect(parameters(network)).toEqual(recorded.parameters)
    expect(paramsOf(network as never)).toBe(recorded.paramsOf)
  })
  test("output", () => {
    const given = recorded.inputs.map(({ shape, dtype }) => tensor(shape, dtype))
    expect(outputOf(network as never, given as never)).toEqual(recorded.output.shape)
  })
  test("buffers", () => expect(buffers(network)).toEqual(recorded.buffers))
  test("state dict", () =>
    expect(stateDict(network).map(({ name, shape, dtype }) => ({ name, shape, dtype }))).toEqual(
      recorded.stateDict,
    ))
  test("print", () => expect(String(network)).toBe(recorded.print))
  test("totals", () => expectTotals(summary(network, input), recorded.totals))
  test("table", () => expect(String(summary(network, input))).toBe(recorded.table))
})
