// What the declarations say of factories that are called.
import { outputOf } from "laminate"
import { bothWays, classifier, groups, heads, norm, padded, pooled, shuffled, squeeze, tagger, transformerBlock, up, words } from "./factories.js"

export const shapes = () => {
  const a: ["N", "T", 64] = outputOf(norm(64))
  const b: ["N", "T", 64] = outputOf(transformerBlock(64, 256))
  const c: ["N", 10] = outputOf(classifier(16, 10))
  const d: ["N", "T", 100] = outputOf(words(100, 8))
  const e: ["N", 4, "H", "W"] = outputOf(groups(4))
  const f: ["N", "T", 4] = outputOf(tagger(4, 8))
  const g: ["N", 8, "2*H", "2*W"] = outputOf(up(4))
  const h: ["N", "T", 8, 4] = outputOf(heads(32))
  const i: ["N", 8, "H", "W"] = outputOf(squeeze(8, 2))
  const j: ["T", "N", 16] = outputOf(bothWays(4, 8))
  const k: ["N", 16, 24, 24] = outputOf(shuffled(3))
  const l: ["N", 3, 12, 12] = outputOf(padded(2))
  const m: ["N", 3, 16, 16] = outputOf(pooled(2))
  return [a, b, c, d, e, f, g, h, i, j, k, l, m]
}
