import { define, defineLayer, flag, int, layer, linear, model } from "laminate"
import type { Arg, Call, Given, Layer, Options, ParamsOf, RuleOf } from "laminate"

export const layerScale = defineLayer({
  name: "LayerScale", factory: "layerScale",
  args: [["features", int({ min: 1, noun: "features" })]], options: {},
  input: ["*B", "features"],
  params: [["gamma", ["features"]]],
})

const rule = define(
  {
    name: "Patches", factory: "patches",
    args: [["channels", int({ min: 1, noun: "channels" })], ["width", int({ min: 1 })], ["patch", int({ min: 1 })]],
    options: { bias: flag(true) },
    input: ["N?", "channels", "H", "W"],
    output: ["N?", "H / patch * (W / patch)", "width"],
    params: [["weight", ["width", "channels", "patch", "patch"]], ["bias", ["width"], "bias"]],
  },
  { print: ({ channels, width, patch }) => [`${channels}, ${width}, patch=${patch}`] },
)
export interface PatchesRule extends RuleOf<typeof rule> {}
export interface Patches<in out A extends readonly unknown[]> extends Layer<PatchesRule, A> {}
export const patches: <
  const C extends number, const W extends number, const S extends number, const P extends Given<PatchesRule, P> = {},
>(
  channels: Arg<PatchesRule, "channels", C>, width: Arg<PatchesRule, "width", W>, patch: Arg<PatchesRule, "patch", S>,
  options?: Options<PatchesRule, P>,
) => Patches<Call<[C, W, S], P>> = layer(rule)

export const net = model("Net", [8, 3, 224, 224], [patches(3, 768, 16, { bias: false }), layerScale(768), linear(768, 10)])
export const total: ParamsOf<typeof net> = 598282
