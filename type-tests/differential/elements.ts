// Chains as data: what the runtime makes of them, how they stand in a program, and where in it the runtime's path leads.
import { ShapeError } from "../../src/index.ts"
import { untyped } from "../../test/library.ts"
import type { Fault } from "./programs.ts"
import type { Writer } from "./writer.ts"

export type Shape = readonly (number | string)[]

/** An element of a chain. `wrong`, in a layer, is the argument that was made wrong. */
export type Element =
  | { readonly kind: "layer"; readonly factory: string; readonly args: readonly unknown[]; readonly wrong?: string }
  | { readonly kind: "array"; readonly of: readonly Element[] }
  | { readonly kind: "named"; readonly name: string; readonly of: Element }
  | { readonly kind: "sequential"; readonly of: readonly Element[] }
  | { readonly kind: "freeze"; readonly of: Element }
  | { readonly kind: "repeat"; readonly count: number; readonly of: Element }
  | { readonly kind: "model"; readonly name: string; readonly input: Shape; readonly of: readonly Element[] }
  /** Something that is no element: its text and its value. */
  | { readonly kind: "stray"; readonly text: string; readonly value: unknown }

/** What a value of the library is built from: the calls that may refuse. */
export type Call = Extract<Element, { readonly kind: "layer" | "sequential" | "model" | "freeze" }>

/** A refusal, and the call that threw it. */
export class Refused extends Error {
  constructor(
    readonly call: Call,
    readonly error: ShapeError,
  ) {
    super(error.message)
  }
}

/** The value of an element; a repeat is several. Throws what a call in it throws, with the call. */
export function valueOf(element: Element): unknown {
  switch (element.kind) {
    case "array":
      return valuesOf(element.of)
    case "named":
      return { [element.name]: valueOf(element.of) }
    case "repeat":
      return (untyped["repeat"]!(element.count, () => valueOf(element.of)) as readonly unknown[]).slice()
    case "stray":
      return element.value
    case "layer":
      return called(element, () => untyped[element.factory]!(...element.args))
    case "freeze": {
      const inner = valueOf(element.of)
      return called(element, () => untyped["freeze"]!(inner))
    }
    case "sequential": {
      const inner = valuesOf(element.of)
      return called(element, () => untyped["sequential"]!(...inner))
    }
    case "model": {
      const inner = valuesOf(element.of)
      return called(element, () => untyped["model"]!(element.name, element.input, inner))
    }
  }
}
function valuesOf(elements: readonly Element[]): readonly unknown[] {
  return elements.flatMap(element => (element.kind === "repeat" ? (valueOf(element) as readonly unknown[]) : [valueOf(element)]))
}
function called(call: Call, make: () => unknown): unknown {
  try {
    return make()
  } catch (error) {
    throw error instanceof ShapeError ? new Refused(call, error) : error
  }
}

/** Writes an element; every one is marked by its own name, so that it can be found again. */
export function write(writer: Writer, element: Element, names: Names): void {
  writer.mark(names.of(element))
  const list = (open: string, elements: readonly Element[], close: string) =>
    writer.list(open, elements, close, inner => write(writer, inner, names))
  // An arrow that gives a record needs brackets.
  const given = (of: Element) => (of.kind === "named" || (of.kind === "stray" && of.text.startsWith("{")) ? ["(", ")"] : ["", ""])
  switch (element.kind) {
    case "array":
      list("[", element.of, "]")
      break
    case "named":
      writer.write("{ ").mark(`${names.of(element)}.name`)
      writer.write(`${/^[A-Za-z_]\w*$/.test(element.name) ? element.name : JSON.stringify(element.name)}: `)
      write(writer, element.of, names)
      writer.write(" }")
      break
    case "repeat":
      writer.write(`...repeat(${element.count}, () => ${given(element.of)[0]}`)
      write(writer, element.of, names)
      writer.write(`${given(element.of)[1]})`)
      break
    case "stray":
      writer.write(element.text)
      break
    case "layer":
      writer.write(element.factory).list("(", element.args, ")", (arg, i) => writer.value(arg, `${names.of(element)}.${i}`))
      break
    case "freeze":
      writer.write("freeze(")
      write(writer, element.of, names)
      writer.write(")")
      break
    case "sequential":
      list("sequential(", element.of, ")")
      break
    case "model":
      writer.write(`model(${JSON.stringify(element.name)}, ${JSON.stringify(element.input)}, `).mark(`${names.of(element)}.chain`)
      list("[", element.of, "]")
      writer.write(")")
  }
}

