// Random definitions of layers, calls of their factories, and shapes to run them on.
import type { Definition } from "../../src/define/definition.ts"
import type { Slots } from "../../src/shape/evaluate.ts"
import type { Pattern } from "../../src/shape/pattern.ts"
import type { Random } from "./random.ts"

type Field = Definition["options"][string]
type Of<Kind> = Extract<Field, { readonly kind: Kind }>
type Mutable<T> = { -readonly [key in keyof T]: T[key] }

const nouns = ["input channels", "features", "heads"]

function intField(random: Random, initial?: number): Of<"int"> {
  return {
    kind: "int",
    min: random.pick([0, 1, 1]),
    ...(random.once(2) ? { noun: random.pick(nouns) } : {}),
    ...(initial === undefined ? {} : { default: initial }),
  }
}
/** Sizes of axes: as many as another field has. */
function axesField(random: Random, initial?: number | string, like?: Field): Of<"axes"> {
  const { once, pick } = random
  const axes = pick([1, 2, 2, 3])
  return {
    kind: "axes",
    axes: like?.kind === "axes" ? like.axes : axes,
    min: initial === 0 ? 0 : pick([0, 1]),
    ...(once(2) ? { broadcast: true } : {}),
    ...(once(2) ? { tuple: true } : {}),
    ...(initial === undefined ? {} : { default: initial }),
    ...(typeof initial === "string" ? { nullable: once(2) } : {}),
    ...(initial === 0 && once(3) ? { words: ["same", "valid"] } : {}),
  }
}

/** A definition as its author would write it, of everything that the language of definitions has. */
export function definition(random: Random, place: number): Definition {
  const { below, between, once, pick } = random
  const hasFirst = once(6)
  const args: [string, Field][] = hasFirst
    ? []
    : Array.from({ length: between(0, 3) }, (_, i) => {
        const kind = below(8)
        if (kind < 4) return [`size${i}`, intField(random)]
        if (kind < 6) return [`kernel${i}`, axesField(random)]
        if (kind === 6) return [`mode${i}`, { kind: "word", words: ["zeros", "mean", "max"], default: "zeros" }]
        return [`rate${i}`, { kind: "float", default: 0.5, min: 0, max: 1 }]
      })
  const options: { [name: string]: Field } = {}
  const axesArg = args.find(([, field]) => field.kind === "axes")
  if (axesArg !== undefined || once(2)) {
    const like = axesArg?.[1]
    if (axesArg !== undefined && once(2)) options["stride"] = axesField(random, axesArg[0], like)
    else if (once(2)) options["stride"] = { ...axesField(random, 1, like), min: 1 }
    if (once(2)) options["padding"] = axesField(random, 0, like)
  }
  if (once(3)) options["groups"] = { ...intField(random, 1), min: 1 }
  if (once(4)) options["extra"] = { kind: "int", min: 0, default: 0 }
  if (once(5)) options["divisor"] = { kind: "int", min: 1, nullable: true, default: null }
  if (once(2)) options["bias"] = { kind: "flag", default: once(2) }
  if (once(3)) options["ceil"] = { kind: "flag", default: false }
  if (once(4)) options["eps"] = { kind: "float", default: 1e-5, ...(once(2) ? { nullable: true } : {}) }
  if (once(4)) options["fill"] = { kind: "word", words: ["zeros", "reflect", "circular"], default: "zeros" }
  if (once(4)) options["dtype"] = { kind: "word", words: ["float32", "float64", "float16", "bfloat16"], default: "float32" }
  if (hasFirst && Object.keys(options).length === 0) options["p"] = { kind: "float", default: 0.5, min: 0, max: 1 }
  const firsts = Object.keys(options).filter(name => !["stride", "padding", "dtype"].includes(name))
  const first = hasFirst && firsts.length > 0 ? pick(firsts) : undefined

  const made: Mutable<Definition> = {
    name: `Made${place}`,
    factory: `made${place}`,
    args,
    options,
    ...(first === undefined ? {} : { first }),
  }
  const numeric = numericSlots(made)
  Object.assign(made, patterns(random, made, numeric), parameterLists(random, made, numeric))
  Object.assign(made, conditions(random, made, numeric))
  if ("dtype" in options && once(2)) made.takes = { like: "parameters" }
  else if (once(5)) made.takes = { of: ["float32", "float64", "int64"], text: "floats or int64" }
  return made
}

/** The slots that stand for numbers, whatever the call. */
function numericSlots({ args, options, first }: Definition): readonly string[] {
  const fields = [...args, ...Object.entries(options)]
  return fields.flatMap(([name, field]) => {
    if (field.kind === "int" && field.nullable !== true && name !== first) return [name]
    if (field.kind !== "axes" || field.words !== undefined) return []
    return Array.from({ length: field.axes }, (_, axis) => `${name}.${axis}`)
  })
}
const flagSlots = ({ options, first }: Definition): readonly string[] =>
  Object.keys(options).filter(name => options[name]!.kind === "flag" && name !== first)

