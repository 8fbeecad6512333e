// What `digest` and `run` say as types against what they say at run time, of the library's definitions and of random ones.
import { layer } from "../../src/define/index.ts"
import type { Definition } from "../../src/define/definition.ts"
import type { RuntimeRule } from "../../src/define/rule/rule.ts"
import { givenOf, slotsOf, valuesOf } from "../../src/define/call/slots.ts"
import { define } from "../../src/define/defineForUsers.ts"
import { outputOf, paramsOf, ShapeError } from "../../src/index.ts"
import type { DType, Module } from "../../src/module/module.ts"
import { source } from "./compile.ts"
import { digest } from "./digest.ts"
import { definition, shapeFor, suitingCall } from "./definitions.ts"
import { untyped } from "../../test/library.ts"
import { library } from "./library.ts"
import { typeOf } from "./programs.ts"
import type { Claim, Program } from "./programs.ts"
import { generator } from "./random.ts"
import type { Random } from "./random.ts"

export interface DefinitionCounts {
  definitions: number
  layers: number
  shapes: number
  refused: number
  unranked: number
}

/** What runs at run time: the shape that comes out, or the sentence. */
function outcome(module: Module, shape: readonly (number | string)[], dtype: DType): unknown {
  try {
    return outputOf(module as never, (dtype === "float32" ? shape : { shape, dtype }) as never)
  } catch (error) {
    if (error instanceof ShapeError) return error.message
    return `no ShapeError: ${String(error)}`
  }
}

/** What only types say of a rule. */
const onlyTypes: readonly string[] = ["accepts", "fallible", "spanned", "switches", "filledBy", "harmless"]
/** A rule as a type without that, and without `readonly`. */
const digestHeader = [
  `import type { Factory } from ${source("define/index.ts")}`,
  "type ruleOf<F> = F extends Factory<infer R> ? R : never",
  `type onlyTypes = ${onlyTypes.map(key => JSON.stringify(key)).join(" | ")}`,
  "type bare<t> = t extends readonly unknown[] ? { -readonly [i in keyof t]: bare<t[i]> } : t extends object ? { -readonly [k in keyof t as k extends onlyTypes ? never : k]: bare<t[k]> } : t",
]

/** The text of the type of a digested definition. */
function digestType(value: unknown): string {
  if (Array.isArray(value) && value[0] !== "...") return `[${value.map(digestType).join(", ")}]`
  if (Array.isArray(value) || typeof value !== "object" || value === null) return typeOf(value)
  const members = Object.entries(value)
    .filter(([key, member]) => !onlyTypes.includes(key) && member !== undefined)
    .map(([key, member]) => `${key === "-1" ? "[rank: number]" : JSON.stringify(key)}: ${digestType(member)}`)
  return `{ ${members.join("; ")} }`
}

/** A layer, and what it was made of. */
interface Made {
  readonly module: Module
  readonly rule: RuntimeRule
  readonly args: readonly unknown[]
}

/** What a layer's type and the runtime make of a few shapes. */
function runClaims(random: Random, name: string, made: Made, many: number, counts: DefinitionCounts): readonly Claim[] {
  const { module, rule, args } = made
  const slots = slotsOf(rule, valuesOf(rule, givenOf(rule, args)))
  return Array.from({ length: many }, () => {
    const shape = shapeFor(random, rule.input, slots)
    const dtype = random.once(6) ? random.pick(["float64", "int64", "float16", "bool"] as const) : "float32"
    const out = outcome(module, shape, dtype)
    counts.shapes++
    if (typeof out === "string") counts.refused++
    if (shape[0] === "...") counts.unranked++
    const given = dtype === "float32" ? typeOf(shape) : `Tensor<${typeOf(shape)}, "${dtype}">`
    return { type: `OutputOf<typeof ${name}, ${given}>`, expected: [outputType(out)], about: JSON.stringify(rule) }
  })
}

interface Counted extends Program {
  readonly counts: DefinitionCounts
}

/** `count` definitions with layers and shapes. */
export function definitionProgram(count: number, seed = 1): Counted {
  const random = generator(seed)
  const header = [...library, ...digestHeader]
  const claims: Claim[] = []
  const counts: DefinitionCounts = { definitions: 0, layers: 0, shapes: 0, refused: 0, unranked: 0 }
  for (let i = 0; i < count; i++) {
    const made = definition(random, i)
    const rule = define(made) as unknown as RuntimeRule
    counts.definitions++
    header.push(`const f${i} = defineLayer(${JSON.stringify(made)})`)
    claims.push(...digestClaims(`ruleOf<typeof f${i}>`, made))
    for (let j = 0; j < 2; j++) {
      const args = suitingCall(random, made)
      const module = attempt(() => layer(rule)(...args) as Module)
      if (module === undefined) continue
      counts.layers++
      const name = `l${i}_${j}`
      header.push(`const ${name} = f${i}(${args.map(arg => JSON.stringify(arg)).join(", ")})`)
      claims.push({ type: `ParamsOf<typeof ${name}>`, expected: [typeOf(paramsOf(module as never))] })
      claims.push(...runClaims(random, name, { module, rule, args }, 3, counts))
    }
  }
  return { header, claims, counts }
}

/** The library's own definitions, with layers and shapes. */
export function builtInProgram(definitions: readonly Definition[], layers: number, seed = 1): Counted {
  const random = generator(seed)
  const rules = definitions.map(({ name }) => `${name}Rule`)
  const header = [
    ...library,
    ...digestHeader,
    `import type { ${rules.join(", ")} } from ${source("index.ts")}`,
  ]
  const claims: Claim[] = []
  const counts: DefinitionCounts = { definitions: 0, layers: 0, shapes: 0, refused: 0, unranked: 0 }
  for (const own of definitions) {
    const rule = define(own) as unknown as RuntimeRule
    counts.definitions++
    claims.push(...digestClaims(`${own.name}Rule`, own))
    if (own.signature !== undefined) continue // several inputs: not in a chain
    for (let j = 0; j < layers; j++) {
      const args = suitingCall(random, own)
      const module = attempt(() => untyped[own.factory]!(...args) as Module)
      if (module === undefined) continue
      counts.layers++
      const name = `${own.factory}_${j}`
      header.push(`const ${name} = ${own.factory}(${args.map(arg => JSON.stringify(arg)).join(", ")})`)
      claims.push({ type: `ParamsOf<typeof ${name}>`, expected: [typeOf(paramsOf(module as never))] })
      claims.push(...runClaims(random, name, { module, rule, args }, 4, counts))
    }
  }
  return { header, claims, counts }
}

/** A claim for each key of a digested definition. */
function digestClaims(rule: string, made: Definition): Claim[] {
  return Object.entries(digest(made))
    .filter(([key]) => !onlyTypes.includes(key))
    .map(([key, value]) => ({ type: `bare<${rule}["${key}"]>`, expected: [digestType(value)] }))
}

/** The type of an output: a shape, several of them, or a sentence. */
export function outputType(out: unknown): string {
  if (!Array.isArray(out) || !out.some(Array.isArray)) return typeOf(out)
  return `[${out.map(outputType).join(", ")}]`
}

/** What comes of something, unless it is refused. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof ShapeError) return undefined
    throw error
  }
}
