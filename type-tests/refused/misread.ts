// Mistakes whose sentence is easily misread: names as PyTorch spells them, counts, values that look right.
import { defineLayer, int, model, multiheadAttention } from "laminate"

export const maskAsPyTorchSpellsIt = () =>
  model("Net", [5, 3, 16], { attention: multiheadAttention(16, 4) }, ({ attention }, x) =>
    attention(x, x, x, { attn_mask: x })[0])

// tsc only: a mistake of a definition is a SyntaxError
export const definitionWithInputs = () =>
  defineLayer({
    name: "Scale", factory: "scale", args: [["features", int({ min: 1 })]], options: {},
    inputs: ["*B", "features"],
  })