/** The sizes that come in and go out. */
function patterns(random: Random, made: Definition, numeric: readonly string[]): Partial<Definition> {
  const { below, between, once, pick } = random
  const letters = ["N", "C", "H", "W", "L", "D", "E"]
  const names = Array.from({ length: between(1, 4) }, (_, i) => (numeric.length > 0 && once(3) ? pick(numeric) : letters[i]!))
  const free = [...new Set(names)]
  if (once(20)) return { input: ["*S"] }
  if (below(5) < 2) {
    const at = pick([0, 0, 0, 1, names.length, below(names.length + 1)])
    const input = [...free.slice(0, at), "*B", ...free.slice(at)]
    if (once(4)) return { input }
    const place = once(2) ? Math.min(at, free.length) : below(3)
    const sizes = outputSizes(random, made, free, numeric)
    return { input, output: [...sizes.slice(0, place), "*B", ...sizes.slice(place)] }
  }
  const optional = free.length > 1 && once(2) ? below(once(2) ? 1 : free.length) : -1
  const input = free.map((name, i) => (i === optional ? `${name}?` : name))
  if (once(4)) return { input }
  const sizes = outputSizes(random, made, free.filter((_, i) => i !== optional), numeric)
  if (optional < 0) return { input, output: sizes }
  const place = once(2) ? Math.min(optional, sizes.length) : below(sizes.length + 1)
  return { input, output: [...sizes.slice(0, place), `${free[optional]}?`, ...sizes.slice(place)] }
}

function outputSizes(random: Random, made: Definition, known: readonly string[], numeric: readonly string[]): string[] {
  const { between, once, pick } = random
  const atoms = [...known, ...numeric, "1", "2", "7"]
  const atom = () => pick(atoms)
  const flags = flagSlots(made)
  const windows = Object.entries(made.options).flatMap(([name, field]) =>
    name === "padding" && field.kind === "axes" ? Array.from({ length: field.axes }, (_, axis) => `padding.${axis}`) : [],
  )
  const window = (operation: string, flag?: string) =>
    `${operation}(${atom()}, ${pick(numeric.length > 0 ? numeric : atoms)}, ${pick(["1", "2", ...numeric.filter(slot => slot.startsWith("stride"))])}, ${
      operation === "window" && windows.length > 0 ? pick(windows) : "0"
    }, 1${flag === undefined ? "" : `, ${flag}`})`
  return Array.from({ length: between(1, 4) }, (): string => {
    switch (pick([0, 0, 0, 1, 2, 3, 4])) {
      case 1:
        return `${atom()} ${pick(["+", "*", "/", "-", "%"])} ${atom()}`
      case 2:
        return flags.length > 0 && once(4) ? window("pool", pick(flags)) : window("window")
      case 3:
        return flags.length === 0
          ? `${pick(["min", "max"])}(${atom()}, ${atom()})`
          : pick([
              `choose(${pick(flags)}, pool(${atom()}, ${pick([...numeric, "3"])}, 2, 0, 1, ${pick(flags)}), window(${atom()}, 3, 2, 0, 1))`,
              `choose(${pick(flags)}, ${atom()}, ${atom()} + ${atom()})`,
              `choose(${pick(flags)}, ${atom()}, window(${atom()}, 3, 1, 0, 1))`,
            ])
      case 4:
        return pick([`some(${atom()})`, `or(${atom()}, ${atom()})`])
      default:
        return pick(known.length > 0 ? known : atoms)
    }
  })
}

function parameterLists(random: Random, made: Definition, numeric: readonly string[]): Partial<Definition> {
  const { between, once, pick } = random
  const flags = flagSlots(made)
  const atom = () => (numeric.length === 0 || once(8) ? pick(["1", "2", "5"]) : pick(numeric))
  const size = () => (once(4) ? `${atom()} ${pick(["+", "*", "/"])} ${atom()}` : atom())
  const list = (prefix: string) =>
    Array.from({ length: between(1, 3) }, (_, i) => {
      const sizes = Array.from({ length: between(0, 4) }, size)
      if (flags.length === 0 || once(2)) return [`${prefix}${i}`, sizes] as const
      return [`${prefix}${i}`, sizes, once(4) ? null : pick(flags)] as const
    })
  return { ...(once(3) ? {} : { params: list("weight") }), ...(once(4) ? { buffers: list("running") } : {}) }
}

