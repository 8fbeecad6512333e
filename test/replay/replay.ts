// Runs a recorded configuration of a layer in laminate, and compares what comes of it with what PyTorch said.
import * as laminate from "../../src/index.ts"
import type { AnyLayer } from "../../src/define/index.ts"
import type { DType, Value } from "../../src/module/module.ts"
import { untyped } from "../library.ts"
import { trace } from "../../src/graph/trace.ts"
import type { Module } from "../../src/module/module.ts"

export interface Case {
  kind: "valid" | "border" | "wrong"
  args: unknown[]
  options: { [name: string]: unknown }
  inputs: Value[]
  call: { [name: string]: unknown }
  result: Accepted | ({ ok: false; stage: "construct" | "call"; error: string; type: string } & Partial<Made>)
}
/** What is known of a layer without a call. */
interface Made {
  parameters: { name: string; shape: number[]; dtype: DType; trainable: boolean }[]
  buffers: { name: string; shape: number[]; dtype: DType; persistent: boolean }[]
  print: string
}
interface Accepted extends Made {
  ok: true
  output: Value
  stateDict: string[]
  /** What torchinfo counts; null where it does not. */
  multAdds: number | null
  totalParams: number
}

/** What laminate makes of a case: the facts that the recording has, or the sentence that refuses. */
export type Outcome =
  | { ok: false; sentence: string; facts: Partial<Made> }
  | { ok: true; facts: Partial<Accepted & { summarised: Summarised }> }
type Summarised = Pick<Accepted, "multAdds" | "totalParams">

export function replay(factory: string, { args, options, inputs, call }: Case): Outcome {
  let facts: Partial<Made> = {}
  try {
    const module: Module = untyped[factory]!(...args, ...(Object.keys(options).length > 0 ? [options] : []))
    facts = {
      parameters: [...laminate.parameters(module)] as never,
      buffers: [...laminate.buffers(module)] as never,
      print: String(module),
    }
    const given = Object.keys(call).length > 0 ? [...inputs, call as never] : inputs
    const { output } = trace(module, given)
    return {
      ok: true,
      facts: {
        ...facts,
        output,
        stateDict: laminate.stateDict(module).map(({ name }) => name),
        totalParams: laminate.paramsOf(module as unknown as AnyLayer) as number,
        ...summarised(module, inputs),
      },
    }
  } catch (error) {
    if (!(error instanceof laminate.ShapeError)) throw error
    return { ok: false, sentence: error.message, facts }
  }
}

/** The facts in which laminate differs from PyTorch; none if they agree. */
export function differences(outcome: Outcome, result: Case["result"]): string[] {
  if (!outcome.ok && result.ok) return [`refused: ${outcome.sentence}`]
  if (outcome.ok && !result.ok) return [`accepted, where PyTorch refuses: ${result.error}`]
  const said: { readonly [name: string]: unknown } = { ...result, ...(result.ok && torchinfos(result)) }
  return Object.entries(outcome.facts)
    .filter(([name]) => name in said)
    .filter(([name, fact]) => canonical(fact) !== canonical(said[name]))
    .map(([name, fact]) => `${name}: ${canonical(fact)} instead of ${canonical(said[name])}`)
}
const torchinfos = ({ multAdds, totalParams }: Accepted): object =>
  multAdds === null ? {} : { summarised: { multAdds, totalParams } }

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** What a summary counts, where torchinfo gives one: it takes no empty input, and PyTorch does. */
function summarised(module: Module, inputs: Value[]): { summarised?: Summarised } {
  const empty = (value: Value): boolean =>
    value !== null && ("shape" in value ? value.shape.includes(0) : value.some(empty))
  if (inputs.some(empty)) return {}
  const { totalMultAdds, totalParams } = laminate.summary(module, { inputSize: inputs as never })
  return { summarised: { multAdds: totalMultAdds as number, totalParams } }
}
