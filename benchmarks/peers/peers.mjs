// The chain of linear layers in each library, as near as it comes. `program(sizes)` has a layer from each size to the next,
// and `misfit`, if it is told, is the input size of the last layer instead of the one that fits.

// sizes, misfit -> [inputs, outputs] of each layer
const layersOf = (sizes, misfit) =>
  sizes.slice(1).map((outputs, i) => [i === sizes.length - 2 ? (misfit ?? sizes[i]) : sizes[i], outputs])
const lines = (...parts) => parts.flat().join("\n") + "\n"

/** How many layers the chains have; laminate's own are in type-tests/cost/linears.gen.mjs. */
export const lengths = [10, 50, 100, 200, 500]

export const peers = [
  {
    name: "ts-torch",
    packages: ["@ts-torch/nn"],
    writes: "`Linear` and `pipe`",
    program: (sizes, misfit) => {
      const [first, ...rest] = layersOf(sizes, misfit).map(layer => `new Linear(${layer.join(", ")})`)
      return lines(
        'import { Linear } from "@ts-torch/nn"',
        `export const chain = ${first}`,
        rest.map(layer => `  .pipe(${layer})`),
      )
    },
  },
  {
    name: "numtype",
    packages: ["numtype"],
    writes: "`matmul` and `add` on arrays; it has no layers",
    program: (sizes, misfit) =>
      lines(
        'import { NDArray } from "numtype"',
        `export const chain = NDArray.zeros([16, ${sizes[0]}])`,
        layersOf(sizes, misfit).map(
          ([inputs, outputs]) =>
            `  .matmul(NDArray.zeros([${inputs}, ${outputs}])).add(NDArray.zeros([${outputs}]))`,
        ),
      ),
  },
  {
    name: "TypeTensor",
    packages: ["@typetensor/core"],
    writes: "`matmul` on tensors; it has no layers",
    program: (sizes, misfit) =>
      lines(
        'import { float32, zeros, type Device } from "@typetensor/core"',
        "declare const device: Device",
        "const on = { device, dtype: float32 } as const",
        `const x0 = await zeros([16, ${sizes[0]}] as const, on)`,
        layersOf(sizes, misfit).map(
          (layer, i) =>
            `const x${i + 1} = await x${i}.matmul(await zeros([${layer.join(", ")}] as const, on))`,
        ),
        `export const chain = x${sizes.length - 1}`,
      ),
  },
  {
    name: "TensorFlow.js",
    packages: ["@tensorflow/tfjs"],
    writes:
      "`layers.dense` in `sequential`; sizes are numbers, not types, and a dense layer is not told its input",
    program: sizes =>
      lines(
        'import { layers, sequential } from "@tensorflow/tfjs"',
        "export const chain = sequential({ layers: [",
        layersOf(sizes).map(([inputs, outputs], i) =>
          i === 0
            ? `  layers.dense({ units: ${outputs}, inputShape: [${inputs}] }),`
            : `  layers.dense({ units: ${outputs} }),`,
        ),
        "] })",
      ),
  },
  { name: "typenet", unpublished: "its package is private; the one of its name on npm is another's" },
  { name: "potatogpt", unpublished: "its package has no name" },
]