function conditions(random: Random, made: Definition, numeric: readonly string[]): Partial<Definition> {
  const { once, pick } = random
  const require: { [field: string]: (readonly [string, string])[] } = {}
  const ints = numeric.filter(slot => !["groups", "extra"].includes(slot))
  if ("groups" in made.options && ints.length > 0 && made.first !== "groups") {
    const slot = pick(ints)
    require["groups"] = [[`${slot} % groups`, `groups {groups} does not divide {${slot}}`]]
  }
  if ("extra" in made.options && ints.length > 0 && made.first !== "extra") {
    const slot = pick(ints)
    require["extra"] = [[`max(0, extra - ${slot})`, `extra {extra} is more than ${slot} {${slot}}`]]
  }
  const flags = flagSlots(made)
  const { input } = made as { input: readonly string[] }
  const sizes = input.filter(size => !size.startsWith("*")).map(size => size.replace("?", ""))
  const where =
    flags.length === 0 || sizes.length === 0 || once(2)
      ? undefined
      : flags.map(flag => {
          const formula = `${sizes.map(size => size).join(" * ")} - ${pick(["1", "2", "9"])}`
          const initial = made.options[flag]!.default === true
          return [flag, initial ? `choose(${flag}, 1, ${formula})` : `choose(${flag}, ${formula}, 1)`, `expects more with ${flag} {${flag}}`] as const
        })
  const indices = "ceil" in made.options && made.first !== "ceil" && once(4) ? { indices: "ceil" } : {}
  return { ...(Object.keys(require).length > 0 ? { require } : {}), ...(where === undefined ? {} : { where }), ...indices }
}

/** A value that suits a field. */
function suiting(random: Random, field: Field): unknown {
  const { between, once, pick } = random
  switch (field.kind) {
    case "int":
      return field.nullable === true && once(3) ? null : once(8) ? pick([31, 33, 64, 1056]) : between(field.min ?? 0, 9)
    case "axes": {
      if (field.nullable === true && once(4)) return null
      if (field.words !== undefined && once(4)) return pick(field.words)
      const one = () => (field.open === true && once(4) ? null : between(field.min ?? -2, 5))
      const length = field.broadcast === true && once(3) ? 1 : field.axes
      return once(2) ? between(field.min ?? -2, 5) : Array.from({ length }, one)
    }
    case "sizes": {
      if (field.nullable === true && once(3)) return null
      const one = () => (field.fractional === true ? pick([0.5, 1.5, 2, 0.7]) : between(field.min, 9))
      return once(2) ? one() : Array.from({ length: between(1, 3) }, one)
    }
    case "fractions":
      return field.default
    case "flag":
      return once(2)
    case "float":
      return field.nullable === true && once(4) ? null : pick([0, 0.5, 1, 1e-5, 0.1])
    case "word":
      return pick(field.words)
  }
}

/** The arguments of a call that suits a definition, but perhaps for conditions between fields. */
export function suitingCall(random: Random, { args, options, first }: Definition): unknown[] {
  const { once } = random
  const given = args.map(([, field]) => suiting(random, field))
  const named = Object.fromEntries(
    Object.entries(options)
      .filter(() => once(3))
      .map(([name, field]) => [name, suiting(random, field)]),
  )
  if (first !== undefined && once(2)) {
    delete named[first]
    given.push(suiting(random, options[first]!))
    if (given[0] === null) given.pop() // null is no object for types, and stands for none there
  }
  return Object.keys(named).length === 0 ? given : [...given, named]
}

/** A shape that suits a layer, or nearly so. `NaN` is a size that is not known, `"..."` any number of sizes. */
export function shapeFor(random: Random, input: Pattern | undefined, slots: Slots): (number | string)[] {
  const { below, between, once, pick } = random
  const size = () => (once(5) ? pick([0, 1, 2, 31, 32, 33, 224, 1055, 1056]) : between(1, 40))
  const one = (name: string): number | string => {
    const wanted = slots[name]
    return typeof wanted === "number" && !Number.isNaN(wanted) && !once(12) ? wanted : size()
  }
  const shape = (input ?? ["*", "*"]).flatMap((name): (number | string)[] => {
    if (name.startsWith("*")) return Array.from({ length: between(0, 3) }, size)
    if (name.startsWith("...")) return [slots[name.slice(3)]].flat() as number[]
    if (name.endsWith("?")) return once(2) ? [] : [one(name.slice(0, -1))]
    return [one(name)]
  })
  if (once(6) && shape.length > 0) shape[below(shape.length)] = NaN
  if (once(6) && shape.length > 0) shape[below(shape.length)] = pick(["N", "T", "H"])
  if (once(8)) shape.splice(below(shape.length + 1), 1)
  if (once(8)) shape.splice(below(shape.length + 1), 0, size())
  if (once(8)) return ["...", ...shape.slice(below(shape.length + 1))]
  return shape
}
