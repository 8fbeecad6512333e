// Random layers by themselves: their parameters, and what torchinfo counts.
import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { buffers, parameters, ShapeError, stateDict, summary } from "../../src/index.ts"
import { dtypes } from "../../src/module/module.ts"
import { factoryOf } from "../build.ts"
import { recordings } from "../recordings.ts"
import type { LayerCase, Tensor } from "../recordings.ts"

const classes = readdirSync(new URL("../reference/layers", import.meta.url)).map(file => file.split(".")[0]!)

test.each(classes.filter(name => factoryOf(name) !== undefined))("%s", name => {
  for (const { args, options, inputs, result } of recordings<{ cases: LayerCase[] }>(`layers/${name}`)
    .cases) {
    if (!result.ok || inputs.length > 1) continue
    const layer = attempt(() => factoryOf(name)!(...args, options))
    if (layer === undefined) continue
    expect(parameters(layer)).toEqual(result.parameters)
    expect(buffers(layer)).toEqual(result.buffers)
    expect(stateDict(layer).map(({ name }) => name)).toEqual(result.stateDict)
    if (result.multAdds === null || !inputs.every(isDescribed)) continue
    const statistics = attempt(() => summary(layer, { inputSize: inputs }))
    if (statistics === undefined) continue
    expect([statistics.totalMultAdds, statistics.totalParams]).toEqual([result.multAdds, result.totalParams])
  }
})

/** torchinfo takes no empty inputs, and this library no complex numbers. */
function isDescribed({ shape, dtype }: Tensor): boolean {
  return shape.every(size => size > 0) && (dtypes as readonly string[]).includes(dtype)
}

/** What a layer refuses is tested with the layers. */
function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof ShapeError) return undefined
    throw error
  }
}
