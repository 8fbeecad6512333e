import { define, int, layer } from "../define/index.ts"
import type { Arg, Layer, RuleOf } from "../define/index.ts"

const rule = define(
  {
    name: "PixelShuffle",
    factory: "pixelShuffle",
    args: [["upscaleFactor", int({ min: 1 })]],
    options: {},
    where: [
      [
        null,
        "1 - C % (upscaleFactor * upscaleFactor)",
        "expects channels that are a multiple of upscaleFactor {upscaleFactor} squared",
      ],
    ],
    input: ["*B", "C", "H", "W"],
    output: ["*B", "C / (upscaleFactor * upscaleFactor)", "H * upscaleFactor", "W * upscaleFactor"],
  },
  { print: ({ upscaleFactor }) => [`upscale_factor=${upscaleFactor}`] },
)
export interface PixelShuffleRule extends RuleOf<typeof rule> {}
export interface PixelShuffle<in out A extends readonly unknown[]> extends Layer<PixelShuffleRule, A> {}

/**
 * Makes squares of pixels out of channels: `[*, C * r * r, H, W]` to `[*, C, H * r, W * r]`, where r is `upscaleFactor`.
 * Any dtype.
 *
 * PyTorch: `torch.nn.PixelShuffle`. Refuses channels that the square of the factor does not divide.
 */
export const pixelShuffle: <const R extends number>(
  upscaleFactor: Arg<PixelShuffleRule, "upscaleFactor", R>,
) => PixelShuffle<[R]> = layer(rule)
