// Layers of one's own, from one definition each: tsc and the runtime read the same literal. docs/definitions.md has the language.
import {
  define, defineLayer, flag, int, layer, linear, model, outputOf, paramsOf, sequential, summary,
  type Arg, type Call, type Given, type Layer, type Options, type OutputOf, type RuleOf,
} from "laminate"

// The short way: one call.
export const layerScale = defineLayer(
  {
    name: "LayerScale",
    factory: "layerScale",
    args: [["features", int({ min: 1, noun: "features" })]],
    options: {},
    input: ["*B", "features"], // any sizes, and a last one that must be `features`; what is left out, the output, is the same
    params: [["gamma", ["features"]]],
  },
  { print: ({ features }) => [`${features}`] },
)

// The long way, as the layers of the library are written: its types have short names in editors and declarations.
const rule = define(
  {
    name: "PatchEmbedding",
    factory: "patchEmbedding",
    args: [
      ["channels", int({ min: 1, noun: "channels" })],
      ["width", int({ min: 1 })],
      ["patch", int({ min: 1 })],
    ],
    options: {
      /** Whether a learned number is added to each feature; true unless told. */
      bias: flag(true),
    },
    input: ["N?", "channels", "H", "W"],
    output: ["N?", "H / patch * (W / patch)", "width"],
    params: [
      ["weight", ["width", "channels", "patch", "patch"]],
      ["bias", ["width"], "bias"],
    ],
  },
  { print: ({ channels, width, patch }) => [`${channels}, ${width}, patch=${patch}`] },
)
export interface PatchEmbeddingRule extends RuleOf<typeof rule> {}
export interface PatchEmbedding<in out A extends readonly unknown[]> extends Layer<PatchEmbeddingRule, A> {}

/** Cuts an image into squares and makes a vector of each: `[N?, channels, H, W]` to `[N?, patches, width]`. */
export const patchEmbedding: <
  const C extends number, const W extends number, const S extends number, const P extends Given<PatchEmbeddingRule, P> = {},
>(
  channels: Arg<PatchEmbeddingRule, "channels", C>,
  width: Arg<PatchEmbeddingRule, "width", W>,
  patch: Arg<PatchEmbeddingRule, "patch", S>,
  options?: Options<PatchEmbeddingRule, P>,
) => PatchEmbedding<Call<[C, W, S], P>> = layer(rule)

// Both are as good as built-in ones.
const embed = patchEmbedding(3, 768, 16, { bias: false })
//    ^? const embed: PatchEmbedding<[3, 768, 16, { bias: false; }]>
export type Patches = OutputOf<typeof embed, ["N", 3, 224, 224]> // => ["N", 196, 768]
console.log(outputOf(embed, ["N", 3, 224, 224])) // => ["N", 196, 768]
console.log(paramsOf(embed)) // => 589824

export const net = model("Net", [8, 3, 224, 224], [
//           ^? const net: Model<"Net", [8, 3, 224, 224], [8, 196, 10], 598282>
  { embed },
  { block: [layerScale(768), linear(768, 10)] },
])
console.log(`${net}`)
console.log(`${summary(net)}`)

// And refused as built-in ones are: tsc draws these sentences, and the runtime throws them.
//   layerScale(769)  "LayerScale: expects 769 features, got 768 from [8, 196, 768]; use layerScale(768)"
//   layerScale(0)    "LayerScale: features must be at least 1, got 0"
export const generic = <const C extends number>(c: C) => sequential(linear(c, c), layerScale(c))
console.log(paramsOf(generic(8))) // => 80
