import type { ShapeError } from "../index.ts"

/** What is wrong with a user's file, in one sentence. */
export class Failure extends Error {}

/** The sentence of whatever a file threw. A ShapeError's has the full path beside it. */
export function sentenceOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : String(thrown)
  const sentence = (text.split("\n", 1)[0] as string).trim()
  return isShapeError(thrown) && thrown.path !== "" ? `${sentence} (at ${thrown.path})` : sentence
}

/** By its fields: what a file throws may come from another copy of the package. */
function isShapeError(thrown: unknown): thrown is ShapeError {
  return thrown instanceof Error && "path" in thrown && "rule" in thrown
}
