// What PyTorch said of single layers and of chains, replayed in types.
import { differences as deliberate } from "../../test/replay/differences.ts"
import { differences, replay } from "../../test/replay/replay.ts"
import type { Case } from "../../test/replay/replay.ts"
import { factoryOf } from "../../test/library.ts"
import { recordedClasses, recordings } from "../../test/recordings.ts"
import type { Element as Recorded } from "../../test/recordings.ts"
import type { TensorValue, Value } from "../../src/module/module.ts"
import { program } from "./chains.ts"
import { valueOf } from "./elements.ts"
import type { Element } from "./elements.ts"
import { library } from "./library.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Line, Program } from "./programs.ts"
import { generator } from "./random.ts"
import { Writer } from "./writer.ts"

export interface LayerCounts {
  [layer: string]: { replayed: number; refused: number }
}

const sizesOf = (value: Value): unknown => (value === null ? null : "shape" in value ? value.shape : value.map(sizesOf))

/** `each` recorded configurations of every layer of one input, without those in which laminate differs on purpose. */
export function recordedLayers(each: number, seed = 1): Program & { readonly counts: LayerCounts } {
  const random = generator(seed)
  const counts: LayerCounts = {}
  const lines: Line[] = []
  const claims: Claim[] = []
  for (const layer of recordedClasses) {
    const cases = [...recordings<{ cases: Case[] }>(`layers/${layer}`).cases]
    // What takes several inputs is told in types by chains and forwards.
    if (cases.some(({ inputs }) => inputs.length > 1)) continue
    const factory = factoryOf(layer)
    const count = { replayed: 0, refused: 0 }
    counts[layer] = count
    while (count.replayed < each && cases.length > 0) {
      const given = cases.splice(random.below(cases.length), 1)[0]!
      const outcome = replay(factory, given)
      if (deliberate.some(({ covers }) => covers(layer, given))) continue
      if (differences(outcome, given.result).length > 0) continue // the runtime's replay tells of them
      count.replayed++
      if (!given.result.ok) count.refused++
      const name = `${factory}${count.replayed}`
      const writer = new Writer().write(`export const ${name} = ${factory}`)
      const args = [...given.args, ...(Object.keys(given.options).length > 0 ? [given.options] : [])]
      writer.list("(", args, ")", (arg, i) => writer.value(arg, `${i}`))
      const atConstruction = constructionOf(factory, args)
      if (atConstruction !== null) {
        // Which argument it is, the factories' own test knows.
        lines.push({ text: writer.text, fault: { sentence: atConstruction, own: true, columns: "anywhere", again: "anywhere" } })
        continue
      }
      lines.push({ text: writer.text, fault: null })
      const input = given.inputs[0] as TensorValue
      const shape = input.dtype === "float32" ? typeOf(input.shape) : `Tensor<${typeOf(input.shape)}, "${input.dtype}">`
      const out = outcome.ok ? sizesOf(outcome.facts.output!) : outcome.sentence
      claims.push({ type: `OutputOf<typeof ${name}, ${shape}>`, expected: [typeOf(out), ...(abstained(out, input.shape, given) ?? [])] })
      if (given.result.ok) claims.push({ type: `ParamsOf<typeof ${name}>`, expected: [typeOf(given.result.totalParams)] })
    }
  }
  return { header: library, lines, claims, counts }
}

/** What types say where a product with a decimal factor is whole on paper, and in floats perhaps just below: see src/shape/resized.ts. */
function abstained(out: unknown, shape: TensorValue["shape"], { options: { scaleFactor } }: Case): string[] | undefined {
  if (typeof scaleFactor !== "number" && !Array.isArray(scaleFactor)) return undefined
  const factors = shape.slice(2).map((_, i) => (Array.isArray(scaleFactor) ? scaleFactor[i] : scaleFactor) as number)
  const isOpen = (size: number | string, factor: number) => {
    const product = (size as number) * factor
    return !Number.isInteger(factor * 8) && Math.abs(product - Math.round(product)) < 1e-9
  }
  const open = (sizes: readonly (number | string)[]) => sizes.map((size, i) => (i >= 2 && isOpen(shape[i]!, factors[i - 2]!) ? NaN : size))
  // One axis that is unknown makes unknown whether anything is left.
  const made = Array.isArray(out) ? out : shape.map((size, i) => (i < 2 ? size : Math.floor((size as number) * factors[i - 2]!)))
  return [typeOf(open(made))]
}

/** The sentence of a factory, if it refuses. */
function constructionOf(factory: string, args: readonly unknown[]): string | null {
  try {
    valueOf({ kind: "layer", factory, args })
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** A recorded chain. */
interface Chain {
  readonly input: readonly number[]
  readonly chain: readonly Recorded[]
  readonly result:
    | { readonly ok: false; readonly path: string; readonly layer: string }
    | { readonly ok: true; readonly output: Value; readonly totalParams: number; readonly trainableParams: number }
}

export interface RecordedChainCounts {
  right: number
  wrong: number
  /** Chains that laminate takes and PyTorch refuses, or the other way round. */
  differing: number
}

/** The recorded chains as models, `from` one `to` another: the outputs, totals and refusals that PyTorch told of. */
export function recordedChains(from = 0, to = Infinity): Program & { readonly counts: RecordedChainCounts } {
  const counts: RecordedChainCounts = { right: 0, wrong: 0, differing: 0 }
  const lines: Line[] = []
  const claims: Claim[] = []
  recordings<{ chains: Chain[] }>("chains")
    .chains.slice(from, to)
    .forEach(({ input, chain, result }, i) => {
      const root: Element = { kind: "model", name: "Net", input, of: chain.map(elementOf) }
      const made = program(`c${i}`, root, input)
      if ((made.line.fault === null) !== result.ok) {
        counts.differing++
        return
      }
      counts[result.ok ? "right" : "wrong"]++
      lines.push(made.line)
      if (!result.ok) return
      claims.push(
        { type: `OutputOf<typeof c${i}>`, expected: [typeOf(sizesOf(result.output))] },
        { type: `ParamsOf<typeof c${i}>`, expected: [typeOf(result.totalParams)] },
        { type: `TrainableParamsOf<typeof c${i}>`, expected: [typeOf(result.trainableParams)] },
      )
    })
  return { header: library, lines, claims, counts }
}

function elementOf(recorded: Recorded): Element {
  if (Array.isArray(recorded)) return { kind: "array", of: recorded.map(elementOf) }
  if ("name" in recorded) return { kind: "named", name: recorded.name, of: elementOf(recorded.of) }
  const options = Object.keys(recorded.options).length > 0 ? [recorded.options] : []
  return { kind: "layer", factory: factoryOf(recorded.layer), args: [...recorded.args, ...options] }
}
