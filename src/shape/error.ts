/** What is known of a refusal besides its sentence. */
interface Refusal {
  /** The state-dict path of the layer that does not fit, such as `"classifier.1"`; empty for a layer by itself. */
  readonly path: string
  /** The class, option or construct that refuses, such as `"Linear"`. */
  readonly rule: string
  readonly expected?: unknown
  readonly got?: unknown
}

/** What laminate throws for what does not fit. Its message is exactly the sentence that tsc prints. */
export class ShapeError extends Error {
  declare readonly path: string
  declare readonly rule: string
  declare readonly expected: unknown
  declare readonly got: unknown
  /** The sentence without a path at its start. */
  readonly #sentence: string

  constructor(sentence: string, { path, rule, expected, got }: Refusal, inside = "") {
    super(inside === "" ? sentence : `${inside} ${sentence}`)
    Object.assign(this, { path, rule, expected, got, name: "ShapeError" })
    this.#sentence = sentence
  }

  /** The same refusal seen from outside of the element `name`, which tsc can only blame as a whole if it is opaque. */
  within(name: string, opaque: boolean): ShapeError {
    const path = this.path === "" ? name : `${name}.${this.path}`
    const inside = opaque ? this.path : this.message.slice(0, -this.#sentence.length - 1)
    return new ShapeError(this.#sentence, { ...this, path }, inside)
  }

  /** The same refusal of something opaque that was asked about by itself. */
  inside(): ShapeError {
    return new ShapeError(this.#sentence, this, this.path)
  }
}

/** A refusal of what stands by itself: the path to it comes later. */
export function refusal(rule: string, sentence: string, got?: unknown, expected?: unknown): ShapeError {
  return new ShapeError(sentence, { path: "", rule, expected, got })
}

/** A refusal whose sentence begins with the name of what refuses: "Linear: ...". */
export function refused(name: string, sentence: string, got: unknown, expected?: unknown): ShapeError {
  return refusal(name, `${name}: ${sentence}`, got, expected)
}

/** What a verdict holds, such as the shape that comes out; throws it if it is a sentence. */
export function settle<Value>(
  rule: string,
  verdict: Value | string,
  got: unknown,
  expected?: unknown,
): Value {
  if (typeof verdict !== "string") return verdict
  throw refusal(rule, verdict, got, expected)
}
