// What the declarations say of factories that are called.
import { outputOf } from "laminate"
import { classifier, groups, heads, norm, squeeze, tagger, transformerBlock, up, words } from "./factories.js"

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
  return [a, b, c, d, e, f, g, h, i]
}
