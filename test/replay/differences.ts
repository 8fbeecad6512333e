// Where laminate is stricter than PyTorch on purpose: docs/differences.md says why, in the same order.
import type { TensorValue, Value } from "../../src/module/module.ts"
import type { FunctionCase } from "./functions.ts"
import type { Case } from "./replay.ts"

export interface Difference {
  readonly name: string
  /** Whether a case that PyTorch takes is one that laminate refuses for this reason. */
  readonly covers: (layer: string, given: Case) => boolean
}

const tensors = (value: Value): readonly TensorValue[] =>
  value === null ? [] : "shape" in value ? [value] : value.flatMap(tensors)
const isEmpty = ({ inputs }: Case) => inputs.flatMap(tensors).some(({ shape }) => shape.includes(0))
const isBatchNorm = (layer: string) => layer.startsWith("BatchNorm")
const sizes = (value: unknown): unknown[] => [value].flat()

export const differences: readonly Difference[] = [
  {
    name: "convolutions and batch normalisations have at least one channel",
    covers: (layer, { args }) => (isBatchNorm(layer) || layer.startsWith("Conv")) && args[0] === 0,
  },
  { name: "an empty input is checked like any other", covers: (_, given) => isEmpty(given) },
  {
    name: "batch normalisation checks channels and dtype also without parameters and statistics",
    covers: (layer, { options }) =>
      isBatchNorm(layer) && options["affine"] === false && options["trackRunningStats"] === false,
  },
  {
    name: "normalisations of layers and groups check sizes and dtype also without parameters",
    covers: (layer, { options }) =>
      (layer === "GroupNorm" && options["affine"] === false) ||
      (layer === "LayerNorm" && options["elementwiseAffine"] === false),
  },
  {
    name: "negative padding does not crop",
    covers: (_, { options }) => sizes(options["padding"]).some(size => typeof size === "number" && size < 0),
  },
  {
    name: "padding modes pad every axis",
    covers: (layer, { options: { paddingMode = "zeros", padding, dilation } }) =>
      layer === "Conv2d" &&
      paddingMode !== "zeros" &&
      [padding, dilation].some(value => Array.isArray(value) && value.length === 1),
  },
  {
    name: "no empty array of sizes",
    covers: (_, { options }) =>
      Object.values(options).some(value => Array.isArray(value) && value.length === 0),
  },
  {
    name: "the states of an LSTM are two",
    covers: (layer, { inputs: [, states] }) => layer === "LSTM" && Array.isArray(states) && states.length > 2,
  },
  {
    name: "masks are booleans or of the query's dtype",
    covers: (layer, { call, inputs: [query] }) =>
      layer === "MultiheadAttention" &&
      Object.values(call).some(
        mask =>
          typeof mask === "object" &&
          mask !== null &&
          ![tensors(query ?? null)[0]?.dtype, "bool"].includes((mask as TensorValue).dtype),
      ),
  },
  {
    name: "divisorOverride is at least 1",
    covers: (_, { options }) =>
      typeof options["divisorOverride"] === "number" && options["divisorOverride"] < 0,
  },
  {
    name: "padding, cropping and resizing leave something",
    covers: (layer, { result }) =>
      ["ConvTranspose2d", "ZeroPad2d", "Upsample"].includes(layer) &&
      result.ok &&
      tensors(result.output).some(({ shape }) => shape.includes(0)),
  },
  {
    name: "adaptive pools look at the rank",
    covers: (layer, { inputs }) =>
      layer.startsWith("Adaptive") &&
      inputs.flatMap(tensors).some(({ shape }) => ![3, 4].includes(shape.length)),
  },
  {
    name: "padding is for the axes in the name",
    covers: (layer, { args: [padding] }) =>
      layer === "ZeroPad2d" && Array.isArray(padding) && padding.length !== 4,
  },
  {
    name: "upsampling takes floats",
    covers: (layer, { inputs }) =>
      layer === "Upsample" && inputs.flatMap(tensors).some(({ dtype }) => dtype === "uint8"),
  },
  {
    name: "numbers are no words",
    covers: (layer, { options: { scaleFactor } }) => layer === "Upsample" && typeof scaleFactor === "string",
  },
]

/** The same for tensor operations. */
export interface FunctionDifference {
  readonly name: string
  readonly covers: (given: FunctionCase) => boolean
}

export const functionDifferences: readonly FunctionDifference[] = [
  {
    name: "an empty tensor of integers is not divided by 0",
    covers: ({ function: name, args: [input, other], options }) =>
      name === "div" &&
      typeof options["roundingMode"] === "string" &&
      other === 0 &&
      (input as TensorValue).shape.includes(0),
  },
  {
    name: "cat does not skip an empty vector",
    covers: ({ function: name, args: [tensors] }) =>
      name === "cat" && (tensors as TensorValue[]).some(({ shape }) => shape.length === 1 && shape[0] === 0),
  },
  {
    name: "options have PyTorch's names, not NumPy's",
    covers: ({ options }) => "keepdims" in options,
  },
]