/** A name for each element, by identity. */
export class Names {
  readonly #names = new Map<Element, string>()
  of(element: Element): string {
    const known = this.#names.get(element)
    if (known !== undefined) return known
    const name = `#${this.#names.size}`
    this.#names.set(element, name)
    return name
  }
}

/** The elements below an element. */
export function within(element: Element): readonly Element[] {
  return element.kind === "layer" || element.kind === "stray" ? [] : Array.isArray(element.of) ? (element.of as readonly Element[]) : [element.of as Element]
}

/** Where tsc is to blame what the runtime refuses; `stray` is the element that was made wrong, if it is no layer. */
export function faultOf(root: Element, { call, error }: Refused, stray: Element | null, writer: Writer, names: Names): Fault {
  const column = (name: string): number => writer.column(name)!
  // What has a name is blamed at its name.
  const place = (element: Element): number => {
    const parent = enclosing(root, element)[1]
    return column(parent?.kind === "named" ? `${names.of(parent)}.name` : names.of(element))
  }
  if (call.kind === "layer") {
    // Of a recorded layer nobody knows which argument is wrong, nor what follows from it for others.
    if (call.wrong === undefined) return { sentence: error.message, own: true, columns: writer.columnsBelow(names.of(call)), again: "anywhere" }
    // The one factory without parameters: tsc counts its arguments.
    const own = call.factory === "identity"
    // A condition between fields is blamed at an option.
    const isOfOne = own || /must be|has no option/.test(error.message)
    const columns = writer.columnsBelow(`${names.of(call)}${isOfOne ? `.${own ? "0" : call.wrong}` : ""}`)
    return { sentence: error.message, own, columns, again: enclosing(root, call).filter(({ kind }) => opaque.includes(kind)).map(place) }
  }
  if (call.kind === "freeze") return { sentence: error.message, columns: [place(call.of)] }
  const again = enclosing(root, call).map(place)
  // From the stray outwards: the last that only shows as a whole.
  const wrong = stray?.kind === "named" ? lastNamed(call, stray) : stray
  const around = wrong === null ? [] : enclosing(call, wrong).slice(0, -1)
  const blamed = error.path === "" ? (around.filter(({ kind }) => opaque.includes(kind)).at(-1) ?? wrong) : blamedAt(call, error.path)
  return { sentence: error.message, columns: blamed === null ? [] : [place(blamed)], again }
}

/** The last of the elements that have the same name as an element beside them. */
function lastNamed(root: Element, element: Extract<Element, { kind: "named" }>): Element {
  const beside = within(enclosing(root, element)[1] ?? element)
  return beside.filter(one => one.kind === "named" && one.name === element.name).at(-1) ?? element
}

const opaque: readonly string[] = ["sequential", "freeze", "model", "repeat"]

/** The elements around an element, itself first. */
export function enclosing(root: Element, wanted: Element): readonly Element[] {
  if (root === wanted) return [root]
  for (const inner of within(root)) {
    const found = enclosing(inner, wanted)
    if (found.length > 0) return [...found, root]
  }
  return []
}

/** The element at a path of the state dict, or the first on the way that only shows as a whole. */
function blamedAt(parent: Element, path: string): Element | null {
  const [name, ...deeper] = path.split(".")
  let position = 0
  for (const element of within(parent)) {
    const count = element.kind === "repeat" ? element.count : 1
    const target = element.kind === "named" ? element.of : element
    const own = element.kind === "repeat" ? element.of : element
    const here = own.kind === "named" ? name === own.name : Number(name) >= position && Number(name) < position + count
    if (here) return target.kind === "array" && deeper.length > 0 ? blamedAt(target, deeper.join(".")) : target
    position += count
  }
  return null
}
